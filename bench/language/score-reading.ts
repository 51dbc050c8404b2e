import type { GoldDocument } from './gold-documents.ts'
import type { Reading } from './reading.ts'

/** Counts over documents. */
export interface TextScore {
  /** Gold tokens, and those among them that the system has as tokens, too. */
  gold: number
  found: number
  /** Gold tokens that it has with the right universal tag, or lemma. */
  upos: number
  lemma: number
  /** Gold tokens whose lemma is annotated. */
  lemmas: number
  names?: { gold: number; found: number; right: number }
}

export const noScore = (): TextScore => ({ gold: 0, found: 0, upos: 0, lemma: 0, lemmas: 0 })

/** Adds what a reading has right: the same characters are the same token or name. Lemmas without regard to case. */
export function scoreReading(score: TextScore, gold: GoldDocument, reading: Reading): void {
  const found = new Map(reading.tokens.map((token) => [`${token.start} ${token.end}`, token]))
  for (const { start, end, upos, lemma } of gold.tokens) {
    const token = found.get(`${start} ${end}`)
    const asked = lemma !== undefined && lemma !== '_'
    score.gold++
    if (asked) score.lemmas++
    if (!token) continue
    score.found++
    if (token.upos === upos) score.upos++
    if (asked && token.lemma.toLowerCase() === lemma.toLowerCase()) score.lemma++
  }
  if (!gold.names || !reading.names) return
  const names = score.names ?? { gold: 0, found: 0, right: 0 }
  const keyOf = ({ start, end, type }: { start: number; end: number; type: string }): string =>
    `${start} ${end} ${type}`
  const wanted = new Set(gold.names.map(keyOf))
  const given = new Set(reading.names.map(keyOf))
  names.gold += wanted.size
  names.found += given.size
  for (const key of given) if (wanted.has(key)) names.right++
  score.names = names
}
