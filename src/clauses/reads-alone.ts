import type { Word } from '../language/index.ts'
import type { Clause } from './clause.ts'
import { POINTING_WORDS, SAYING_FORMS } from './verb-words.data.ts'

/** What opens a clause that can be read by itself: the word is left out. */
const LEFT_OUT: ReadonlySet<string> = new Set(['that', 'and', 'but'])

/** Whether a clause is a sentence by itself: "the port is shut", not "he left", "which is shut", "to leave". */
export function readsAlone(
  words: readonly Word[],
  lower: readonly string[],
  { predicate, subject, opener, complement, objects }: Omit<Clause, 'readsAlone'>,
): boolean {
  if (predicate.form !== 'finite') return false
  if (opener && !LEFT_OUT.has(opener.word)) return false
  if (predicate.mood === 'imperative') return true
  if (!subject) return false
  const head = words[subject.head]
  if (head?.upos === 'PRON' && POINTING_WORDS.has(lower[subject.head] as string)) return false
  // "told investors of the company": what was said is missing.
  const isSaying = SAYING_FORMS.has(lower[predicate.head] as string)
  return !isSaying || complement !== null || objects.length > 0
}
