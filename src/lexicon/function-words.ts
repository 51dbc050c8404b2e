import { type ClosedClass, FUNCTION_WORDS, type FunctionFeature } from './function-words.data.ts'

const CLOSED: ReadonlyMap<string, ClosedClass> = new Map(
  FUNCTION_WORDS.flatMap(([word, closed]) => (closed ? [[word, closed] as const] : [])),
)

/** The class that a lower-case word has wherever it stands: `the` is a determiner, `since` a subordinator. */
export const closedClass = (word: string): ClosedClass | undefined => CLOSED.get(word)

/**
 * The function words that have any of these features, all without one; lower case.
 *
 * @example functionWords('article') // the, a, an
 */
export function functionWords(...features: readonly FunctionFeature[]): ReadonlySet<string> {
  return new Set(
    FUNCTION_WORDS.filter(
      ([, , ...own]) => features.length === 0 || features.some((one) => own.includes(one)),
    ).map(([word]) => word),
  )
}

const NAMELESS: ReadonlySet<string> = new Set([
  ...functionWords('subject', 'object', 'relative'),
  ...'one some many others'.split(' '),
])

/** Whether words for somebody are a pronoun, or `some`, `many`: they name nobody. `US` is a name. */
export const namesNobody = (text: string): boolean =>
  !/^\p{Lu}{2,}$/u.test(text) && NAMELESS.has(text.toLowerCase())
