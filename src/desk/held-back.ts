import type { Refusal } from '../article/index.ts'
import type { Annotated } from '../brief/index.ts'
import { type ClaimRefusal, findClaims } from '../claims/index.ts'
import { type EventRefusal, findEvents } from '../events/index.ts'
import { analyse } from '../language/index.ts'
import { readProse } from '../text/index.ts'

/** What the stages found in one article and did not take. */
export interface HeldBack {
  readonly claims: readonly Refusal<ClaimRefusal>[]
  readonly events: readonly Refusal<EventRefusal>[]
}

/** What claims and events did not take of an article: it is read again, since only what they took is kept. */
export function heldBack({ article, entities, timexes, claims }: Annotated): HeldBack {
  const refused = { claims: [] as Refusal<ClaimRefusal>[], events: [] as Refusal<EventRefusal>[] }
  if (article.language !== 'en') return refused
  const analysis = analyse(readProse(article))
  findClaims(analysis, entities, (one) => refused.claims.push(one))
  findEvents(analysis, { entities, timexes, claims }, (one) => refused.events.push(one))
  return refused
}
