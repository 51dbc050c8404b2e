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
 * The words of a sentence that are arguments of a predicate. Each word takes its best role, or none; of the words that
 * want a numbered role, which a predicate has but once, the one that would lose most by doing without has it, and the others
 * take what is next best for them.
 *
 * @param scores from `at` on, `columns` numbers a word; the first role is none.
 */
export function chooseArguments(
  scores: Float32Array,
  at: number,
  columns: number,
  count: number,
  roles: readonly string[],
  predicate: number,
): ChosenArgument[] {
  const holders = new Map<number, { readonly word: number; readonly gain: number }>()
  const barred = new Map<number, Set<number>>()
  const chosen = new Int32Array(count)
  const waiting = Array.from({ length: count }, (_, word) => word).filter(
    (word) => word !== predicate,
  )
  for (let word = waiting.pop(); word !== undefined; word = waiting.pop()) {
    const { role, gain } = bestRole(scores, at + word * columns, roles.length, barred.get(word))
    chosen[word] = role
    if (!ONCE.test(roles[role]!)) continue
    const holder = holders.get(role)
    const loser = holder && holder.gain >= gain ? word : holder?.word
    if (loser !== word) holders.set(role, { word, gain })
    if (loser === undefined) continue
    barred.set(loser, (barred.get(loser) ?? new Set<number>()).add(role))
    waiting.push(loser)
  }
  return [...chosen].flatMap((role, word) => (role > 0 ? [{ word, role }] : []))
}
