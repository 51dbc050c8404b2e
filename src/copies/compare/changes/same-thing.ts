import type { Change } from '../change.ts'
import type { EditVerdict } from '../edit-verdict.ts'
import { MONTHS, SAME_THING } from '../edits.data.ts'

/** The same words in another dress: `did not` for `didn't`, `Jan.` for `January`, `U.S.` in full. */
export function sameThing({ nowFolded, wasFolded }: Change): EditVerdict | null {
  if (nowFolded.length === 0 || wasFolded.length === 0) return null
  const plain = (words: readonly string[]) => {
    const text = words.map((word) => MONTHS.get(word) ?? word).join(' ')
    return SAME_THING.get(text) ?? text
  }
  const [now, was] = [plain(nowFolded), plain(wasFolded)]
  const joined = now.replaceAll(' ', '') === was.replaceAll(' ', '')
  return now === was || joined ? { type: 'format', kind: 'spelling' } : null
}
