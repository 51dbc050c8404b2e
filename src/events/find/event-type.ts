import type { EventStatus } from '../event.ts'
import { QUAD_CLASSES } from './cameo.data.ts'

/** How a status came about, where that changes the type: a refusal is not a denial. */
export type Refusal = 'own-refusal'

/** Friendly acts: told in the future they are promises. */
const FRIENDLY: ReadonlySet<string> = new Set(['VC', 'MC'])

/**
 * The PLOVER type of an act with a status. The manual codes what is only announced by its promise:
 * a planned CONSULT is an AGREE, a planned ASSAULT a THREATEN, "will not release" a REJECT.
 *
 * | act | happened, alleged | planned, conditional | refused by the actor |
 * | --- | --- | --- | --- |
 * | friendly (AGREE … RETREAT) | the act | AGREE | REJECT |
 * | hostile in deed (PROTEST … ASSAULT) | the act | THREATEN | the act |
 * | hostile in word (REQUEST, ACCUSE, REJECT, THREATEN) | the act | the act | the act |
 *
 * @example eventType('CONSULT', 'planned') // 'AGREE'
 */
export function eventType(act: string, status: EventStatus, refusal?: Refusal): string {
  const quad = QUAD_CLASSES[act] ?? 'VX'
  if (status === 'planned' || status === 'conditional') {
    if (FRIENDLY.has(quad)) return 'AGREE'
    if (quad === 'MX') return 'THREATEN'
  }
  if (status === 'denied' && refusal === 'own-refusal' && FRIENDLY.has(quad)) return 'REJECT'
  return act
}
