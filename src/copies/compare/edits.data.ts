import {
  COUNTRIES,
  functionWords,
  hedges,
  MONTH_WORDS,
  SHORT_TITLES,
  SMALL_NUMBERS,
  sayingForms,
  WEEKDAY_NAMES,
} from '../../lexicon/index.ts'
import { foldWord } from '../find/word-key.ts'

/** Word lists that tell a change of meaning from a change of wording. Our own, general English. */

const words = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/))

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
export const HEDGES = hedges('guarded')

/** Words by which a writer says whose word something is. */
export const SAYING: ReadonlySet<string> = new Set([
  ...sayingForms({ having: 'dated', tense: 'told' }),
  ...sayingForms({ having: 'asserts', tense: 'told' }),
  'according',
])

/** Words that count without being numbers: `22 million` and `22 billion` differ. */
export const QUANTITIES = words(`
  hundred hundreds thousand thousands million millions billion billions trillion trillions dozen
  dozens scores half twice double triple first second third fourth fifth sixth seventh eighth
  ninth tenth
`)

/** Words that open sentences and are no names, whatever their capital. */
export const OPENING_WORDS: ReadonlySet<string> = new Set([
  ...functionWords(),
  ...SMALL_NUMBERS.keys(),
  ...'according last next'.split(' '),
])

/** Pairs that say the opposite, each way round, by their stems. */
export const OPPOSITES: ReadonlyMap<string, ReadonlySet<string>> = oppositesOf([
  ['deny', 'confirm', 'admit', 'acknowledge'],
  ['reject', 'approve', 'accept', 'back', 'endorse'],
  ['refuse', 'agree', 'accept'],
  ['decrease', 'increase', 'rise', 'grow'],
  ['fell', 'rose', 'grew', 'climb'],
  ['fall', 'rise', 'grow', 'climb'],
  ['drop', 'rose', 'rise', 'jump', 'climb'],
  ['lost', 'won'],
  ['lose', 'win'],
  ['able', 'unable'],
  ['likely', 'unlikely'],
  ['possible', 'impossible'],
  ['allow', 'forbid', 'ban', 'prohibit'],
  ['encourage', 'discourage'],
  ['praise', 'criticize', 'criticise', 'condemn'],
  ['ally', 'enemy'],
  ['victory', 'defeat'],
  ['gain', 'loss'],
  ['strong', 'weak'],
  ['safe', 'unsafe', 'dangerous'],
  ['lower', 'higher'],
  ['less', 'more'],
  ['fewer', 'more'],
  ['below', 'above'],
  ['down', 'up'],
  ['worse', 'better'],
  ['before', 'after'],
  ['against', 'for'],
  ['oppose', 'support', 'back', 'favor', 'favour'],
  ['innocent', 'guilty'],
  ['acquit', 'convict'],
  ['fail', 'succeed', 'manage'],
  ['weaken', 'strengthen'],
  ['close', 'open'],
  ['end', 'began', 'begin', 'start'],
  ['release', 'arrest', 'detain'],
  ['illegal', 'legal'],
  ['false', 'true'],
  ['dead', 'alive'],
])

/** A word without the ending of its form: `rejected`, `rejects` → `reject`. Rough, for comparing only. */
export function stemOf(word: string): string {
  const base = word.replace(/(?:ies|ied)$/, 'y').replace(/(?:ing|ed|s|d)$/, '')
  return base.replace(/e+$/, '').replace(/([bdgmnprt])\1$/, '$1')
}

function oppositesOf(rows: readonly string[][]): Map<string, Set<string>> {
  const opposites = new Map<string, Set<string>>()
  const add = (word: string, other: string) => {
    const known = opposites.get(stemOf(word)) ?? new Set<string>()
    opposites.set(stemOf(word), known.add(stemOf(other)))
  }
  for (const [word = '', ...others] of rows) {
    for (const other of others) {
      add(word, other)
      add(other, word)
    }
  }
  return opposites
}

/** Ways to write one thing that no table tells, all brought to the first of the row. */
const SAME_WORDS: readonly (readonly [first: string, ...others: string[]])[] = [
  ['netherlands', 'the netherlands'],
  ['un', 'united nations'],
  ['eu', 'european union'],
  ['street', 'st'],
  ['company', 'co'],
  ['government', 'govt'],
  ['percent', 'per cent', 'pct'],
  ['million', 'mln', 'm'],
  ['billion', 'bn', 'b'],
  ['thousand', 'k'],
]

const folded = (name: string): string => name.split(' ').map(foldWord).join(' ')

/** Ways to write one thing, as they are folded for comparing: a country and its people, a title and its short form. */
export const SAME_THING: ReadonlyMap<string, string> = new Map(
  [
    ...COUNTRIES.map(({ names, adjectives }) => [...names, ...adjectives].map(folded)),
    ...SHORT_TITLES,
    ...SAME_WORDS,
  ].flatMap(([first = '', ...others]) => others.map((other) => [other, first] as const)),
)

/** Brands are capitalised, and at least so many letters long: `Oakcap`. */
export const BRAND_LETTERS = 3
export const MOST_BRAND_WORDS = 6
/** Words of a text searched for another mention of a name. */
export const NAME_REACH = 5000
