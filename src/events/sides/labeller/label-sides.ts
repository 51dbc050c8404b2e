import type { Trigger } from '../../find/match-frames.ts'
import type { Sides } from '../both-sides.ts'
import { type EventScene, type EventSide, partiesOf } from '../event-party.ts'
import { asThing } from '../recipient.ts'
import { HITS_OBJECT } from '../sides.ts'
import { isBeyondSubject } from './beyond-subject.ts'
import { type SideCandidate, sideCandidates } from './side-candidates.ts'
import { nobodyFeatures, sideFeatures } from './side-features.ts'
import { type SideRole, sideModel } from './side-model.ts'

/** How much likelier another than the rules' side must be to take its place. */
const MARGIN = 0.2

/** The sides of an event by what was learned of them, the rules' guess among what speaks for them. */
export function labelSides(scene: EventScene, trigger: Trigger, guess: Sides): Sides {
  // What two do together, and who gets what another gives, the rules tell by its form.
  if (guess.mutual || trigger.verb?.receiving) return guess
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
    if (!candidate) return []
    const isAmongOwn = own.some(({ from, to }) => from <= candidate.head && candidate.head < to)
    const isBeyond = role === 'doer' && isBeyondSubject(scene.grammar, trigger, candidate)
    return isAmongOwn || isBeyond ? own : partiesOf(scene, candidate.argument)
  }
  const actors = chosen('doer', guess.actors)
  const isSure = isSureOfOther(trigger) && guess.recipients.length > 0
  const recipients = (isSure ? guess.recipients : chosen('other', guess.recipients))
    .filter((one) => !actors.some(({ from }) => from === one.from))
    .map(asThing)
  return { actors, recipients }
}

const VISIT = '042'

/** Whom such a verb befalls its object or passive subject says for sure ("Moe jailed for fraud"), and where a journey goes. */
const isSureOfOther = ({ verb, cameo }: Trigger): boolean =>
  verb !== undefined && (HITS_OBJECT.has(verb.verb) || cameo === VISIT)

/** The candidate that the rules take; their number for nobody. */
function placeOf(candidates: readonly SideCandidate[], sides: readonly EventSide[]): number {
  const found = candidates.findIndex(({ argument }) =>
    argument.phrases.some(({ from, to }) => sides.some((side) => side.from < to && from < side.to)),
  )
  return found < 0 ? candidates.length : found
}
