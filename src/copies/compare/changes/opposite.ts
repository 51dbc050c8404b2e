import type { Change } from '../change.ts'
import { firstWord } from '../changed-words.ts'
import type { EditVerdict } from '../edit-verdict.ts'
import { OPPOSITES, stemOf } from '../edits.data.ts'

/** A word for its contrary: `denied` for `confirmed`. */
export function opposite(change: Change): EditVerdict | null {
  const place = firstWord(change, (word) =>
    change.wasFolded.some((old) => OPPOSITES.get(stemOf(old))?.has(stemOf(word)) ?? false),
  )
  return place ? { type: 'alter', kind: 'negation', ...place } : null
}
