import { SIDE_NOUNS } from '../../lexicon/index.ts'
import type { Trigger } from '../find/match-frames.ts'
import type { Argument } from './arguments.ts'
import { usable } from './both-sides.ts'
import { type EventScene, type EventSide, partiesOf } from './event-party.ts'
import { roleOf } from './role-of.ts'

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

/** What a word of the event itself loses as its other side: "voiced support | for Chad", "withdrew troops | from Togo". */
const OWN_WORD = 5
/** Acts whose own word is seldom whom they are done to, though it may be people: troops moved and withdrawn, envoys recalled. */
const OF_OWN_PEOPLE = /^(?:15|0874|087$|166)/

/** "fired a Shahab missile": what is fired is not what is hit. */
function isMeans(
  { grammar }: EventScene,
  { words, act, cameo }: Trigger,
  { phrases }: Argument,
): boolean {
  if (act === 'ASSAULT')
    return phrases.some(({ from, to }) => words.some((at) => from <= at && at < to))
  return phrases.some(
    ({ head }) =>
      words.includes(head) &&
      (OF_OWN_PEOPLE.test(cameo) || !SIDE_NOUNS.has(grammar.lower[head] as string)),
  )
}

const WHERE: ReadonlySet<string> = new Set(['in', 'at', 'near', 'inside', 'outside', 'around'])

/** True behind a word of place: `in Oslo`. */
export const standsWhere = ({ grammar }: EventScene, parties: readonly EventSide[]): boolean =>
  WHERE.has(grammar.lower[(parties[0]?.from ?? 0) - 1] ?? '')

/** "killed 19 in Turin": Turin is where, not whom. A state's name or a visit's goal may be a side. */
export function isOnlyWhere(
  scene: EventScene,
  { act }: Trigger,
  parties: readonly EventSide[],
): boolean {
  if (act === 'CONSULT' || parties.length === 0 || !standsWhere(scene, parties)) return false
  const kindOf = (id: string | undefined) =>
    scene.names.find(({ entity }) => entity.id === id)?.entity.kind
  return parties.every(({ party }) => /^(?:place|facility)$/.test(kindOf(party.entity) ?? ''))
}

/** What a role of the event's own word speaks for or against the other side. */
const ROLE_WORTH: readonly (readonly [RegExp, number])[] = [
  [/^ARG[1-5]$/, 1],
  [/^ARGM-GOL$/, 1],
  [/^ARGM-LOC$/, -1.5],
  [/^ARGM-TMP$/, -6],
  [/^ARGM-/, -1.5],
  [/^ARG0$/, -3],
]

const worthOfRole = (role: string | undefined): number =>
  role === undefined ? 0 : (ROLE_WORTH.find(([form]) => form.test(role))?.[1] ?? 0)

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
    if (trigger.act === 'ASSAULT' && isMeans(scene, trigger, argument)) return
    // "leads a rally of workers": they protest too.
    const isCrowd = trigger.act === 'PROTEST' && trigger.words.length > 1
    if (isCrowd && argument.preposition === 'of') return
    // "refused a request by Chad"
    const isAsked = trigger.act === 'REJECT' && argument.preposition === 'by'
    const base = isAsked ? 4.5 : (RECIPIENT_PREPOSITIONS[argument.preposition] ?? 1)
    const role = worthOfRole(roleOf(scene, trigger, argument))
    const means = isMeans(scene, trigger, argument) ? OWN_WORD : 0
    const score = base + strength * 2 + role - means - index * 0.7 - (argument.beyond ? 2 : 0)
    if (score > bestScore) {
      best = parties
      bestScore = score
    }
  })
  return best
}

/** What it is done to where nobody is named: the thing at its object, `Moe's decision`. */
export function thingDoneTo(
  scene: EventScene,
  options: readonly Argument[],
  trigger: Trigger,
): EventSide[] {
  const things = options.filter(
    (one) => one.preposition === '' && !one.beyond && !isMeans(scene, trigger, one),
  )
  const object = things.find((one) => roleOf(scene, trigger, one) === 'ARG1') ?? things[0]
  return object ? partiesOf(scene, object).map(asThing) : []
}

/** A side that is no body or person, marked as naming nobody. */
export const asThing = (side: EventSide): EventSide =>
  side.strength > 0 ? side : { ...side, party: { ...side.party, vague: true } }
