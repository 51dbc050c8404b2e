/** A word chosen as an argument: its index in the sentence and the role's in the list of roles. */
export interface ChosenArgument {
  readonly word: number
  readonly role: number
}

/** Roles of which a predicate has one each. */
const ONCE = /^ARG[0-5A]$/

/**
 * The words of a sentence that are arguments of a predicate. Each word takes its best role, or none; of the words that
 * want a numbered role which a predicate has but once, the one that would lose most by doing without has it, and the others take
 * what is next best for them.
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
  const taken = new Map<number, { word: number; gain: number }>()
  const barred = new Map<number, Set<number>>()
  const chosen = new Int32Array(count)
  const waiting: number[] = []
  for (let word = 0; word < count; word++) if (word !== predicate) waiting.push(word)
  for (let word = waiting.pop(); word !== undefined; word = waiting.pop()) {
    const own = at + word * columns
    const not = barred.get(word)
    let [best, second] = [0, -1]
    for (let role = 1; role < roles.length; role++) {
      if (not?.has(role)) continue
      if (scores[own + role]! > scores[own + best]!) {
        second = best
        best = role
      } else if (second < 0 || scores[own + role]! > scores[own + second]!) second = role
    }
    chosen[word] = best
    if (!ONCE.test(roles[best]!)) continue
    const gain = scores[own + best]! - scores[own + second]!
    const holder = taken.get(best)
    const loser = holder && holder.gain >= gain ? word : holder?.word
    if (loser !== word) taken.set(best, { word, gain })
    if (loser === undefined) continue
    const bar = barred.get(loser) ?? new Set<number>()
    bar.add(best)
    barred.set(loser, bar)
    waiting.push(loser)
  }
  const found: ChosenArgument[] = []
  for (let word = 0; word < count; word++) {
    if (chosen[word]! > 0) found.push({ word, role: chosen[word]! })
  }
  return found
}
