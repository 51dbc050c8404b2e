/** Days after which a story has cooled to half. */
const HALF = 2.5
const STEEPNESS = 1.5
/** What time says where a day is missing or wrong: less than "the same day", more than "a week ago". */
const UNKNOWN = 0.8
/** How sure a day is whose confidence nobody gives. */
const USUAL_CONFIDENCE = 0.75

/**
 * How much the days support one story, 0 to 1, at `gap` days between an article and a story
 * (`null`: one of them has no day). An unsure day neither joins nor parts.
 */
export function timeNearness(gap: number | null, confidence: number | undefined): number {
  if (gap === null) return UNKNOWN
  const sure = Math.min(1, Math.max(0, confidence ?? USUAL_CONFIDENCE))
  return (1 - sure) * UNKNOWN + sure / (1 + (Math.abs(gap) / HALF) ** STEEPNESS)
}
