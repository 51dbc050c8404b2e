import type { Trigger } from '../../find/match-frames.ts'
import type { Sides } from '../both-sides.ts'
import { type EventScene, type EventSide, partiesOf } from '../event-party.ts'
import { asThing } from '../recipient.ts'
import { type SideCandidate, sideCandidates } from './side-candidates.ts'
import { nobodyFeatures, sideFeatures } from './side-features.ts'
import { type SideRole, sideModel } from './side-model.ts'

/** How much likelier another than the rules' side must be to take its place. */
const MARGIN = 0.2

/** The sides of an event by what was learned of them, the rules' guess among what speaks for them. */
export function labelSides(scene: EventScene, trigger: Trigger, guess: Sides): Sides {
  // What two do together the rules tell by its form: "talks between Chad and Togo".
  if (guess.mutual) return guess
  const candidates = sideCandidates(scene, trigger)
  if (candidates.length === 0) return guess
  const options = [
    ...sideFeatures(scene, trigger, candidates, guess),
    nobodyFeatures(trigger, guess),
  ]
  const chosen = (role: SideRole, own: readonly EventSide[]): readonly EventSide[] => {
    const shares = sideModel()(role, options)
    const known = placeOf(candidates, own)
    const best = shares.indexOf(Math.max(...shares))
    if (best === known || (shares[best] as number) - (shares[known] as number) < MARGIN) return own
    const candidate = candidates[best]
    return candidate ? partiesOf(scene, candidate.argument) : []
  }
  const actors = chosen('doer', guess.actors)
  const recipients = chosen('other', guess.recipients)
    .filter((one) => !actors.some(({ from }) => from === one.from))
    .map(asThing)
  return { actors, recipients }
}

/** The candidate that the rules take; their number for nobody. */
function placeOf(candidates: readonly SideCandidate[], sides: readonly EventSide[]): number {
  const found = candidates.findIndex(({ argument }) =>
    argument.phrases.some(({ from, to }) => sides.some((side) => side.from < to && from < side.to)),
  )
  return found < 0 ? candidates.length : found
}
