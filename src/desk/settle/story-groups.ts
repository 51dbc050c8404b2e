import type { SettledView } from '../../archive/index.ts'
import { linkArticles } from '../../stories/index.ts'
import { componentOf } from './component-of.ts'
import { anchorsOf, echoesOf } from './find-echoes.ts'
import type { HandTies } from './hand-ties.ts'
import { alikeTo, edgesAmong, isTold } from './story-edges.ts'

/** The articles of stories that any of these tell, each sorted, in the order of their first. An echo goes with its first anchor. */
export function groupsOf(
  { state }: SettledView,
  touched: ReadonlySet<string>,
  { stories, tiedTo }: HandTies,
): string[][] {
  const isTeller = (id: string) => isTold(state, id)
  const seen = new Set<string>()
  const groups: string[][] = []
  for (const one of touched) {
    const id = anchorsOf(state, one)?.[0] ?? one
    if (seen.has(id) || !isTeller(id)) continue
    const ids = componentOf(id, (one) => [...alikeTo(state, one), ...tiedTo(one).filter(isTeller)])
    for (const one of ids) seen.add(one)
    groups.push(...linkArticles(ids, edgesAmong(state, ids), stories))
  }
  return groups
    .map((ids) => {
      const echoes = ids.flatMap((id) => echoesOf(state, id)).filter((id) => !isTeller(id))
      return echoes.length === 0 ? ids : [...ids, ...echoes].sort()
    })
    .sort((a, b) => ((a[0] ?? '') < (b[0] ?? '') ? -1 : 1))
}
