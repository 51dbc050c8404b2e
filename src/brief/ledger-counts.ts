import type { CivilDay } from '../article/index.ts'
import { SMALL_NUMBERS } from '../lexicon/index.ts'
import type { LedgerCount, LedgerEntry } from '../record/index.ts'

/** Words of a proposition below which two that differ in their numbers alone are no one thing. */
const LEAST_WORDS = 2
const WORD = /[\p{L}\p{N}][\p{L}\p{N},.]*/gu

interface Counted {
  readonly key: string
  readonly count: string
}

/** Marks entries that say the same with other numbers, in the order of the days on which they were first told. */
export function withCounts(
  entries: readonly LedgerEntry[],
  told: ReadonlyMap<string, CivilDay>,
): LedgerEntry[] {
  const series = new Map<string, LedgerCount[]>()
  const keys = entries.map((entry) => {
    const counted = countedIn(entry.proposition)
    if (!counted) return null
    const [firstTold] = entry.evidence.flatMap(({ article }) => told.get(article) ?? []).sort()
    const one = { entry: entry.id, count: counted.count, ...(firstTold ? { firstTold } : {}) }
    series.set(counted.key, [...(series.get(counted.key) ?? []), one])
    return counted.key
  })
  return entries.map((entry, at) => {
    const counts = series.get(keys[at] ?? '') ?? []
    const isSeries = new Set(counts.map(({ count }) => count)).size > 1
    return isSeries ? { ...entry, counts: counts.toSorted(byDay) } : entry
  })
}

/** The one number of a proposition, and its words without it; null where it has none or several. */
function countedIn(proposition: string): Counted | null {
  const words = (proposition.toLowerCase().match(WORD) ?? []).map((word) =>
    word.replace(/[,.]+$/, ''),
  )
  const counts = words.filter(isCount)
  const rest = words.filter((word) => !isCount(word))
  const [count] = counts
  if (count === undefined || counts.length > 1 || rest.length < LEAST_WORDS) return null
  return { key: rest.join(' '), count }
}

const isCount = (word: string): boolean =>
  (SMALL_NUMBERS.get(word) ?? 0) > 0 || (/^\d[\d,.]*$/.test(word) && !/^(?:19|20)\d\d$/.test(word))

const byDay = (a: LedgerCount, b: LedgerCount): number => {
  const [x, y] = [a.firstTold ?? '9999', b.firstTold ?? '9999']
  return x < y ? -1 : x > y ? 1 : a.entry < b.entry ? -1 : 1
}
