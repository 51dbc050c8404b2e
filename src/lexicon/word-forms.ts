import { withEnding, withS } from './inflection.ts'
import { IRREGULAR_NOUNS, IRREGULAR_VERBS } from './irregular-forms.data.ts'

const VERBS: ReadonlyMap<string, readonly string[]> = new Map(
  IRREGULAR_VERBS.map(([verb, ...forms]) => [verb, forms]),
)
const PLURALS: ReadonlyMap<string, string> = new Map(IRREGULAR_NOUNS)

/** Verbs whose forms follow no rule at all, base form first. */
const AUXILIARIES: ReadonlyMap<string, readonly string[]> = new Map(
  ['be am is are was were been being', 'have has had having', 'do does did done doing'].map(
    (row): [string, string[]] => [row.split(' ', 1)[0] as string, row.split(' ')],
  ),
)

/** Irregular verbs that also have the regular past: `burnt`, `burned`. */
const BOTH_WAYS: ReadonlySet<string> = new Set(
  'burn dream hang learn leap spill plead prove show light'.split(' '),
)
/** Second participles. */
const VARIANTS: ReadonlyMap<string, string> = new Map([
  ['get', 'gotten'],
  ['strike', 'stricken'],
])

/** Past and participle of a verb, every spelling: `began`, `begun`; `travelled`, `traveled`. */
export function pastForms(base: string): { past: string[]; participle: string[] } {
  const regular = withEnding(base, 'ed')
  const [past, participle] = VERBS.get(base) ?? []
  if (past === undefined || participle === undefined) return { past: regular, participle: regular }
  const also = BOTH_WAYS.has(base) ? regular : []
  const variant = VARIANTS.get(base)
  return {
    past: [past, ...also],
    participle: [participle, ...also, ...(variant ? [variant] : [])],
  }
}

/**
 * Every form of a verb, base form first, each once.
 *
 * @example verbForms('ban') // ['ban', 'bans', 'baned', 'banned', 'baning', 'banning']
 */
export function verbForms(base: string): readonly string[] {
  const known = AUXILIARIES.get(base)
  if (known) return known
  const { past, participle } = pastForms(base)
  return [...new Set([base, withS(base), ...past, ...participle, ...withEnding(base, 'ing')])]
}

/**
 * Singular and plural of a noun.
 *
 * @example nounForms('treaty') // ['treaty', 'treaties']
 */
export function nounForms(base: string): readonly string[] {
  return [base, PLURALS.get(base) ?? withS(base)]
}
