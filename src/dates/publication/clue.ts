import { type CivilDay, type Spans, STORY_ROLES } from '../../article/index.ts'
import type { Prose } from '../../text/index.ts'
import { UNSAID } from '../direction.ts'
import { evaluate } from '../evaluate.ts'
import type { Expression, Season, Step } from '../expression.ts'
import type { Scanned } from '../scan-dates.ts'

type Direction = 'past' | 'future' | null

/** Something that the text says of its own day: words whose meaning depends on when they were written. */
export type Clue = {
  readonly spans: Spans
  readonly quote: string
  readonly direction: Direction
} & (
  | { readonly kind: 'weekday'; readonly weekday: number; readonly isLead: boolean }
  | {
      readonly kind: 'month-day'
      readonly month: number
      readonly date: number
      readonly weekday?: number
    }
  | { readonly kind: 'month'; readonly month: number }
  | { readonly kind: 'quarter'; readonly quarter: number }
  | { readonly kind: 'season'; readonly season: Season; readonly near?: Step }
  | { readonly kind: 'holiday'; readonly name: string }
  /** `later this year`, `early next year`. */
  | { readonly kind: 'edge'; readonly edge: 'earlier' | 'later' | 'next' }
  | { readonly kind: 'year'; readonly year: number; readonly month?: number }
  | { readonly kind: 'full'; readonly day: CivilDay }
)

/** Clues past this many say nothing new, and a hostile page could hold a million. */
const MOST = 80
/** The lead: where wire stories name the weekday on which they are filed. */
const LEAD_LENGTH = 600

/** The clues of an article's own lines; captions give full dates only, for photographs are older. */
export function findClues(prose: Prose, scanned: readonly Scanned[]): Clue[] {
  const clues: Clue[] = []
  const start = scanned.find(({ piece }) => piece.role === 'body')?.piece.block
  const from = prose.sentences.find(({ role }) => role === 'body')?.start ?? 0
  let hasLead = start === undefined
  for (const entry of scanned) {
    if (clues.length >= MOST) break
    if (!STORY_ROLES.has(entry.piece.role)) continue
    const clue = toClue(prose, entry)
    if (!clue) continue
    const inLead = entry.piece.role === 'body' && entry.piece.start - from < LEAD_LENGTH
    if (clue.kind === 'weekday' && inLead && !hasLead) {
      hasLead = true
      clues.push({ ...clue, isLead: true })
    } else clues.push(clue)
  }
  return clues
}

function toClue(prose: Prose, { piece, line, match, direction }: Scanned): Clue | null {
  const span = {
    start: line.lexemes[match.start]?.start ?? 0,
    end: line.lexemes[match.end - 1]?.end ?? 0,
  }
  const base = {
    spans: prose.place(span),
    quote: prose.clean.text.slice(span.start, span.end),
    direction: direction.side,
  }
  const read = readEdge(match.expression) ?? readClue(core(match.expression))
  if (!read || (piece.role === 'caption' && read.kind !== 'full')) return null
  return { ...base, ...read } as Clue
}

type Read = {
  [K in Clue['kind']]: Omit<Extract<Clue, { kind: K }>, 'spans' | 'quote' | 'direction'>
}[Clue['kind']]

/** `earlier this year`, `the end of the year`, `next year`. */
function readEdge(expression: Expression): Read | null {
  if (expression.kind === 'unit') {
    return expression.unit === 'year' && expression.step === 1 && !expression.told
      ? { kind: 'edge', edge: 'next' }
      : null
  }
  if (expression.kind !== 'modified' || expression.of.kind !== 'unit') return null
  const { unit, step, told } = expression.of
  if (unit !== 'year' || told) return null
  if (step === 1) return { kind: 'edge', edge: 'next' }
  if (step === -1) return null
  return { kind: 'edge', edge: expression.mod === 'START' ? 'earlier' : 'later' }
}

function readClue(expression: Expression): Read | null {
  switch (expression.kind) {
    case 'weekday':
      if (expression.step !== undefined || expression.weekStep !== undefined) return null
      return { kind: 'weekday', weekday: expression.weekday, isLead: false }
    case 'day':
      return readDay(expression)
    case 'month':
      return readMonth(expression)
    case 'quarter':
      if (expression.quarter === null || expression.yearAgo) return null
      if (expression.year !== undefined || expression.step !== undefined) return null
      return { kind: 'quarter', quarter: expression.quarter }
    case 'season': {
      const { season, near, year, step, toldStep } = expression
      if (year !== undefined) return { kind: 'year', year }
      if (step !== undefined || toldStep !== undefined) return null
      return { kind: 'season', season, ...(near === undefined ? {} : { near }) }
    }
    case 'holiday':
      if (expression.year !== undefined) return { kind: 'year', year: expression.year }
      return expression.near === undefined ? { kind: 'holiday', name: expression.name } : null
    case 'year':
      return { kind: 'year', year: expression.year }
    default:
      return null
  }
}

function readMonth({
  year,
  step,
  toldStep,
  near,
  month,
}: Extract<Expression, { kind: 'month' }>): Read | null {
  if (step !== undefined || toldStep !== undefined || near !== undefined) return null
  return year === undefined ? { kind: 'month', month } : { kind: 'year', year, month }
}

function readDay(expression: Extract<Expression, { kind: 'day' }>): Read | null {
  const { year, step, toldStep, month, date, weekday } = expression
  if (step !== undefined || toldStep !== undefined) return null
  if (year === undefined) {
    return { kind: 'month-day', month, date, ...(weekday === undefined ? {} : { weekday }) }
  }
  const day = evaluate(expression, NOWHERE).days?.from
  return day ? { kind: 'full', day } : null
}

const NOWHERE = {
  day: null,
  told: null,
  quarter: null,
  direction: UNSAID,
  narrative: false,
} as const

/** `early March` and `Monday night` speak as March and Monday do. */
function core(expression: Expression): Expression {
  if (expression.kind === 'modified') return core(expression.of)
  if ((expression.kind === 'part' || expression.kind === 'clock') && expression.day) {
    return core(expression.day)
  }
  return expression
}
