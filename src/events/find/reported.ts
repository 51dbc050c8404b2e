import type { VerbGroup } from '../../clauses/index.ts'
import { sayingForms } from '../../lexicon/index.ts'
import { objectsOf } from '../sides/arguments.ts'
import { type EventScene, type EventSide, partiesOf } from '../sides/event-party.ts'
import { subjectOf } from '../sides/subject.ts'
import type { EventDraft } from './event-draft.ts'
import type { Trigger } from './match-frames.ts'

const SAY = sayingForms({ having: 'asserts' })
/** Saying these of another government accuses it. */
const CHARGES: ReadonlySet<string> = new Set(['ASSAULT', 'COERCE', 'MOBILIZE'])

const triggerOf = (say: VerbGroup, rule: Trigger['rule'], cameo: string, act: string): Trigger => ({
  rule,
  words: [say.head],
  at: say.head,
  cameo,
  act,
  group: say,
})

/** "Z said that Y must leave": a demand of Z on Y. */
export function reportedDuties(scene: EventScene, drafts: readonly EventDraft[]): EventDraft[] {
  const { grammar } = scene
  const added: EventDraft[] = []
  for (const group of grammar.groups) {
    if (group.modal !== 'must' && !(group.modal === 'should' && !group.negated)) continue
    const say = speakerBefore(scene, group) ?? speakerAfter(scene, group)
    const addressee = subjectOf(grammar, group)
    const speaker = say ? strong(scene, say) : []
    const recipients = addressee
      ? partiesOf(scene, addressee).filter((one) => one.strength >= 2)
      : []
    if (!say || speaker.length === 0 || recipients.length === 0) continue
    added.push({
      trigger: triggerOf(say, 'reported-duty', '100', 'REQUEST'),
      sides: { actors: speaker, recipients },
      reading: { status: 'happened', rule: 'reported-duty' },
      salience: 3.5,
      allegedBy: [],
      deniedBy: [],
    })
  }
  return sorted([...drafts, ...added])
}

/** "A says B has armed C": where A and B are of different countries, A accuses B. */
export function sayAccusations(scene: EventScene, drafts: readonly EventDraft[]): EventDraft[] {
  const accusations: EventDraft[] = []
  const rest = drafts.map((draft) => {
    const charge = chargeOf(scene, draft)
    if (!charge) return draft
    const { say, speaker, accused } = charge
    if (!accusations.some(({ trigger }) => trigger.at === say.head)) {
      accusations.push({
        trigger: triggerOf(say, 'say-accuses', '112', 'ACCUSE'),
        sides: { actors: speaker, recipients: accused },
        reading: { status: 'happened', rule: 'say-accuses' },
        salience: draft.salience + 0.2,
        allegedBy: [],
        deniedBy: [],
      })
    }
    const reading = { status: 'alleged', rule: 'say-accuses', cue: say.head } as const
    return { ...draft, reading, allegedBy: speaker.map(({ party }) => party) }
  })
  return sorted([...rest, ...accusations])
}

function chargeOf(
  scene: EventScene,
  draft: EventDraft,
): { say: VerbGroup; speaker: EventSide[]; accused: EventSide[] } | null {
  const { trigger, sides, reading } = draft
  const arms = trigger.cameo.startsWith('072')
  if (!arms && !CHARGES.has(trigger.act)) return null
  if (reading.status !== 'happened' && reading.status !== 'alleged') return null
  const say = trigger.group ? speakerBefore(scene, trigger.group) : undefined
  if (!say) return null
  const speaker = strong(scene, say)
  // Of what is received only the taker may be named.
  const doers =
    trigger.verb?.receiving && sides.actors.length === 0 ? sides.recipients : sides.actors
  const accused = doers.filter(
    ({ party }) => party.country !== undefined && (!party.vague || party.owner !== undefined),
  )
  const states = speaker.filter(
    ({ party }) => party.country !== undefined || party.sector === 'GOV',
  )
  if (states.length === 0 || accused.length === 0) return null
  const own = new Set(states.map(({ party }) => party.country))
  const apart = accused.every(({ party }) => !own.has(party.country))
  return apart ? { say, speaker, accused } : null
}

/** The verb of saying whose content the group stands in. */
function speakerBefore(
  { grammar: { words, ...grammar } }: EventScene,
  group: VerbGroup,
): VerbGroup | undefined {
  const before = grammar.groups.filter((one) => one.head < group.from)
  const say = before.findLast((one) => SAY.has(grammar.lower[one.head] as string))
  if (!say || say.passive || say.form !== 'finite') return undefined
  if (!governs(words, say.head, group.head)) return undefined
  return grammar.lower.slice(say.to, group.from).some((text) => text === 'who' || text === ';')
    ? undefined
    : say
}

const MAX_CLIMB = 12

/** "After A said it had fired, B received …": what B received is not what A said. */
function governs(words: EventScene['grammar']['words'], say: number, verb: number): boolean {
  let at = verb
  for (let step = 0; step < MAX_CLIMB && at >= 0; step++) {
    if (at === say) return true
    at = words[at]?.head ?? -1
  }
  return false
}

/** `…, Z said`: the verb of saying at the sentence's end. */
function speakerAfter({ grammar }: EventScene, group: VerbGroup): VerbGroup | undefined {
  const last = grammar.groups.findLast((one) => one.head > group.head)
  return last && SAY.has(grammar.lower[last.head] as string) && last.form === 'finite'
    ? last
    : undefined
}

function strong(scene: EventScene, group: VerbGroup): EventSide[] {
  const subject = subjectOf(scene.grammar, group)
  const named = subject ? partiesOf(scene, subject).filter((one) => one.strength >= 2) : []
  if (named.length > 0 || !subject) return named
  const after = objectsOf(scene.grammar, group)[0]
  return after ? partiesOf(scene, after).filter((one) => one.strength >= 2) : []
}

const sorted = (drafts: readonly EventDraft[]): EventDraft[] =>
  [...drafts].sort((a, b) => a.trigger.at - b.trigger.at)

/** Who says what a verb tells, as a known side, with the place of the verb of saying. */
export function speakerOf(
  scene: EventScene,
  group: VerbGroup,
): { at: number; sides: EventSide[] } | null {
  const say = speakerBefore(scene, group) ?? speakerAfter(scene, group)
  const sides = say ? strong(scene, say) : []
  return say && sides.length > 0 ? { at: say.head, sides } : null
}
