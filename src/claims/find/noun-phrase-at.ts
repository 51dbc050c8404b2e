import {
  classAt,
  endOfBase,
  isNominalRun,
  isTimeOnly,
  LONGEST_PHRASE,
  trimEnd,
} from './base-phrase.ts'
import type { Paragraph, Range, WordCell } from './paragraph.ts'
import type { WordClass } from './word-class.ts'

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
  while (wide && to < ceiling && to - from < LONGEST_PHRASE) {
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
  return { from, to: wide ? pastBracket(cells, to, ceiling) : to }
}

/** The word after the bracket that opens at `at`: `Ana Roth (Labour)`. */
function pastBracket(cells: readonly WordCell[], at: number, ceiling: number): number {
  if (cells[at]?.low !== '(') return at
  for (let end = at + 1; end < Math.min(ceiling, at + 12); end++) {
    if (cells[end]?.low === ')') return end + 1
  }
  return at
}

const isVerbNext = (cells: readonly WordCell[], at: number): boolean => {
  const wordClass = classAt(cells, at)
  return wordClass === 'verb' || wordClass === 'aux'
}

/** What an apposition or relative clause begins with. */
const SETS_ABOUT: ReadonlySet<WordClass> = new Set([
  'relative',
  'det',
  'noun',
  'num',
  'adj',
  'name',
])

/** A noun phrase with the apposition or relative clause after it: `Eva Lund, who runs the port`. */
export function nounPhraseWithApposition(
  paragraph: Paragraph,
  from: number,
  ceiling: number,
): Range | null {
  const { cells } = paragraph
  const base = nounPhraseAt(paragraph, from, ceiling)
  if (!base) return null
  const opening = classAt(cells, base.to + 1)
  let to = base.to
  if (classAt(cells, to) === 'comma' && opening && SETS_ABOUT.has(opening)) {
    const end = appositionEnd(cells, to + 1, Math.min(ceiling, from + LONGEST_PHRASE))
    if (opening === 'relative' || isNominalRun(cells, to + 1, end)) to = end
  }
  return { from, to: trimEnd(cells, from, to) }
}

function appositionEnd(cells: readonly WordCell[], from: number, ceiling: number): number {
  let end = from
  while (end < ceiling && cells[end]?.quote === -1 && !isClauseBreak(cells, end)) end++
  return end
}

const isClauseBreak = (cells: readonly WordCell[], at: number): boolean => {
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
