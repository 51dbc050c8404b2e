import type { Comparison, CopyInput, CopyLink } from '../../copies/index.ts'

/** A text on 500 sites has 125,000 pairs: each copy is compared with this many of its closest matches. */
const MOST_SOURCES = 12

/** What ties one article to others: its links, and its copies compared with it. */
export interface Ties {
  readonly links: readonly CopyLink[]
  /** Those in which it is the copy, with the link that each belongs to. */
  readonly comparisons: readonly { readonly comparison: Comparison; readonly link: CopyLink }[]
}

/** Of an article that shares no text. */
export const NO_TIES: Ties = { links: [], comparisons: [] }

/** Links and comparisons by article, each in its order: no stage looks through all of them for one article. */
export function tiesByArticle(
  links: readonly CopyLink[],
  comparisons: ReadonlyMap<CopyLink, Comparison>,
): Map<string, Ties> {
  const ties = new Map<string, { links: CopyLink[]; comparisons: Ties['comparisons'][number][] }>()
  const tiesOf = (id: string) => {
    const own = ties.get(id) ?? { links: [], comparisons: [] }
    ties.set(id, own)
    return own
  }
  for (const link of links) {
    tiesOf(link.a).links.push(link)
    tiesOf(link.b).links.push(link)
    const comparison = comparisons.get(link)
    if (comparison) tiesOf(comparison.copy).comparisons.push({ comparison, link })
  }
  return ties
}

/** Lays every copy beside its source; where none can be claimed, the less surely dated one is the copy. */
export function compareLinked(
  inputs: readonly CopyInput[],
  links: readonly CopyLink[],
  compare: (copy: CopyInput, source: CopyInput) => Comparison,
): Map<CopyLink, Comparison> {
  const byId = new Map(inputs.map((input) => [input.id, input]))
  const compared = new Map<string, number>()
  const nearestFirst = [...links].sort((x, y) => y.sharedWords - x.sharedWords)
  const chosen = new Map<CopyLink, Comparison>()
  for (const link of nearestFirst) {
    const [a, b] = [byId.get(link.a), byId.get(link.b)]
    if (!a || !b) continue
    const source = link.source === a.id ? a : link.source === b.id ? b : surer(a, b)
    const copy = source === a ? b : a
    const count = compared.get(copy.id) ?? 0
    compared.set(copy.id, count + 1)
    if (count < MOST_SOURCES) chosen.set(link, compare(copy, source))
  }
  return chosen
}

function surer(a: CopyInput, b: CopyInput): CopyInput {
  const gap = (a.dateConfidence ?? 0) - (b.dateConfidence ?? 0)
  return gap > 0 || (gap === 0 && a.id < b.id) ? a : b
}
