import type { CivilDay, ReasonOf } from '../article/index.ts'

/** Why a source weighs less than others of its kind, by code. */
export interface DayCautions {
  /** A re-poster's stamp on a text of an agency. */
  'repost-stamp': { agency?: string }
  /** Not the first date of its kind on the page. */
  'later-of-its-kind': object
}

/** Why a source weighs less: a code and what it rests on. */
export type DayCaution = ReasonOf<DayCautions>

/** What evidence says of the day that was found. */
export type DayStance = 'agrees' | 'possible' | 'against' | 'doubted' | 'outweighed' | 'refuted'

/** How evidence stands to the day that was found, by code. Weekdays are 1 (Monday) to 7. */
export interface DayVerdicts {
  'names-day': { caution?: DayCaution }
  /** It names the day, and nothing else does. */
  alone: { caution?: DayCaution }
  'other-day': { day: CivilDay; caution?: DayCaution }
  'less-weight': { day: CivilDay; caution?: DayCaution }
  'changed-later': object
  /** Another article has the same text. */
  sibling: { day: CivilDay; passages: number }
  /** The pages of its story that are dated themselves, and what they tell of it too, give it the day. */
  story: { day: CivilDay; pages: number }
  'is-weekday': { day: CivilDay }
  'day-before': { day: CivilDay; weekday: number }
  'day-after': { day: CivilDay; weekday: number }
  'seldom-named': { day: CivilDay; weekday: number }
  'not-before': { told: CivilDay }
  'told-later': { told: CivilDay; day: CivilDay }
  /** Words whose meaning depends on when they were written, seen from the day. */
  'seen-from': { day: CivilDay; ahead: boolean; told?: CivilDay; hasWeekday?: boolean }
}

/** How evidence stands to the day that was found: agreement, code, and what it rests on. */
export type DayVerdict = ReasonOf<DayVerdicts> & { readonly says: DayStance }

/** Why a day that a page claims is not that of its text, by code. */
export interface DayRefutations {
  'same-text': { article: string; day: CivilDay; passages: number }
  /** The text names a weekday that the day is not; `fits` where the day that was found is. */
  'other-weekday': { quote: string; claimed: CivilDay; day: CivilDay; fits: boolean }
  'tells-later': { told: CivilDay }
  'weak-source': { caution: DayCaution }
}

/** Why a day is refuted: a code and what it rests on. */
export type DayRefutation = ReasonOf<DayRefutations>
