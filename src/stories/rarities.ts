import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import type { TermCounts } from './term-counts.ts'

/** Articles assumed beside those counted, so that the rarest terms do not outweigh all others. */
const PRIOR = 20
/** A term that was never counted is taken as seen in so many. */
const UNSEEN = 1

/**
 * How telling each term is, from a table that is fixed: `models/story-terms.txt`, document counts of terms in some
 * thousands of articles. Not from the articles at hand: there the names of the only event would weigh
 * least, and each article that comes would change what all others are worth.
 */
export function fixedRarities(): Pick<TermCounts, 'rarity'> {
  const { articles, counts } = table()
  return {
    rarity: (term) =>
      Math.max(0, Math.log((articles + PRIOR) / ((counts.get(term) ?? 0) + UNSEEN))),
  }
}

interface Table {
  readonly articles: number
  readonly counts: ReadonlyMap<string, number>
}

let read: Table | null = null

/** The first line says how many articles were counted; each other one is a count and the terms that have it. */
function table(): Table {
  if (read) return read
  const path = fileURLToPath(new URL('../../models/story-terms.txt', import.meta.url))
  const [first = '', ...lines] = readFileSync(path, 'utf8').trimEnd().split('\n')
  const counts = new Map<string, number>()
  for (const line of lines) {
    const [count = '', ...terms] = line.split('\t')
    for (const term of terms) counts.set(term, Number(count))
  }
  read = { articles: Number(first), counts }
  return read
}
