import type { Trigger } from '../find/match-frames.ts'
import type { Argument } from './arguments.ts'
import { usable } from './both-sides.ts'
import { type EventScene, type EventSide, partiesOf } from './event-party.ts'

/** How well a preposition leads to the other side; a direct object counts as ''. */
const RECIPIENT_PREPOSITIONS: Readonly<Record<string, number>> = {
  '': 5,
  against: 6,
  with: 4,
  to: 4.5,
  on: 4,
  upon: 4,
  from: 3.5,
  into: 4,
  towards: 4,
  toward: 4,
  over: 2,
  for: 3,
  of: 3.5,
  between: 4,
  at: 3,
  in: 2,
  inside: 2,
  near: 1,
  outside: 3,
  second: 1,
}

/** The parties of the argument that is most likely the other side. */
export function bestRecipient(
  scene: EventScene,
  options: readonly Argument[],
  trigger: Trigger,
): EventSide[] {
  let best: EventSide[] = []
  let bestScore = 0
  options.forEach((argument, index) => {
    const parties = usable(partiesOf(scene, argument))
    const strength = Math.max(0, ...parties.map((party) => party.strength))
    if (parties.length === 0) return
    if (argument.preposition === 'by' && trigger.group?.passive) return
    // "fired a Shahab missile": what is fired is not what is hit.
    const isMeans = argument.phrases.some(({ from, to }) =>
      trigger.words.some((at) => from <= at && at < to),
    )
    if (isMeans && trigger.act === 'ASSAULT') return
    // "leads a rally of workers": they protest too.
    const isCrowd = trigger.act === 'PROTEST' && trigger.words.length > 1
    if (isCrowd && argument.preposition === 'of') return
    const base = RECIPIENT_PREPOSITIONS[argument.preposition] ?? 1
    const score = base + strength * 2 - index * 0.7 - (argument.beyond ? 2 : 0)
    if (score > bestScore) {
      best = parties
      bestScore = score
    }
  })
  return best
}
