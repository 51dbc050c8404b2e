import type { WordRange } from '../../clauses/index.ts'
import type { CitedSentence } from './cited-sentence.ts'

/** Prepositions that go with the day: the line shows it anyway. */
const OF_DAY: ReadonlySet<string> = new Set(['on', 'in'])
/** "late on Monday", "early Monday" */
const PART_OF_DAY: ReadonlySet<string> = new Set(['late', 'early'])
/** "last week": a day without a preposition. */
const PLAIN: ReadonlySet<string> = new Set([
  'last',
  'next',
  'this',
  'yesterday',
  'today',
  'tomorrow',
])
/** Behind these a second day begins: "Monday through Friday". */
const RANGE: ReadonlySet<string> = new Set(['through', 'to', 'until', 'and', '-', '–'])
/** "once in July and again in August": without the one the other says nothing. */
const COUNTED: ReadonlySet<string> = new Set(['once', 'twice', 'first', 'again'])

/** The shown words without "on Monday", "last week", "In 2023,", where the rest reads on without them. */
export function withoutDay(
  sentence: CitedSentence,
  shown: readonly number[],
  day: WordRange | null,
): number[] {
  if (!day) return [...shown]
  const { lower, words } = sentence
  const next = lower[day.to] ?? ''
  // "May 31, 1964: The bridge opened"
  if (next === ':' && shown[0] === day.from) return shown.filter((at) => at > day.to)
  const isOwner = words[day.to]?.xpos === 'POS'
  const isRange = RANGE.has(next) && /^(?:PROPN|NUM)$/.test(words[day.to + 1]?.upos ?? '')
  const hasWord = OF_DAY.has(lower[day.from - 1] ?? '')
  const opens = hasWord ? day.from - 1 : day.from
  const from = PART_OF_DAY.has(lower[opens - 1] ?? '') ? opens - 1 : opens
  if (isOwner || isRange || COUNTED.has(lower[from - 1] ?? '')) return [...shown]
  const isPlain = PLAIN.has(lower[day.from]!) || isCircumstance(sentence, day, from)
  // "…, May 3, 2024" at the end of a caption
  const isStamp = words[from - 1]?.text === ',' && /^[.;(]?$/.test(next)
  if (!hasWord && !isStamp && (!isPlain || /^(?:ADP|DET)$/.test(words[from - 1]?.upos ?? '')))
    return [...shown]
  // "the day on which Lund left", "the week after the vote"
  const isNamed = words.some(
    ({ head, upos }, at) => at >= day.to && head >= day.from && head < day.to && upos !== 'PUNCT',
  )
  if (isNamed) return [...shown]
  const isSplit = (words[day.to - 1]?.head ?? -1) > day.to
  return shown.filter((at) => !isCut(sentence, { from, to: day.to }, at, isSplit))
}

/** The day alone hangs on a verb: "said Monday", "…, Monday". */
function isCircumstance({ words }: CitedSentence, day: WordRange, from: number): boolean {
  for (let at = day.from; at < day.to; at++) {
    const { head, deprel } = words[at]!
    if (head >= from && head < day.to) continue
    return (
      deprel === 'obl:tmod' ||
      deprel === 'obl:npmod' ||
      deprel === 'obl' ||
      deprel === 'advmod' ||
      deprel === 'nmod:tmod'
    )
  }
  return false
}

/** The words of the day, and the comma that would be left over beside it. `isSplit`: it stands before its verb. */
function isCut(
  { lower }: CitedSentence,
  { from, to }: WordRange,
  at: number,
  isSplit: boolean,
): boolean {
  if (at >= from && at < to) return true
  const isAside = lower[from - 1] === ',' && lower[to] === ','
  if (at === to && lower[to] === ',') {
    // "On Monday, ships left", "claimed that on Monday, ships left", "Lund, on Monday, left".
    return (
      from === 0 || (isAside && isSplit) || /^(?:that|and|but|when|as)$/.test(lower[from - 1] ?? '')
    )
  }
  return at === from - 1 && lower[at] === ',' && (isAside || /^[.;]?$/.test(lower[to] ?? ''))
}
