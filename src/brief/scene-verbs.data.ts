/**
 * What persons and things do in pictures, as agencies' captions have it: the picture has a day, and nothing
 * happened. Written down from the captions that news agencies ask of their photographers (present tense, who
 * does what, where, when).
 */
export const POSING: ReadonlySet<string> = new Set(
  `speak listen look watch walk stand sit pose wave gesture smile laugh cry wipe attend arrive leave
  depart enter exit board rise react celebrate hold point ride wait gather carry push line queue work play run
  drive pass address answer applaud cheer chant shout deliver inspect examine view stroll sail fly hang lie show appear
  participate clean clear search dig mourn pray shop eat drink cook buy sell prepare check try use enjoy bask
  step raise lift lower touch adjust read write paint take make give bring pull throw kick catch jump swim
  surround face lead follow head travel tour visit observe monitor guard patrol film photograph picture see
  display depict feature illustrate overlook dominate tower burn smoulder smolder glow shine`.split(
    /\s+/,
  ),
)

/** What two do together in a picture: that they met is news, that one greeted a crowd is not. */
export const GREETING: ReadonlySet<string> = new Set(
  'shake greet meet welcome embrace hug kiss talk chat confer host receive'.split(' '),
)

/** "A general view of the harbour", "Part of the drill": a picture by its own words. */
export const SCENE_HEAD =
  /^(?:an? |the )?(?:(?:general|aerial|wide|file|satellite|undated) )?(?:view|image|photo|photograph|picture|scene|part|portrait|combination|screenshot)s? (?:of|shows?|from)\b/i

/** Nouns that tell what happened without a verb: "A flight test of a new rocket". */
export const HAPPENING_NOUN =
  /^(?:test|launch|meeting|talks|summit|attack|strike|airstrike|explosion|blast|crash|collapse|protest|march|parade|election|vote|trial|arrest|landing|signing|funeral)s?$/
