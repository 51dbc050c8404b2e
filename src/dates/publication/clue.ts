import type { CivilDay, Spans } from '../../article/index.ts'
import { TELLING_ROLES } from '../../article/index.ts'
import type { Analysis } from '../../language/index.ts'
import { UNSAID } from '../direction.ts'
import { evaluate } from '../evaluate.ts'
import type { Expression } from '../expression.ts'
import type { Scanned } from '../find-dates.ts'

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
  | { readonly kind: 'year'; readonly year: number }
  | { readonly kind: 'full'; readonly day: CivilDay }
)

/** Clues past this many say nothing new, and a hostile page could hold a million. */
const MOST = 80
/** The lead: where wire stories name the weekday on which they are filed. */
const LEAD_LENGTH = 600

/** The clues of an article's own lines; captions give full dates only, for photographs are older. */
export function findClues(analysis: Analysis, scanned: readonly Scanned[]): Clue[] {
  const clues: Clue[] = []
  const start = scanned.find(({ sentence }) => sentence.role === 'body')?.sentence.block
  const from = analysis.prose.sentences.find(({ role }) => role === 'body')?.start ?? 0
  let hasLead = start === undefined
  for (const entry of scanned) {
    if (clues.length >= MOST) break
    if (!TELLING_ROLES.has(entry.sentence.role)) continue
    const clue = toClue(analysis, entry)
    if (!clue) continue
    const inLead = entry.sentence.role === 'body' && entry.sentence.start - from < LEAD_LENGTH
    if (clue.kind === 'weekday' && inLead && !hasLead) {
      hasLead = true
      clues.push({ ...clue, isLead: true })
    } else clues.push(clue)
  }
  return clues
}

function toClue(analysis: Analysis, { sentence, line, match, direction }: Scanned): Clue | null {
  const bare = core(match.expression)
  const span = {
    start: line.lexemes[match.start]?.start ?? 0,
    end: line.lexemes[match.end - 1]?.end ?? 0,
  }
  const base = {
    spans: analysis.prose.place(span),
    quote: analysis.prose.clean.text.slice(span.start, span.end),
    direction: direction.side,
  }
  const read = readClue(bare)
  if (!read || (sentence.role === 'caption' && read.kind !== 'full')) return null
  return { ...base, ...read } as Clue
}

type Read = {
  [K in Clue['kind']]: Omit<Extract<Clue, { kind: K }>, 'spans' | 'quote' | 'direction'>
}[Clue['kind']]

function readClue(expression: Expression): Read | null {
  switch (expression.kind) {
    case 'weekday':
      if (expression.step !== undefined || expression.weekStep !== undefined) return null
      return { kind: 'weekday', weekday: expression.weekday, isLead: false }
    case 'day':
      return readDay(expression)
    case 'month':
      if (
        expression.step !== undefined ||
        expression.toldStep !== undefined ||
        expression.near !== undefined
      )
        return null
      if (expression.year !== undefined) return { kind: 'year', year: expression.year }
      return { kind: 'month', month: expression.month }
    case 'quarter':
      if (expression.quarter === null || expression.yearAgo) return null
      if (expression.year !== undefined || expression.step !== undefined) return null
      return { kind: 'quarter', quarter: expression.quarter }
    case 'year':
      return { kind: 'year', year: expression.year }
    default:
      return null
  }
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
