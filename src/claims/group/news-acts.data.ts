/**
 * Words that tell of one act or one kind of thing in news: claims that differ only in these words
 * claim the same. Own list. Acts come first, things after; words are stems (`proposition-words.ts`).
 */
export const NEWS_ACTS: readonly (readonly [act: string, words: string])[] = [
  [
    'transfer',
    'provide provision supply supplie transfer give gave given send sent deliver delivery deliverie ship shipment sell sold export furnish exchange',
  ],
  ['receive', 'receive get got obtain acquire buy bought purchase import'],
  ['attack', 'attack strike struck bomb bombard bombing hit shelling raid assault'],
  ['kill', 'kill killing dead death die slay slain murder'],
  ['wound', 'wound injure injurie injury hurt'],
  ['test', 'test launch fire firing'],
  ['meet', 'meet met meeting talk summit negotiate negotiation'],
  ['visit', 'visit trip travel arrive arrival arrived'],
  ['invite', 'invite invitation invit'],
  ['sign', 'agree agreement deal sign accord pact treaty'],
  ['withdraw', 'withdraw withdrawal withdrew pull pullout retreat'],
  ['resign', 'resign resignation quit'],
  ['sanction', 'sanction embargo'],
  ['arrest', 'arrest detain detention jail imprison custody'],
  ['release', 'release free freed'],
  ['invade', 'invade invasion incursion'],
  ['ceasefire', 'ceasefire truce cease-fire armistice'],
  ['hack', 'hack hacking breach cyberattack'],
  ['meddle', 'meddle meddling interfere interference'],
  ['deploy', 'deploy deployment station'],
  ['help', 'help aid assist assistance support back'],
  ['cooperate', 'cooperate cooperation partnership collaborate collaboration'],
  ['develop', 'develop development build built'],
  ['use', 'use'],
  ['watch', 'watch monitor observe'],
  ['evidence', 'evidence proof prove'],
]

/** Kinds of things: they fill an act but do not make one. */
export const NEWS_THINGS: readonly (readonly [thing: string, words: string])[] = [
  ['arms', 'arm arms weapon weaponry missile artillery ammunition munition rocket shell'],
  ['war', 'war fight fighting conflict combat'],
  ['technology', 'technology technological technical'],
  ['illegal', 'illegal unlawful illicit'],
  ['money', 'money fund funding cash payment'],
  ['troops', 'troop soldier force'],
  ['people', 'people civilian resident'],
]

/** Words that tell claims apart no better than chance; own list. */
export const PLAIN_WORDS: ReadonlySet<string> = new Set(
  'the a an and or but of in on at to for from by with as into over under about against after before during while when where which who whom whose that this these those there here it its he she they them his her their our your my me we you i him us is are was were be been being am has have had having do does did will would can could shall should may might must not no nor so than then also too very just only even still already again last next year month week day today yesterday tomorrow monday tuesday wednesday thursday friday saturday sunday january february march april june july august september october november december including include includes well more most some any all both each other another such same own said say says saying told accusation allegation claim report charge come came coming go went gone make made take took one two many much part way thing new old first up out down off if whether because since until through between among following amid official officially'.split(
    ' ',
  ),
)
