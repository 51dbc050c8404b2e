import { functionWords, MONTH_NAMES, WEEKDAY_NAMES } from '../../lexicon/index.ts'
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

/** What news says of its own saying, and words of time and measure; own list. */
const SMALL_CHANGE = `
  last next year month week day today yesterday tomorrow including include includes well said say
  says saying told accusation allegation claim report charge come came coming go went gone make
  made take took two part way thing new old first following official officially
`

/** Words that tell claims apart no better than chance. */
export const PLAIN_WORDS: ReadonlySet<string> = new Set([
  ...functionWords(),
  ...WEEKDAY_NAMES,
  ...MONTH_NAMES,
  ...SMALL_CHANGE.trim().split(/\s+/),
])
