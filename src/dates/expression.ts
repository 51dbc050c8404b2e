import type { DateRuleName } from './rule-files.data.ts'
/** Units of time, from the finest; a fortnight is two weeks, a weekend Saturday and Sunday. */
export type TimeUnit =
  | 'second'
  | 'minute'
  | 'hour'
  | 'day'
  | 'weekend'
  | 'week'
  | 'fortnight'
  | 'month'
  | 'quarter'
  | 'year'
  | 'decade'
  | 'century'
  | 'millennium'

/** TIMEX3's codes of the seasons. */
export type Season = 'SP' | 'SU' | 'FA' | 'WI'
/** Which one, seen from the reference: the one before, this one, the next. */
export type Step = -1 | 0 | 1
/** TIMEX3's mods that the rules give. */
export type Mod =
  | 'START'
  | 'MID'
  | 'END'
  | 'APPROX'
  | 'MORE_THAN'
  | 'LESS_THAN'
  | 'EQUAL_OR_MORE'
  | 'EQUAL_OR_LESS'
  | 'BEFORE'
  | 'AFTER'
  | 'ON_OR_BEFORE'
  | 'ON_OR_AFTER'
/** TIMEX3 values of times that no calendar holds: `once`, `now`, `some day`. */
export type Reference = 'PAST_REF' | 'PRESENT_REF' | 'FUTURE_REF'

/** Hours and minutes as TIMEX3 writes them, `T18:40`, `T09`, with `Z` for UTC. */
type Clock = string

/** The year of a name, where the words give one. */
export interface YearOf {
  readonly year?: number
  /** `of last year`: years from the view. */
  readonly step?: Step
  /** `of that year`, `of the following year`: years from what was told last. */
  readonly toldStep?: Step
}

/**
 * What an expression says, before anybody knows when it was said: a small tree that `evaluate`
 * turns into days. Years are plain numbers, before Christ negative.
 */
export type Expression =
  /** `swaps`: 03/04, whose month and day may stand in the other order. */
  | ({ kind: 'day'; month: number; date: number; weekday?: number; swaps?: boolean } & YearOf)
  /** `near` counts months of that name (`last May`). */
  | ({ kind: 'month'; month: number; near?: Step } & YearOf)
  | { kind: 'year'; year: number; fiscal?: boolean }
  | { kind: 'decade'; start: number }
  /** `start` is its first year as TIMEX3 cuts it: 1900 for the 20th century. */
  | { kind: 'century'; start: number }
  | { kind: 'weekday'; weekday: number; step?: Step; weekStep?: Step }
  /** today, yesterday, tomorrow */
  | { kind: 'deictic'; days: number }
  /** last year, this week, next month; `the week` has no step. */
  | { kind: 'unit'; unit: TimeUnit; step?: Step; told?: boolean }
  /** two days ago (from the document), two days later (from what was last told) */
  | { kind: 'shift'; count: number | null; unit: TimeUnit; sign: -1 | 1; told: boolean }
  | { kind: 'duration'; count: number | null; unit: TimeUnit }
  | { kind: 'set'; value: string }
  | ({ kind: 'quarter'; quarter: number | null; yearAgo?: boolean } & YearOf)
  | ({ kind: 'half'; half: 1 | 2 } & YearOf)
  | ({ kind: 'season'; season: Season; near?: Step } & YearOf)
  | { kind: 'part'; part: string; day: Expression | null }
  | { kind: 'clock'; clock: Clock; day: Expression | null }
  | ({ kind: 'holiday'; name: string; near?: Step } & YearOf)
  | { kind: 'week-of'; day: Expression }
  /** The first Monday (1), the last week of what `within` says; -1 is the last. */
  | { kind: 'nth'; nth: number; of: number | 'week' | 'weekend' | 'day'; within: Expression }
  /** `the 15th`, `the 15th of next month` */
  | { kind: 'date-of-month'; date: number; step?: Step }
  | { kind: 'vague'; reference: Reference }
  | { kind: 'modified'; mod: Mod; of: Expression }

/** What a rule found: lexemes `start` to `end`, exclusive. */
export interface Match {
  readonly start: number
  readonly end: number
  readonly expression: Expression
  readonly rule: DateRuleName
  /** `Jan. 14-17`: the second expression of a range written as one. */
  readonly rangeTo?: Match
}
