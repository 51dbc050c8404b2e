// Abbreviations of English news style. Own lists, after the abbreviation pages of common newsroom style guides.

/** A full stop after these never ends a sentence: a name or a number follows. */
export const OPENING_ABBREVIATIONS: ReadonlySet<string> = new Set(
  (
    'mr mrs ms messrs mme mlle dr prof rev fr st ste gen lt col maj capt cmdr cpl sgt adm brig pvt ' +
    'sen rep reps sens gov pres amb atty supt insp sec treas hon rt vs v no nos vol fig figs eq ' +
    'pp e.g i.e cf approx viz mt ft lt.col maj.gen lt.gen brig.gen lt.cmdr det spc pfc msgr del op art ' +
    'ave blvd al bros c ca m.sc b.sc p.s drs'
  ).split(' '),
)

/** A full stop after these ends a sentence only if the next word looks like the start of one. */
export const INNER_ABBREVIATIONS: ReadonlySet<string> = new Set(
  (
    'jan feb mar apr jun jul aug sep sept oct nov dec mon tue tues wed thu thur thurs fri sat sun ' +
    'inc corp co cos ltd llc plc jr sr esq etc dept univ assn bldg min sec hr hrs ft in lb lbs oz km kg ' +
    'a.m p.m a.d b.c u.s u.n u.k e.u d.c u.s.a u.a.e ph.d m.d b.a m.a ll.b n.y calif mass conn fla ' +
    'ariz colo ill ind kan ky la mich minn miss mo mont neb nev okla ore pa tenn tex va wash wis wyo ala ark ' +
    'ga del ont que alta est rd est approx govt natl intl int bn mn tel ext ed eds trans'
  ).split(' '),
)

/** Abbreviations that keep their full stop as part of the token even at the end of a sentence. */
export const KEEPS_STOP: ReadonlySet<string> = new Set(
  (
    'mr mrs ms dr drs prof rev gen lt col maj capt cmdr sgt adm sen rep gov st inc corp ltd jr sr etc ' +
    'jan feb apr aug sept oct nov dec vs co cos dept al bros'
  ).split(' '),
)

/** Words that begin sentences and rarely go on after an abbreviation when written with a capital. */
export const SENTENCE_STARTERS: ReadonlySet<string> = new Set(
  (
    'the a an this that these those he she it they we i you his her its their our my your there here ' +
    'in on at by for from with to after before during since until when while as if although though ' +
    'because but and or so yet however meanwhile moreover also then now some many most several both ' +
    'all no not one two three four five six seven eight nine ten other others another what who why how ' +
    'where which whether according despite last earlier later once under over between among about ' +
    'following instead nearly asked speaking please is are was were do does did will can could should would'
  ).split(' '),
)

/** Nouns of those whom news tells of, in the plural: after an abbreviation a capital makes them a sentence's first word. */
export const NOUN_STARTERS: ReadonlySet<string> = new Set(
  (
    'officials police analysts experts researchers scientists doctors prosecutors investigators detectives authorities ' +
    'lawmakers ministers diplomats soldiers troops rebels militants protesters demonstrators residents witnesses survivors ' +
    'critics supporters opponents voters workers students teachers parents families people men women children others ' +
    'shares stocks prices sales profits exports imports markets investors economists traders companies banks ' +
    'rescuers firefighters paramedics reporters journalists sources reports polls figures data rights activists campaigners lawyers'
  ).split(' '),
)
