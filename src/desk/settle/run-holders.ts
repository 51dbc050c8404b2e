import type { SettleState } from '../../archive/index.ts'

/** A run in more articles than this is a stock phrase or a text on a hundred sites: the first by id hold it. */
const FIRST = 50

/**
 * Holds an article under its runs. Gives the others whose partners change by it: who is no longer, or is now, among
 * the first holders of a run.
 */
export function setRuns(
  state: SettleState,
  index: string,
  id: string,
  runs: readonly number[],
): ReadonlySet<string> {
  const changed = new Set<string>()
  const before = new Set(state.keys(index, id))
  const after = new Set(runs)
  for (const run of after) {
    if (before.has(run)) continue
    const last = state.holders(index, run, FIRST)[FIRST - 1]
    if (last !== undefined && id < last) changed.add(last)
  }
  for (const run of before) {
    if (after.has(run)) continue
    const holders = state.holders(index, run, FIRST + 1)
    const next = holders[FIRST]
    if (next !== undefined && id < next) changed.add(next)
  }
  state.setKeys(index, id, runs)
  return changed
}

/**
 * The articles that an article has runs in common with, and how many. Of a pair the one with the smaller id must be
 * among the first holders: a text in a hundred papers does not pair each with each, all are paired with the first
 * fifty, and so with one another. A function of the set of holders, whatever their order of arrival.
 */
export function partnersOf(state: SettleState, index: string, id: string): Map<string, number> {
  const common = new Map<string, number>()
  const meet = (other: string) => {
    if (other !== id) common.set(other, (common.get(other) ?? 0) + 1)
  }
  for (const run of new Set(state.keys(index, id))) {
    const first = state.holders(index, run, FIRST)
    const isFirst = first.includes(id)
    for (const other of isFirst && first.length === FIRST ? state.holders(index, run) : first) {
      if (other < id ? first.includes(other) : isFirst) meet(other)
    }
  }
  return common
}
