import type { Annotated, Correction } from '../../brief/index.ts'

/** Words that a farm adds to a headline at most. */
const MOST_ADDED = 6
const FEWEST_KEPT = 3

/** What copies of the same text prove about a page's headline and byline. `source`: the one it was taken from. */
export function headCorrections(
  page: Annotated,
  copies: readonly Annotated[],
  source: Annotated | undefined,
): Correction[] {
  const found = [titleCorrection(page, copies), bylineCorrection(page, copies, source)]
  return found.filter((correction) => correction !== null)
}

const wordsOf = (text: string): string[] => text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []

/** `Kapcor Coin: Talks begin` where a copy has `Talks begin`. */
function titleCorrection({ article }: Annotated, copies: readonly Annotated[]): Correction | null {
  const mine = wordsOf(article.title)
  const votes = new Map<string, number>()
  for (const { article: other } of copies) {
    const theirs = wordsOf(other.title)
    const more = mine.length - theirs.length
    if (theirs.length < FEWEST_KEPT || more < 1 || more > MOST_ADDED) continue
    if (!isPart(theirs, mine)) continue
    votes.set(other.title, (votes.get(other.title) ?? 0) + 1)
  }
  const [best] = [...votes].sort((x, y) => y[1] - x[1] || (x[0] < y[0] ? -1 : 1))
  if (!best) return null
  const kept = wordsOf(best[0])
  const added = mine.filter((word) => !kept.includes(word)).join(' ')
  return {
    field: 'title',
    value: best[0],
    reason: { code: 'headline-of-copies', parts: { copies: best[1], added } },
  }
}

/** True where all of `part` stands in `whole` in order. */
function isPart(part: readonly string[], whole: readonly string[]): boolean {
  let at = 0
  for (const word of whole) if (word === part[at]) at++
  return at === part.length
}

/** A name over a text that its source, or two copies, print under another. */
function bylineCorrection(
  { article }: Annotated,
  copies: readonly Annotated[],
  source: Annotated | undefined,
): Correction | null {
  const mine = article.bylines[0]?.value
  if (!mine) return null
  const bylines = copies.flatMap(({ article: other }) => other.bylines[0]?.value ?? [])
  if (bylines.some((other) => keyOf(other) === keyOf(mine))) return null
  const own = source?.article.bylines[0]?.value
  const counts = new Map<string, number>()
  for (const name of bylines) counts.set(keyOf(name), (counts.get(keyOf(name)) ?? 0) + 1)
  const shared = bylines.find((name) => (counts.get(keyOf(name)) ?? 0) > 1)
  const value = own ?? shared
  if (!value) return null
  const code = own ? 'byline-of-source' : 'byline-of-copies'
  return { field: 'byline', value, reason: { code, parts: { name: value, here: mine } } }
}

const keyOf = (name: string): string => wordsOf(name).join(' ')
