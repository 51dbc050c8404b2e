import type { Trigger } from '../find/match-frames.ts'
import type { Argument } from './arguments.ts'
import type { EventSide } from './event-party.ts'

/** Acts of opinion: what they are about is their object, not what the object is about. */
const OPINIONS: ReadonlySet<string> = new Set(['SUPPORT', 'ACCUSE', 'REJECT'])
const ABOUT: ReadonlySet<string> = new Set('on to against in into over at near towards'.split(' '))

/** Acts whose other side may stand behind a verb of their own: "agreed to sell grain to Chad". */
const OVER_VERBS: ReadonlySet<string> = new Set(['AGREE', 'REQUEST', 'REJECT', 'THREATEN'])

/** "praised the answer to Chad", "condemned the raid on Chad": Chad is neither praised nor condemned. */
export function isAside(
  { act, words, verb }: Trigger,
  after: readonly Argument[],
  [recipient]: readonly EventSide[],
): boolean {
  const own = after.find(
    ({ phrases }) =>
      recipient && phrases.some(({ from, to }) => from <= recipient.from && recipient.to <= to),
  )
  if (!recipient || !own) return false
  if (own.beyond && !OVER_VERBS.has(act)) return true
  // "wants a bigger deal with Chad" asks nothing of Chad; "wants Chad to pay" does.
  if (verb?.verb === 'want') return own.beyond === true || own.preposition !== ''
  const [object] = after
  if (!OPINIONS.has(act) || object?.preposition !== '') return false
  // "opened an inquiry into Chad": the noun is the act itself.
  const isAct = object.phrases.some(({ from, to }) => words.some((at) => from <= at && at < to))
  if (isAct) return false
  return ABOUT.has(own.preposition)
}

/** The same side, marked as naming nobody who is meant. */
export const blur = (side: EventSide): EventSide => {
  const { owner: _owner, ...party } = side.party
  return { ...side, party: { ...party, vague: true } }
}
