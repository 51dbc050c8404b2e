import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'

/** Which of an event's sides is sought. */
export type SideRole = 'doer' | 'other'

/** Tells how likely each of some candidates is a side, the last of them nobody. */
export type SideModel = (role: SideRole, options: readonly (readonly string[])[]) => number[]

let opened: SideModel | null = null

/** The model of `models/sides.txt`: a line a weight (`doer NAME VALUE`, `other NAME VALUE`), tabs between. */
export function sideModel(): SideModel {
  if (opened) return opened
  const path = fileURLToPath(new URL('../../../../models/sides.txt', import.meta.url))
  const weights = { doer: new Map<string, number>(), other: new Map<string, number>() }
  for (const line of readFileSync(path, 'utf8').trimEnd().split('\n')) {
    const [role = '', name = '', value = ''] = line.split('\t')
    if (role === 'doer' || role === 'other') weights[role].set(name, Number(value) / 100)
  }
  opened = modelOf(weights)
  return opened
}

/** A model of given weights: a conditional logit over the candidates (McFadden 1974). */
export const modelOf =
  (weights: Readonly<Record<SideRole, ReadonlyMap<string, number>>>): SideModel =>
  (role, options) => {
    const sums = options.map((names) =>
      names.reduce((sum, name) => sum + (weights[role].get(name) ?? 0), 0),
    )
    const most = Math.max(...sums)
    const raised = sums.map((sum) => Math.exp(sum - most))
    const all = raised.reduce((sum, one) => sum + one, 0)
    return raised.map((one) => one / all)
  }
