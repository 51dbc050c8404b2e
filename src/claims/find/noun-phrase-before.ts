import { classAt, isNominalRun, isTimeOnly, LONGEST_PHRASE, startOfBase } from './base-phrase.ts'
import type { Paragraph, Range, WordCell } from './paragraph.ts'
import { TIME_WORDS } from './word-class.data.ts'
import type { WordClass } from './word-class.ts'

/** `Some in Oslo`, `many of them`: they stand for people. */
const SOME = new Set(['some', 'many', 'others', 'those', 'most', 'several', 'few'])
/** Prepositions that join a noun phrase to the one before it. */
const JOINING = new Set(['of', 'for', 'from', 'in', 'at', 'with', 'on', 'to', 'against', 'near'])

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
  const from = startBeforeRelative(cells, startOfPhrase(cells, end, floor), end, floor)
  return from < end ? { from, to: end } : null
}

/** Words of a relative clause inside a subject: `The official who spoke on condition of anonymity said`. */
const RELATIVE_REACH = 8

/** Where the subject begins whose relative clause the phrase at `from` closes; else `from` itself. */
function startBeforeRelative(
  cells: readonly WordCell[],
  from: number,
  end: number,
  floor: number,
): number {
  if (from >= end || classAt(cells, from - 1) !== 'adp') return from
  for (let at = from - 1; at > Math.max(floor, from - RELATIVE_REACH); at--) {
    const wordClass = classAt(cells, at)
    if (wordClass === 'comma' || wordClass === 'punct' || cells[at]?.quote !== -1) return from
    if (cells[at]?.low !== 'who') continue
    const outer = startOfPhrase(cells, at, floor)
    return outer < at ? outer : from
  }
  return from
}

/** Where the bracket that closes at `at` opens: `Ana Roth (Labour) said`. */
function openingBracket(cells: readonly WordCell[], at: number, floor: number): number {
  for (let index = at - 1; index >= Math.max(floor, at - 12); index--) {
    if (cells[index]?.low === '(') return index
  }
  return -1
}

/** `NAME, who has sat there since May,` or `NAME, head of X,`: back to the comma and past it. */
function appositionBefore(paragraph: Paragraph, end: number, floor: number): Range | null {
  const { cells } = paragraph
  for (let at = end - 2; at >= Math.max(floor + 1, end - LONGEST_PHRASE); at--) {
    if (classAt(cells, at) !== 'comma') continue
    if (cells[at - 1]?.quote !== -1) return null
    const from = startOfPhrase(cells, at, floor)
    // "Ana Roth, 74, a resident of Bergen,": the age stands between.
    if (from === at - 1 && classAt(cells, from) === 'num' && classAt(cells, from - 1) === 'comma')
      continue
    // "Ana Roth, from Bergen, who runs the port,": where she is from stands between.
    if (cells[from - 1]?.low === 'from' && classAt(cells, from - 2) === 'comma') continue
    const opening = classAt(cells, at + 1)
    // "Oslo stayed away from the talks, but, in a note, rejected …": the talks reject nothing.
    if (cells[at + 1]?.low === 'but') return null
    const isInner = opening === 'relative' || isNominalRun(cells, at + 1, end - 1)
    // "At the same time, Jon Dahl, said": what a preposition opens the sentence with is no subject.
    if (isInner && from < at && from - 1 === floor && classAt(cells, floor) === 'adp')
      return { from: at + 1, to: end }
    if (from < at && isInner && !isTimeOnly(cells, from, at)) return { from, to: end }
    if (opening === 'sconj' || opening === 'adp') continue
  }
  return null
}

/** The first word of the noun phrase that ends before `end`. */
function startOfPhrase(cells: readonly WordCell[], end: number, floor: number): number {
  const lowest = Math.max(floor, end - LONGEST_PHRASE)
  if (cells[end - 1]?.low === ')') {
    const open = openingBracket(cells, end - 1, lowest)
    return open > lowest ? startOfPhrase(cells, open, lowest) : end
  }
  let from = startOfBase(cells, end, lowest)
  if (from === end) return end
  while (from > lowest) {
    const before = from - 1
    const link = classAt(cells, before)
    const low = cells[before]?.low ?? ''
    if (link === 'adp' || link === 'to') {
      const outer = JOINING.has(low) ? startOfGoverning(cells, before, lowest) : before
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

/** Where the noun phrase begins that a preposition at `end` depends on; `end` where none does. */
function startOfGoverning(cells: readonly WordCell[], end: number, lowest: number): number {
  if (end > lowest && SOME.has(cells[end - 1]?.low ?? '')) return end - 1
  const noun = pastParticiple(cells, end)
  const from = startOfBase(cells, noun, lowest)
  return from < noun ? from : end
}

/** `two people briefed on the talks`, `a man familiar with it`: where the noun before them ends. */
function pastParticiple(cells: readonly WordCell[], end: number): number {
  const cell = cells[end - 1]
  const links =
    cell?.xpos === 'VBN' ||
    (cell?.wordClass === 'verb' && cell.low.endsWith('ed')) ||
    cell?.low === 'familiar' ||
    cell?.low === 'briefed'
  return links && classAt(cells, end - 2) === 'noun' ? end - 1 : end
}

/** `Oslo and Lund`, `Oslo, Lund and Turku`: a comma joins only where an "and" follows. */
function isList(
  cells: readonly WordCell[],
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

/** `On Monday Ms. Lind`: the time before a subject is no part of it. */
function dropLeadingPhrase(cells: readonly WordCell[], from: number, end: number): number {
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
function nameAtEnd(cells: readonly WordCell[], from: number, end: number): number {
  let at = end
  while (at > from && classAt(cells, at - 1) === 'name') at--
  return at < end && at > from && classAt(cells, at - 1) === 'noun' ? at : from
}
