import type { Change } from '../change.ts'
import { firstWord, pickWords } from '../changed-words.ts'
import type { EditVerdict } from '../edit-verdict.ts'
import { QUANTITIES } from '../edits.data.ts'

const isNumber = (word: string): boolean => /^\p{N}/u.test(word) || QUANTITIES.has(word)

/**
 * Number against number, `an hour` being one. One side alone having one is a cut or an addition, not
 * an alteration.
 */
export function number(change: Change): EditVerdict | null {
  const counted = (words: readonly string[]) =>
    pickWords(words, isNumber) || (words.some((word) => word === 'a' || word === 'an') ? '1' : '')
  const [now, was] = [counted(change.nowFolded), counted(change.wasFolded)]
  if (now === was || now === '' || was === '') return null
  const place = firstWord(change, (word) => isNumber(word) && !change.wasFolded.includes(word))
  return place ? { type: 'alter', kind: 'number', ...place } : null
}
