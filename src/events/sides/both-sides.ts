import type { Argument } from './arguments.ts'
import { type Candidate, partiesOf, type Scene } from './event-party.ts'

/** Who does it and to whom. */
export interface Sides {
  readonly actors: readonly Candidate[]
  readonly recipients: readonly Candidate[]
  /** All actors do it together or to each other: `talks between`, `A and B met`. */
  readonly mutual?: true
}

/** The parties that may be a side: 2 is a role or group, 0 a thing. */
export const usable = (parties: readonly Candidate[], least = 2): Candidate[] =>
  parties.filter((party) => party.strength >= least)

/** Those between whom it happens. */
export const bothOf = (scene: Scene, between: Argument): Sides => ({
  actors: usable(partiesOf(scene, between)),
  recipients: [],
  mutual: true,
})
