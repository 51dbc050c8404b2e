import type { CivilDay, Evidence, Spans } from '../article/index.ts'
import type { DayRefutation, DayVerdict } from './day-reasons.ts'
import type { DateRuleName } from './rule-files.data.ts'

/** The types of TIMEX3. */
export type TimexType = 'DATE' | 'TIME' | 'DURATION' | 'SET'
/** How fine a time expression is told. */
export type Precision =
  | 'time'
  | 'day'
  | 'weekend'
  | 'week'
  | 'month'
  | 'quarter'
  | 'season'
  | 'half-year'
  | 'year'
  | 'decade'
  | 'century'
  | 'vague'

/**
 * What is wrong with an expression: `no-anchor`: it is seen from a day of publication that nobody knows;
 * `ambiguous`: 03/04/2024 is read two ways; `impossible`: the calendar has no such day (30 February);
 * `outside`: it lies outside of the years 100 to 9999.
 */
export type Doubt = 'no-anchor' | 'ambiguous' | 'impossible' | 'outside'

/** A time expression and the days that it means. */
export interface Timex {
  /** In `article.text`. */
  readonly spans: Spans
  readonly text: string
  /** Index of its sentence. */
  readonly sentence: number
  readonly type: TimexType
  /** TIMEX3 value: `2024-01-15`, `2024-W02`, `P3D`, `PAST_REF`, `XXXX-WXX-1`. */
  readonly value: string
  /** TIMEX3 mod: START, MID, END, APPROX … */
  readonly mod?: string
  /** First and last day, both included; absent for durations, sets and vague references. */
  readonly from?: CivilDay
  readonly to?: CivilDay
  readonly precision: Precision
  /** Why `from` and `to` are missing or may be wrong, where they are. */
  readonly doubt?: Doubt
  /** The rule that found it: `weekday.bare`. */
  readonly rule: DateRuleName
  /** Other readings, best first. */
  readonly alternatives: readonly { value: string; from?: CivilDay; to?: CivilDay }[]
  /** Index of the expression that ends the range which this one begins ("Monday through Wednesday"). */
  readonly rangeTo?: number
}

/** A piece of evidence and how much it is worth. */
export interface JudgedEvidence extends Evidence {
  /** How it stands to the day that was found. */
  readonly verdict?: DayVerdict
  /** How often such evidence is right, 0 to 1, as measured; words of the text: above 0.5 they support the day. */
  readonly reliability?: number
}

/** What is known of the day a text was published. */
export interface DateJudgement {
  readonly value?: CivilDay
  /** 0 to 1. */
  readonly confidence: number
  readonly evidence: readonly JudgedEvidence[]
  readonly refuted: readonly RefutedDate[]
  /** The day that the page's own stamp claims, where it is not the day of the text. */
  readonly stampedAt?: CivilDay
  /** The day that the text first appeared anywhere, where a copy proves it. */
  readonly firstPublished?: InheritedDay
  /** Where the other pages of its story gave it the day: whose, and what was judged without them. */
  readonly fromStory?: StoryDated
}

/** A day that a page has from its story. */
export interface StoryDated {
  /** Ids of the pages nearest to it that are dated themselves. */
  readonly pages: readonly string[]
  readonly own: Pick<DateJudgement, 'value' | 'confidence'>
}

/** A day that one article has from another. */
export interface InheritedDay {
  readonly day: CivilDay
  /** Id of the article that was there first. */
  readonly article: string
  /** Passages that both have. */
  readonly passages: number
}

/** A date that a page shows and that cannot be its day of publication. */
export interface RefutedDate {
  readonly date: CivilDay
  readonly reasons: readonly DayRefutation[]
  readonly evidence: readonly JudgedEvidence[]
}

/** A copy's day, as an argument for this text's day. */
export interface SiblingDate {
  readonly article: string
  readonly value: CivilDay
  readonly confidence: number
  /** Passages that both have. */
  readonly passages: number
  /** One of the two is the other for half of its words or more: else they only quote the same. */
  readonly most: boolean
}

/** The day of a page as all pages of its story give it. */
export interface StoryDay {
  readonly day: CivilDay
  /** 0 to 1. */
  readonly confidence: number
  /** Ids of the pages nearest to it that are dated themselves. */
  readonly pages: readonly string[]
}
