import type { VerbGroup } from '../../clauses/index.ts'
import { argumentOf, argumentsAfter } from '../sides/arguments.ts'
import { type EventScene, type EventSide, partiesOf } from '../sides/event-party.ts'
import { subjectOf } from '../sides/subject.ts'
import type { EventDraft } from './event-draft.ts'
import { BLAMING, NAMING, PRAISING, WRONGS } from './judgement-words.data.ts'
import { speakerOf } from './reported.ts'

/**
 * Blame and praise in plain words: "Moe said Roth had lied" accuses Roth, "Moe called Roth's record outstanding" backs him. Both must be
 * somebody, and not the same.
 */
export function judgements(scene: EventScene, drafts: readonly EventDraft[]): EventDraft[] {
  // "called Roth a liar" is no telephone call.
  const isCall = ({ trigger }: EventDraft) => trigger.cameo === '041'
  const taken = new Set(drafts.filter((one) => !isCall(one)).map(({ trigger }) => trigger.at))
  const added = scene.grammar.groups.flatMap((group) => {
    const found = saidWrong(scene, group) ?? named(scene, group)
    return found && !taken.has(found.trigger.at) ? [found] : []
  })
  const judged = new Set(added.map(({ trigger }) => trigger.at))
  const rest = drafts.filter((one) => !isCall(one) || !judged.has(one.trigger.at))
  return [...rest, ...added].sort((a, b) => a.trigger.at - b.trigger.at)
}

const isSomebody = ({ strength, party }: EventSide): boolean =>
  strength >= 3 && (!party.vague || party.owner !== undefined)

/** "said Roth had misled the senate", "According to prosecutors, Rondo cheated the town". */
function saidWrong(scene: EventScene, group: VerbGroup): EventDraft | null {
  const { grammar } = scene
  if (group.passive || group.negated || !WRONGS.has(grammar.lower[group.head] as string))
    return null
  const subject = subjectOf(grammar, group)
  const accused = subject ? partiesOf(scene, subject).filter(isSomebody) : []
  const speaker = speakerOf(scene, group) ?? { at: group.head, sides: accordingTo(scene) }
  return draft(speaker.at, 'ACCUSE', '112', speaker.sides, accused)
}

function accordingTo({ grammar, ...scene }: EventScene): EventSide[] {
  const { lower, words } = grammar
  const at = words.findIndex(
    (_, index) => lower[index] === 'according' && lower[index + 1] === 'to',
  )
  const head = at < 0 ? undefined : grammar.phraseAt[at + 2]?.head
  const source = head === undefined ? undefined : argumentOf(grammar, grammar.argument(head))
  return source
    ? partiesOf({ grammar, ...scene }, source).filter(({ strength }) => strength >= 2)
    : []
}

/** "called Roth's record shameful", "described Roth as an outstanding judge". */
function named(scene: EventScene, group: VerbGroup): EventDraft | null {
  const { grammar } = scene
  if (group.passive || group.negated || !NAMING.has(grammar.lower[group.head] as string))
    return null
  const [object] = argumentsAfter(grammar, group.to)
  const subject = subjectOf(grammar, group)
  if (!object || !subject || object.preposition !== '') return null
  const clause = grammar.clauses[grammar.clauseAt[group.head] as number]
  const mark = grammar.lower
    .slice(object.from, clause?.extent.to ?? object.from)
    .find((word) => BLAMING.has(word) || PRAISING.has(word))
  if (!mark) return null
  const judged = partiesOf(scene, object).filter(isSomebody)
  const speakers = partiesOf(scene, subject).filter(({ strength }) => strength >= 2)
  return BLAMING.has(mark)
    ? draft(group.head, 'ACCUSE', '111', speakers, judged)
    : draft(group.head, 'SUPPORT', '051', speakers, judged)
}

function draft(
  at: number,
  act: string,
  cameo: string,
  actors: readonly EventSide[],
  recipients: readonly EventSide[],
): EventDraft | null {
  const others = recipients.filter(
    ({ party }) =>
      !actors.some((actor) => actor.party.entity && actor.party.entity === party.entity),
  )
  if (actors.length === 0 || others.length === 0) return null
  return {
    trigger: { rule: 'judgement', words: [at], at, cameo, act },
    sides: { actors, recipients: others },
    reading: { status: 'happened', rule: 'plain' },
    salience: 2,
    allegedBy: [],
    deniedBy: [],
  }
}
