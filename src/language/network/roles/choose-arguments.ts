/** A word chosen as an argument: its index in the sentence and the role's in the list of roles. */
export interface ChosenArgument {
  readonly word: number
  readonly role: number
}

/** Roles of which a predicate has one each. */
const ONCE = /^ARG[0-5A]$/
const KNOWN = new WeakMap<readonly string[], Uint8Array>()

/** Of each role whether a predicate has it but once. */
function onceOf(roles: readonly string[]): Uint8Array {
  const known = KNOWN.get(roles) ?? Uint8Array.from(roles, (role) => (ONCE.test(role) ? 1 : 0))
  KNOWN.set(roles, known)
  return known
}

/** A word's best role of those that it may have; 0 for none. */
function bestRole(
  scores: Float32Array,
  from: number,
  roles: number,
  barred: ReadonlySet<number> | undefined,
): number {
  let best = 0
  for (let role = 1; role < roles; role++) {
    if (scores[from + role]! > scores[from + best]! && !barred?.has(role)) best = role
  }
  return best
}

/** How much better a word's best role is than the next of those that it may have. */
function gainOf(
  scores: Float32Array,
  from: number,
  roles: number,
  barred: ReadonlySet<number> | undefined,
  best: number,
): number {
  let next = Number.NEGATIVE_INFINITY
  for (let role = 0; role < roles; role++) {
    if (role !== best && scores[from + role]! > next && !barred?.has(role))
      next = scores[from + role]!
  }
  return scores[from + best]! - next
}

/**
 * The words that are arguments of a predicate. Each word takes its best role, or none; of the words that
 * want a numbered role, which a predicate has but once, the one that would lose most by doing without has it, and the others
 * take what is next best for them.
 *
 * @param scores from `at` on, `columns` numbers for each of `words`; the first role is none.
 */
export function chooseArguments(
  scores: Float32Array,
  at: number,
  columns: number,
  words: Int32Array,
  roles: readonly string[],
): ChosenArgument[] {
  const once = onceOf(roles)
  const holders = new Map<number, { readonly index: number; readonly gain: number }>()
  const barred = new Map<number, Set<number>>()
  const chosen = new Int32Array(words.length)
  const waiting = Array.from(words, (_, index) => index)
  for (let index = waiting.pop(); index !== undefined; index = waiting.pop()) {
    const from = at + index * columns
    const own = barred.get(index)
    const role = bestRole(scores, from, roles.length, own)
    chosen[index] = role
    if (once[role] === 0) continue
    const gain = gainOf(scores, from, roles.length, own, role)
    const holder = holders.get(role)
    const loser = holder && holder.gain >= gain ? index : holder?.index
    if (loser !== index) holders.set(role, { index, gain })
    if (loser === undefined) continue
    barred.set(loser, (barred.get(loser) ?? new Set<number>()).add(role))
    waiting.push(loser)
  }
  const found: ChosenArgument[] = []
  chosen.forEach((role, index) => {
    if (role > 0) found.push({ word: words[index]!, role })
  })
  return found
}
