import type { Cell, Paragraph, Range } from './paragraph.ts'
import { TIME_WORDS } from './word-class.data.ts'
import type { WordClass } from './word-class.ts'

const NOMINAL: ReadonlySet<WordClass> = new Set(['noun', 'name', 'num', 'adj', 'poss'])
const HEADS: ReadonlySet<WordClass> = new Set(['noun', 'name', 'num', 'adj', 'pronoun'])
/** Prepositions that join a noun phrase to the one before it. */
const JOINING = new Set(['of', 'for', 'from', 'in', 'at', 'with', 'on', 'to', 'against', 'near'])
const LONGEST = 40
/** Words that name what a clause stands for, not who speaks. */
const NOT_SPEAKERS = new Set(['there', 'it'])

const classAt = (cells: readonly Cell[], at: number): WordClass | undefined => cells[at]?.wordClass

/**
 * The noun phrase that ends just before `end` and does not begin before `floor`, with title and
 * apposition: `Ana Roth, head of the Bergen office,` and `the mayor of Lund`.
 */
export function nounPhraseBefore(paragraph: Paragraph, end: number, floor: number): Range | null {
  const { cells } = paragraph
  if (classAt(cells, end - 1) === 'comma') {
    const inner = appositionBefore(paragraph, end, floor)
    return inner
  }
  if (cells[end - 1]?.low === ')') {
    const open = openingBracket(cells, end - 1, floor)
    const inner = open > floor ? nounPhraseBefore(paragraph, open, floor) : null
    return inner ? { from: inner.from, to: end } : null
  }
  const pronoun = classAt(cells, end - 1)
  if (pronoun === 'pronoun' || pronoun === 'relative') {
    return end - 1 >= floor ? { from: end - 1, to: end } : null
  }
  const from = startOfPhrase(cells, end, floor)
  return from < end ? { from, to: end } : null
}

/** Where the bracket that closes at `at` opens: `Ana Roth (Labour) said`. */
function openingBracket(cells: readonly Cell[], at: number, floor: number): number {
  for (let index = at - 1; index >= Math.max(floor, at - 12); index--) {
    if (cells[index]?.low === '(') return index
  }
  return -1
}

/** `NAME, who has sat there since May,` or `NAME, head of X,`: back to the comma and past it. */
function appositionBefore(paragraph: Paragraph, end: number, floor: number): Range | null {
  const { cells } = paragraph
  for (let at = end - 2; at >= Math.max(floor + 1, end - LONGEST); at--) {
    if (classAt(cells, at) !== 'comma') continue
    if (cells[at - 1]?.quote !== -1) return null
    const from = startOfPhrase(cells, at, floor)
    const opening = classAt(cells, at + 1)
    const isInner = opening === 'relative' || isNominalRun(cells, at + 1, end - 1)
    if (from < at && isInner && !isTimeOnly(cells, from, at)) return { from, to: end }
    if (opening === 'sconj' || opening === 'adp') continue
  }
  return null
}

/** Whether a stretch has no finite verb: an apposition, not a clause. */
function isNominalRun(cells: readonly Cell[], from: number, to: number): boolean {
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

const isFiniteVerb = (cell: Cell | undefined): boolean =>
  cell?.wordClass === 'verb' && !/ing$/.test(cell.low) && cell.xpos !== 'VBN' && cell.xpos !== 'VB'

function isTimeOnly(cells: readonly Cell[], from: number, to: number): boolean {
  for (let at = from; at < to; at++) if (!TIME_WORDS.has(cells[at]?.low ?? '')) return false
  return true
}

/** The first word of the noun phrase that ends before `end`. */
function startOfPhrase(cells: readonly Cell[], end: number, floor: number): number {
  const lowest = Math.max(floor, end - LONGEST)
  let from = startOfBase(cells, end, lowest)
  if (from === end) return end
  while (from > lowest) {
    const before = from - 1
    const link = classAt(cells, before)
    const low = cells[before]?.low ?? ''
    if (link === 'adp' || link === 'to') {
      if (!JOINING.has(low)) break
      const outer = startOfBase(cells, before, lowest)
      if (outer === before || (low !== 'of' && isTimeOnly(cells, outer, before))) break
      from = outer
    } else if (low === 'and' || low === 'or' || link === 'comma') {
      const outer = startOfBase(cells, before, lowest)
      if (outer === before || !isList(cells, outer, from, end, link)) break
      from = outer
    } else break
  }
  return dropLeadingPhrase(cells, from, end)
}

/** `Oslo and Lund`, `Oslo, Lund and Turku`: a comma joins only where an "and" follows. */
function isList(
  cells: readonly Cell[],
  outer: number,
  from: number,
  end: number,
  link: WordClass | undefined,
): boolean {
  const hasAnd = () => {
    for (let at = from; at < end; at++) if (cells[at]?.low === 'and') return true
    return false
  }
  // "In a note on Monday, Oslo, Lund and Turku said": what a preposition governs opens no list.
  if (link === 'comma') return hasAnd() && classAt(cells, outer - 1) !== 'adp' && end - from < 14
  return classAt(cells, outer - 1) !== 'verb' && classAt(cells, outer - 1) !== 'to'
}

/** A base noun phrase: determiner, adjectives, nouns, possessives; no preposition. */
function startOfBase(cells: readonly Cell[], end: number, lowest: number): number {
  let at = end
  while (at > lowest) {
    const wordClass = classAt(cells, at - 1)
    if (cells[at - 1]?.quote !== -1 && cells[end]?.quote === -1) break
    if (wordClass === undefined) break
    if (at === end && !HEADS.has(wordClass) && wordClass !== 'poss') break
    if (wordClass === 'det') {
      // `the nation's`: a determiner ends the phrase unless another one precedes (`all the`).
      at--
      while (at > lowest && classAt(cells, at - 1) === 'det') at--
      break
    }
    if (wordClass === 'pronoun') {
      if (at === end) at--
      break
    }
    const isModifier =
      wordClass === 'verb' && at < end && /(?:ing|ed)$/.test(cells[at - 1]?.low ?? '')
    if (isModifier && classAt(cells, at - 2) !== 'det' && classAt(cells, at - 2) !== 'adj') break
    if (!NOMINAL.has(wordClass) && !isModifier) break
    at--
  }
  return at
}

/** `On Monday Ms. Lind`: the time before a subject is no part of it. */
function dropLeadingPhrase(cells: readonly Cell[], from: number, end: number): number {
  let at = from
  while (
    at < end - 1 &&
    TIME_WORDS.has(cells[at]?.low ?? '') &&
    classAt(cells, at + 1) !== 'poss'
  ) {
    at++
  }
  return BEFORE_SUBJECT.has(cells[from - 1]?.low ?? '') ? nameAtEnd(cells, at, end) : at
}

const BEFORE_SUBJECT = new Set(['in', 'on', 'at', 'during', 'after', 'before', 'since'])

/** `In a radio interview Ms. Lind said`: the subject is the name that follows the noun. */
function nameAtEnd(cells: readonly Cell[], from: number, end: number): number {
  let at = end
  while (at > from && classAt(cells, at - 1) === 'name') at--
  return at < end && at > from && classAt(cells, at - 1) === 'noun' ? at : from
}

/** The noun phrase that begins at `from`; `wide` takes what follows its preposition too. */
export function nounPhraseAt(
  paragraph: Paragraph,
  from: number,
  ceiling: number,
  wide = true,
): Range | null {
  const { cells } = paragraph
  const first = classAt(cells, from)
  if (first === undefined || from >= ceiling) return null
  if (first === 'pronoun') return { from, to: from + 1 }
  let to = endOfBase(cells, from, ceiling)
  if (to === from) return null
  while (wide && to < ceiling && to - from < LONGEST) {
    const link = classAt(cells, to)
    const low = cells[to]?.low ?? ''
    const joins = link === 'adp' || link === 'to' || low === 'and' || low === 'or'
    if (!joins) break
    const next = endOfBase(cells, to + 1, ceiling)
    if (next === to + 1) break
    if (isTimeOnly(cells, to + 1, next)) break
    if (low === 'and' && isVerbNext(cells, next)) break
    to = next
  }
  return { from, to }
}

const isVerbNext = (cells: readonly Cell[], at: number): boolean => {
  const wordClass = classAt(cells, at)
  return wordClass === 'verb' || wordClass === 'aux'
}

function endOfBase(cells: readonly Cell[], from: number, ceiling: number): number {
  let at = from
  let head = false
  while (at < ceiling) {
    const wordClass = classAt(cells, at)
    if (wordClass === undefined) break
    if (wordClass === 'det') {
      if (head) break
    } else if (wordClass === 'pronoun') {
      if (!head) head = true
      return head && at === from ? at + 1 : at
    } else if (NOMINAL.has(wordClass)) {
      if (wordClass !== 'adj') head = true
    } else if (wordClass === 'verb' && !head && /(?:ing|ed)$/.test(cells[at]?.low ?? '')) {
      // `the joining members`: a participle before its noun.
    } else break
    at++
  }
  return at
}

/** A noun phrase with the apposition or relative clause after it: `Eva Lund, who runs the port`. */
export function nounPhraseWithApposition(
  paragraph: Paragraph,
  from: number,
  ceiling: number,
): Range | null {
  const { cells } = paragraph
  const base = nounPhraseAt(paragraph, from, ceiling)
  if (!base) return null
  let to = base.to
  if (classAt(cells, to) === 'comma') {
    const next = classAt(cells, to + 1)
    if (
      next === 'relative' ||
      next === 'det' ||
      next === 'noun' ||
      next === 'num' ||
      next === 'adj' ||
      next === 'name'
    ) {
      let end = to + 1
      while (end < ceiling && end - from < LONGEST && cells[end]?.quote === -1) {
        if (isClauseBreak(cells, end)) break
        end++
      }
      if (next === 'relative' || isNominalRun(cells, to + 1, end)) to = end
    }
  }
  return { from, to: trimEnd(cells, from, to) }
}

const isClauseBreak = (cells: readonly Cell[], at: number): boolean => {
  const cell = cells[at]
  if (!cell) return true
  if (cell.wordClass === 'punct' && /^[.;:!?—–-]/.test(cell.low)) return true
  const next = cells[at + 1]
  return (
    cell.wordClass === 'comma' &&
    (next?.wordClass === 'sconj' ||
      next?.wordClass === 'quote' ||
      next?.low === 'but' ||
      (next?.wordClass === 'verb' && next.low.endsWith('ing')))
  )
}

/** Commas and stops at the end are no part of a phrase. */
export function trimEnd(cells: readonly Cell[], from: number, to: number): number {
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
  if (range.to - range.from === 1 && NOT_SPEAKERS.has(first.low)) return first.low === 'it'
  return !isTimeOnly(cells, range.from, range.to)
}
