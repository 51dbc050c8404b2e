import type { Span } from '../../article/index.ts'
import type { Word } from '../../language/index.ts'
import type { WordClass } from './word-class.ts'
import { wordClass } from './word-class.ts'

/** A clause does not begin so. */
const NO_START: ReadonlySet<WordClass> = new Set(['to', 'verb', 'aux', 'relative', 'punct'])
/** `If it rains`, `even after the vote`: half of a sentence unless a comma brings the rest. */
const HALF: ReadonlySet<WordClass> = new Set(['sconj', 'adp'])
/** Participles that hang on what stood before. */
const HANGING = new Set(['including', 'according', 'following', 'regarding', 'concerning'])
const FINITE = new Set(['VBD', 'VBZ', 'VBP', 'MD'])
/** Subordinators that open what was asked, which reads alone. */
const ASKED = new Set(['whether', 'how', 'why', 'what', 'where'])

/**
 * Whether the words of a content read as a clause of their own, with a subject and a finite verb.
 * Of what stands before its speaker (`isTrailed`: `Fighting killed six, police said`) any verb will do:
 * taggers take its past for a participle.
 */
export function isClause(
  words: readonly Word[],
  clean: string,
  content: readonly Span[],
  isTrailed: boolean,
): boolean {
  const first = content[0]
  if (!first) return false
  if (isWholeQuotation(clean, content)) return true
  const marks = words.filter((word) => /[\p{L}\p{N}]/u.test(word.text) || word.text === ',')
  const from = marks[0]?.text.toLowerCase() === 'that' ? 1 : 0
  const own = marks.slice(from)
  const opening = own[0]
  if (!opening || own.length < 3) return false
  const start = wordClass(opening)
  if (HANGING.has(opening.text.toLowerCase())) return false
  // "Raising taxes would help": a gerund is a subject.
  if (NO_START.has(start) && !/ing$/.test(opening.text)) return false
  const low = opening.text.toLowerCase()
  const isHalf = HALF.has(start) || (start === 'adv' && HALF.has(wordClass(own[1] as Word)))
  if (isHalf && !ASKED.has(low) && !own.some(({ text }) => text === ',')) return false
  const last = own.at(-1)
  if (last === undefined || wordClass(last) === 'aux') return false
  return isTrailed ? own.slice(1).some(isVerb) : hasMainVerb(own)
}

/** `victory as the House voted`: the only finite verb belongs to what "as" begins. */
function hasMainVerb(own: readonly Word[]): boolean {
  const verbs = own.flatMap((word, at) => (at > 0 && isFiniteVerb(word) ? [at] : []))
  const groups = verbs.filter((at) => !verbs.includes(at - 1))
  const first = groups[0] ?? -1
  if (first < 0) return false
  const before = own.slice(1, first).filter((word) => OPENS.has(wordClass(word))).length
  return groups.length > before
}

const isVerb = (word: Word): boolean => ['verb', 'aux'].includes(wordClass(word))

const OPENS: ReadonlySet<WordClass> = new Set(['relative', 'sconj'])

const isFiniteVerb = (word: Word): boolean => wordClass(word) === 'aux' || FINITE.has(word.xpos)

/** `“We will stay.”`: begins with a capital; `“is our dream,”` is a piece of a sentence. */
function isWholeQuotation(clean: string, content: readonly Span[]): boolean {
  const [first] = content
  const text = clean.slice(first?.start ?? 0, first?.end ?? 0)
  return /^["“‘'«]{1,3}[[(]?[\p{Lu}\p{N}$£€]/u.test(text)
}
