import { MONTH_WORDS, WEEKDAY_NAMES } from '../article/index.ts'

/** Word lists that tell a change of meaning from a change of wording. Our own, general English. */

const words = (list: string): ReadonlySet<string> => new Set(list.split(' '))

/** Words that turn a statement round. `t` is what is left of `didn't`. */
export const NEGATIONS = words('not no never cannot none nobody nothing neither nor without hardly')

/** Weekdays, and the days told from the day of writing. */
export const DAY_NAMES: ReadonlySet<string> = new Set([
  ...WEEKDAY_NAMES,
  'yesterday',
  'today',
  'tomorrow',
])
/** Months by their short forms, as they are matched: without the point. */
export const MONTHS: ReadonlyMap<string, string> = new Map(
  MONTH_WORDS.flatMap((line) => {
    const [full = '', ...short] = line.split(' ')
    return short.filter((form) => !form.endsWith('.')).map((form) => [form, full] as const)
  }),
)

/** Words by which a writer holds back: without them a report becomes a fact. */
export const HEDGES = words(
  'allegedly reportedly apparently purportedly supposedly seemingly possibly probably perhaps maybe alleged purported suspected likely might may could appears appeared seems seemed unconfirmed',
)

/** Pairs that say the opposite, each way round. */
export const OPPOSITES: ReadonlyMap<string, ReadonlySet<string>> = oppositesOf([
  ['denied', 'confirmed', 'admitted', 'acknowledged'],
  ['denies', 'confirms', 'admits', 'acknowledges'],
  ['deny', 'confirm', 'admit', 'acknowledge'],
  ['rejected', 'approved', 'accepted', 'backed', 'endorsed'],
  ['rejects', 'approves', 'accepts', 'backs', 'endorses'],
  ['reject', 'approve', 'accept', 'back', 'endorse'],
  ['refused', 'agreed'],
  ['refuses', 'agrees'],
  ['decreased', 'increased'],
  ['decrease', 'increase'],
  ['fell', 'rose', 'grew', 'climbed'],
  ['falls', 'rises', 'grows', 'climbs'],
  ['dropped', 'rose', 'jumped', 'climbed'],
  ['lost', 'won'],
  ['lose', 'win'],
  ['lower', 'higher'],
  ['less', 'more'],
  ['fewer', 'more'],
  ['below', 'above'],
  ['down', 'up'],
  ['worse', 'better'],
  ['before', 'after'],
  ['against', 'for'],
  ['opposed', 'supported'],
  ['opposes', 'supports'],
  ['oppose', 'support'],
  ['innocent', 'guilty'],
  ['acquitted', 'convicted'],
  ['failed', 'succeeded', 'managed'],
  ['weakened', 'strengthened'],
  ['closed', 'opened'],
  ['ended', 'began', 'started'],
  ['released', 'arrested', 'detained'],
  ['illegal', 'legal'],
  ['false', 'true'],
  ['dead', 'alive'],
])

function oppositesOf(rows: readonly string[][]): Map<string, Set<string>> {
  const opposites = new Map<string, Set<string>>()
  const add = (word: string, other: string) => {
    const known = opposites.get(word) ?? new Set<string>()
    opposites.set(word, known.add(other))
  }
  for (const [word = '', ...others] of rows) {
    for (const other of others) {
      add(word, other)
      add(other, word)
    }
  }
  return opposites
}

/** Ways to write one thing, all brought to the first of the row. */
export const SAME_THING: ReadonlyMap<string, string> = new Map(
  [
    ['us', 'united states', 'usa', 'united states of america'],
    ['uk', 'united kingdom', 'britain', 'great britain'],
    ['un', 'united nations'],
    ['eu', 'european union'],
    ['senator', 'sen'],
    ['representative', 'rep', 'congressman', 'congresswoman'],
    ['governor', 'gov'],
    ['president', 'pres'],
    ['general', 'gen'],
    ['percent', 'per cent', 'pct'],
    ['million', 'mln', 'm'],
    ['billion', 'bn', 'b'],
    ['thousand', 'k'],
  ].flatMap(([first = '', ...others]) => others.map((other) => [other, first] as const)),
)
