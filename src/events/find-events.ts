import type { Claim } from '../claims/index.ts'
import type { Timex } from '../dates/index.ts'
import type { Analysis } from '../language/index.ts'
import type { Entity } from '../names/index.ts'
import type { Event } from './event.ts'

/** The coded events of one article, in reading order. */
export function findEvents(
  _analysis: Analysis,
  _found: { entities: readonly Entity[]; timexes: readonly Timex[]; claims: readonly Claim[] },
): Event[] {
  return []
}
