import { type Change, crossesSentence } from '../change.ts'
import { pickWords } from '../changed-words.ts'
import type { EditVerdict } from '../edit-verdict.ts'
import { NEGATIONS } from '../edits.data.ts'

/** A `not` more or less. Where it was cut, the word before carries the change: `did` for `did not`. */
export function negation(change: Change): EditVerdict | null {
  const { nowFolded, wasFolded, c0, c1 } = change
  if (nowFolded.length > 4 || wasFolded.length > 4 || crossesSentence(change)) return null
  const [now, was] = [nowFolded, wasFolded].map((words) =>
    pickWords(words, (word) => NEGATIONS.has(word)),
  )
  if (now === was || (now !== '' && was !== '')) return null
  if (now === '' && c1 === c0)
    return c0 > 0 ? { type: 'alter', kind: 'negation', c0: c0 - 1, c1: c0 } : null
  const from = was === '' && c0 > 0 && change.now.length === 1 ? c0 - 1 : c0
  return { type: 'alter', kind: 'negation', c0: from, c1 }
}
