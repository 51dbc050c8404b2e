import { isLight, type RoleSentence } from './read-propbank.ts'

/** A predicate to learn from: the role of each word, 0 for none. */
interface LearnedPredicate {
  readonly at: number
  readonly roles: Int32Array
}

/** A sentence to learn from. */
export interface RoleExample {
  readonly length: number
  readonly words: readonly string[]
  readonly predicates: readonly LearnedPredicate[]
  /** The kind of predicate that each word is, 0 for none; absent where not every predicate is marked. */
  readonly kinds?: Int32Array
  readonly factuality: readonly { readonly at: number; readonly value: number }[]
}

/** Kinds of predicates, in the order of the outputs; PropBank's letters for them. */
export const KINDS = ['', 'verb', 'noun', 'adjective']
const LETTERS = ['', 'v', 'n', 'a']
/** A role that occurs less often is not learned. */
const LEAST = 9

/** The roles that sentences use often enough, none first, then by name. */
export function rolesOf(sentences: readonly RoleSentence[]): string[] {
  const counts = new Map<string, number>()
  for (const { predicates } of sentences) {
    for (const { args } of predicates) {
      for (const { role } of args) counts.set(role, (counts.get(role) ?? 0) + 1)
    }
  }
  const often = [...counts].filter(([, count]) => count >= LEAST)
  return ['', ...often.map(([role]) => role).sort()]
}

/** What is learned of each sentence. */
export function makeRoleExamples(
  sentences: readonly RoleSentence[],
  roles: readonly string[],
): RoleExample[] {
  return sentences.map(({ words, predicates, whole, factuality }) => {
    const learned = predicates.filter(({ sense, pos }) => !isLight(sense) && pos !== 'o')
    const kinds = new Int32Array(words.length)
    for (const { at, pos } of learned) kinds[at] = LETTERS.indexOf(pos)
    return {
      length: words.length,
      words,
      predicates: learned.map(({ at, args }) => {
        const own = new Int32Array(words.length)
        for (const { role, head } of args) own[head] = Math.max(0, roles.indexOf(role))
        return { at, roles: own }
      }),
      ...(whole ? { kinds } : {}),
      factuality,
    }
  })
}
