import type { Paragraph, Range, WordCell } from './paragraph.ts'
import { TIME_WORDS } from './word-class.data.ts'
import type { WordClass } from './word-class.ts'

const NOMINAL: ReadonlySet<WordClass> = new Set(['noun', 'name', 'num', 'adj', 'poss'])
const HEADS: ReadonlySet<WordClass> = new Set(['noun', 'name', 'num', 'adj', 'pronoun', 'poss'])
/** A noun phrase with more words is a run of untagged text. */
export const LONGEST_PHRASE = 40
/** Words that name what a clause stands for, not who speaks. */
const NOT_SPEAKERS = new Set(['there'])

/** The class of the word at an index. */
export const classAt = (cells: readonly WordCell[], at: number): WordClass | undefined =>
  cells[at]?.wordClass

/** `the joining members`: a participle that can stand before its noun. */
const isParticiple = (cell: WordCell | undefined): boolean =>
  cell?.wordClass === 'verb' && /(?:ing|ed)$/.test(cell.low)

/** The first word of the base noun phrase (no prepositions) that ends before `end`. */
export function startOfBase(cells: readonly WordCell[], end: number, lowest: number): number {
  const last = classAt(cells, end - 1)
  if (end <= lowest || !last || !HEADS.has(last) || isOtherSide(cells, end)) return end
  if (last === 'pronoun') return end - 1
  let at = end - 1
  while (at > lowest && !isOtherSide(cells, at, end)) {
    const wordClass = classAt(cells, at - 1)
    if (wordClass === 'det') return startOfDeterminers(cells, at - 1, lowest)
    const before = classAt(cells, at - 2)
    const isModifier =
      isParticiple(cells[at - 1]) && (before === 'det' || before === 'adj') && at - 2 >= lowest
    if (!wordClass || !(NOMINAL.has(wordClass) || isModifier)) return at
    at--
  }
  return at
}

/** A quotation mark lies between the word before `at` and what follows the phrase. */
const isOtherSide = (cells: readonly WordCell[], at: number, end = at): boolean =>
  cells[at - 1]?.quote !== -1 && cells[end]?.quote === -1

/** `all the ships`, `both the towns`. */
function startOfDeterminers(cells: readonly WordCell[], from: number, lowest: number): number {
  let at = from
  while (at > lowest && classAt(cells, at - 1) === 'det') at--
  return at
}

/** The word after the base noun phrase that begins at `from`; `from` itself where none does. */
export function endOfBase(cells: readonly WordCell[], from: number, ceiling: number): number {
  if (from < ceiling && classAt(cells, from) === 'pronoun') return from + 1
  let hasHead = false
  for (let at = from; at < ceiling; at++) {
    const wordClass = classAt(cells, at)
    if (!wordClass) return at
    if (NOMINAL.has(wordClass)) hasHead ||= wordClass !== 'adj'
    else if (hasHead || !(wordClass === 'det' || isParticiple(cells[at]))) return at
  }
  return Math.max(from, ceiling)
}

/** Whether all words name days or times. */
export function isTimeOnly(cells: readonly WordCell[], from: number, to: number): boolean {
  for (let at = from; at < to; at++) if (!TIME_WORDS.has(cells[at]?.low ?? '')) return false
  return true
}

/** Whether a stretch has no finite verb: an apposition, not a clause. */
export function isNominalRun(cells: readonly WordCell[], from: number, to: number): boolean {
  let verbs = 0
  let relative = false
  for (let at = from; at < to; at++) {
    const wordClass = classAt(cells, at)
    if (wordClass === 'relative' || wordClass === 'sconj') relative = true
    if (!relative && (wordClass === 'aux' || isFiniteVerb(cells[at]))) verbs++
    if (wordClass === 'pronoun' && !relative) return false
  }
  return verbs === 0
}

const isFiniteVerb = (cell: WordCell | undefined): boolean =>
  cell?.wordClass === 'verb' && !/ing$/.test(cell.low) && cell.xpos !== 'VBN' && cell.xpos !== 'VB'

/** Commas and stops at the end are no part of a phrase. */
export function trimEnd(cells: readonly WordCell[], from: number, to: number): number {
  let end = to
  while (end > from) {
    const wordClass = classAt(cells, end - 1)
    if (wordClass !== 'comma' && wordClass !== 'punct') break
    end--
  }
  return end
}

/** Whether a phrase can speak: not "there", not a bare time. */
export function canSpeak({ cells }: Paragraph, range: Range): boolean {
  const first = cells[range.from]
  if (!first) return false
  const isAlone = range.to - range.from === 1
  if (isAlone && (NOT_SPEAKERS.has(first.low) || first.low === 'the')) return false
  return !isTimeOnly(cells, range.from, range.to)
}
