import type { Argument } from './arguments.ts'
import { type EventScene, type EventSide, partiesOf } from './event-party.ts'

/** Who does it and to whom. */
export interface Sides {
  readonly actors: readonly EventSide[]
  readonly recipients: readonly EventSide[]
  /** All actors do it together or to each other: `talks between`, `A and B met`. */
  readonly mutual?: true
}

/** The parties that may be a side: 2 is a role or group, 0 a thing. */
export const usable = (parties: readonly EventSide[], least = 2): EventSide[] =>
  parties.filter((party) => party.strength >= least)

/** Those between whom it happens. */
export const bothOf = (scene: EventScene, between: Argument): Sides => ({
  actors: usable(partiesOf(scene, between)),
  recipients: [],
  mutual: true,
})
