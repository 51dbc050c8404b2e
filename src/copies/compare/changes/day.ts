import { MONTH_NAMES } from '../../../lexicon/index.ts'
import type { Change } from '../change.ts'
import { firstWord, pickWords } from '../changed-words.ts'
import type { EditVerdict } from '../edit-verdict.ts'
import { DAY_NAMES, MONTHS } from '../edits.data.ts'

const isMonth = (word: string): boolean => word !== 'may' && MONTH_NAMES.includes(word)

/** One day's or month's name for another's. */
export function day(change: Change): EditVerdict | null {
  const named = (word: string) => DAY_NAMES.has(word) || isMonth(MONTHS.get(word) ?? word)
  const list = (words: readonly string[]) =>
    pickWords(
      words.map((word) => MONTHS.get(word) ?? word),
      named,
    )
  const [now, was] = [list(change.nowFolded), list(change.wasFolded)]
  if (now === was || now === '' || was === '') return null
  const place = firstWord(change, named)
  return place ? { type: 'alter', kind: 'day', ...place } : null
}
