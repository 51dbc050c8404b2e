import type { EventRefusal } from '../rule-files.data.ts'
import type { Sides } from '../sides/both-sides.ts'
import type { EventScene } from '../sides/event-party.ts'
import type { StatusReading } from '../status/status.ts'
import type { Trigger } from './match-frames.ts'

/** A noun tells an event only with a side named; a verb wants a doer or a named other side. */
export function isTold(trigger: Trigger, { actors, recipients }: Sides): boolean {
  const sides = [...actors, ...recipients]
  const strong = sides.filter(({ strength }) => strength >= 2).length
  // "will not raise the fee" refuses nobody.
  if (trigger.rule === 'will-not' && !recipients.some(({ strength }) => strength >= 3)) return false
  if (trigger.noun?.weak && !trigger.group)
    return actors.length > 0 && recipients.length > 0 && strong > 1
  return strong > 0
}

/** Acts of speech and meeting: a thing cannot do them. */
const SPEAKERS_ONLY: ReadonlySet<string> = new Set(
  'AGREE CONSULT SUPPORT REQUEST ACCUSE REJECT THREATEN'.split(' '),
)
const IMPERSONAL = /^(?:it|this|that|these)$/i
/** "This picture provided by": how it came to the page, not what happened. */
const PICTURES: ReadonlySet<string> = new Set(
  'photo photograph picture image video footage handout screengrab statement'.split(' '),
)

const SCORE = /\d[-–]\d/

/** What the frames catch though nothing is done to anybody. */
export function noEvent(
  { grammar }: EventScene,
  trigger: Trigger,
  { actors, recipients }: Sides,
  reading: StatusReading,
): EventRefusal | null {
  const things = actors.length > 0 && actors.every(({ strength }) => strength === 0)
  // "It toppled buildings": the quake, no crowd.
  const isIt = actors.every(({ party }) => !party.entity && IMPERSONAL.test(party.text))
  if (isIt && actors.length > 0 && trigger.act === 'PROTEST') return 'thing-speaks'
  if (things && SPEAKERS_ONLY.has(trigger.act) && trigger.group) return 'thing-speaks'
  // "Floods forced thousands to flee": nobody does it.
  if (things && trigger.cameo === '170' && trigger.group) return 'thing-speaks'
  // A denial is no event: what is denied is, where it stands in the sentence.
  if (trigger.noun && trigger.act === 'ACCUSE' && reading.status === 'denied')
    return 'denied-charge'
  // "Norway beat Chad 3-1": a game.
  if (trigger.cameo === '182' && SCORE.test(grammar.lower.join(''))) return 'game-score'
  // `provided an answer`: giving needs somebody who gets, or something that is aid.
  if (trigger.verb?.parts.length === 0 && trigger.cameo === '070' && recipients.length === 0)
    return 'gives-nothing'
  const isCredit = trigger.group && PICTURES.has(grammar.lower[trigger.group.from - 1] ?? '')
  return isCredit ? 'picture-credit' : null
}
