/** A word chosen as an argument: its index in the sentence and the role's in the list of roles. */
export interface ChosenArgument {
  readonly word: number
  readonly role: number
}

/** Roles of which a predicate has one each. */
const ONCE = /^ARG[0-5A]$/

/** A word's best role and how much better it is than the next, of those that it may have. */
function bestRole(
  scores: Float32Array,
  from: number,
  roles: number,
  barred: ReadonlySet<number> | undefined,
): { readonly role: number; readonly gain: number } {
  let best = 0
  let next = Number.NEGATIVE_INFINITY
  for (let role = 1; role < roles; role++) {
    if (barred?.has(role)) continue
    const score = scores[from + role]!
    if (score > scores[from + best]!) {
      next = scores[from + best]!
      best = role
    } else if (score > next) next = score
  }
  return { role: best, gain: scores[from + best]! - next }
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
  const holders = new Map<number, { readonly index: number; readonly gain: number }>()
  const barred = new Map<number, Set<number>>()
  const chosen = new Int32Array(words.length)
  const waiting = Array.from(words, (_, index) => index)
  for (let index = waiting.pop(); index !== undefined; index = waiting.pop()) {
    const { role, gain } = bestRole(scores, at + index * columns, roles.length, barred.get(index))
    chosen[index] = role
    if (!ONCE.test(roles[role]!)) continue
    const holder = holders.get(role)
    const loser = holder && holder.gain >= gain ? index : holder?.index
    if (loser !== index) holders.set(role, { index, gain })
    if (loser === undefined) continue
    barred.set(loser, (barred.get(loser) ?? new Set<number>()).add(role))
    waiting.push(loser)
  }
  return [...chosen].flatMap((role, index) => (role > 0 ? [{ word: words[index]!, role }] : []))
}
