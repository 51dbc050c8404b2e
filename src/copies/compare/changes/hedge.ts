import { type Change, crossesSentence } from '../change.ts'
import { pickWords } from '../changed-words.ts'
import type { EditVerdict } from '../edit-verdict.ts'
import { HEDGES } from '../edits.data.ts'

/** A caution added or taken away: a report becomes a fact, or a fact a report. */
export function hedge(change: Change): EditVerdict | null {
  const { nowFolded, wasFolded, c0, c1, copy } = change
  if (nowFolded.length > 3 || wasFolded.length > 3 || crossesSentence(change)) return null
  const [now, was] = [nowFolded, wasFolded].map((words) =>
    pickWords(words, (word) => HEDGES.has(word)),
  )
  if (now === was || (now !== '' && was !== '')) return null
  if (c1 > c0) return { type: 'alter', kind: 'hedge' }
  return c0 < copy.keys.length ? { type: 'alter', kind: 'hedge', c0, c1: c0 + 1 } : null
}
