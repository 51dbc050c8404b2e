import type { ReasonOf } from '../../article/index.ts'

/** Why two tellings are one happening, by code. */
export interface HappeningReasons {
  /** The same act by the same sides; `days` are the two days told, where both tell one. */
  'same-act-and-sides': {
    act: string
    sides: readonly string[]
    days?: readonly [string, string]
  }
  /** Told in the headline and again right below it, by the same verb or noun. */
  'headline-and-lead': { act: string }
}

/** Why two tellings are one happening: a code and what it rests on. */
export type HappeningReason = ReasonOf<HappeningReasons>
