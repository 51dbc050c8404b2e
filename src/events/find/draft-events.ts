import type { Entity } from '../../names/index.ts'
import type { EventRefusal } from '../rule-files.data.ts'
import type { EventScene } from '../sides/event-party.ts'
import { labelSides } from '../sides/labeller/label-sides.ts'
import { readSides } from '../sides/sides.ts'
import { readStatus } from '../status/status.ts'
import { inWords } from './blows-in-words.ts'
import { byArms } from './by-arms.ts'
import type { EventDraft } from './event-draft.ts'
import { judgements } from './judgements.ts'
import { findTriggers, type RefuseFrame, type Trigger } from './match-frames.ts'
import { onePerDeed } from './one-deed.ts'
import { reportedDuties, sayAccusations } from './reported.ts'
import { weigh } from './salience.ts'
import { isTold, noEvent } from './tells-nothing.ts'

/** The trigger with the phrase that found it, as a refusal names it. */
export const nameOf = (trigger: Trigger) => {
  const { phrase = trigger.rule } = trigger.verb ?? trigger.noun ?? {}
  return { ...trigger, phrase }
}

/** The events that a sentence tells, those swallowed by another's complement left out; `label` has the last word on their sides. */
export function draftEvents(
  scene: EventScene,
  refuse: RefuseFrame = () => {},
  label: typeof labelSides = labelSides,
): EventDraft[] {
  const triggers = findTriggers(scene.grammar, (at) => isInName(scene, at), refuse)
  const swallowing = new Set(triggers.filter(swallows).map(({ at }) => at))
  const drafts: EventDraft[] = []
  for (const found of triggers) {
    const guess = readSides(scene, found)
    const sides = label(scene, found, guess)
    const trigger = byArms(scene, inWords(scene, found, sides), sides)
    const reading = readStatus(scene.grammar, trigger.group?.head ?? trigger.at)
    const drop = (code: EventRefusal) => refuse(code, trigger.words, nameOf(trigger))
    if (isAskedFor(scene, trigger, triggers)) {
      drop('swallowed')
      continue
    }
    if (reading.cue !== undefined && swallowing.has(reading.cue) && reading.status !== 'alleged') {
      drop('swallowed')
      continue
    }
    const against =
      isTold(trigger, guess) && isTold(trigger, sides)
        ? noEvent(scene, trigger, sides, reading)
        : 'nobody-named'
    if (against) {
      drop(against)
      continue
    }
    const salience = weigh(scene.grammar, trigger, sides)
    drafts.push({ trigger, sides, reading, salience, allegedBy: [], deniedBy: [] })
  }
  const told = judgements(
    scene,
    sayAccusations(scene, reportedDuties(scene, attribute(scene, drafts))),
  )
  return onePerDeed(scene.grammar, told, ({ trigger }) =>
    refuse('told-beside', trigger.words, nameOf(trigger)),
  )
}

/** True inside a name of a body or site that goes beyond the word. */
function isInName({ names, sentence }: EventScene, at: number): boolean {
  const word = sentence.words[at]
  if (!word) return false
  return names.some(
    ({ start, end, type, entity }) =>
      type === 'name' &&
      isBody(entity) &&
      start <= word.start &&
      word.end <= end &&
      end - start > word.end - word.start,
  )
}

/** A named body or site; a state's ministry or army is no name of its own: `sent the Russian army`. */
const isBody = ({ kind, sector, country }: Entity): boolean =>
  kind === 'facility' || kind === 'work' || (kind === 'organisation' && !(sector && country))

/** Acts whose complement is their content and no event of its own: `agreed to release`. */
const SWALLOWING: ReadonlySet<string> = new Set(['AGREE', 'REQUEST', 'REJECT', 'THREATEN'])
const swallows = (trigger: Trigger): boolean =>
  trigger.verb !== undefined && SWALLOWING.has(trigger.act)

/** "urged the release of Moe": what is asked for or refused is its content, no event of its own. */
const isAskedFor = (
  { grammar }: EventScene,
  { group, at }: Trigger,
  all: readonly Trigger[],
): boolean => {
  const word = grammar.words[at]
  if (group || word?.deprel !== 'obj') return false
  return all.some((one) => ASKING.has(one.act) && one.group?.head === word.head)
}

const ASKING: ReadonlySet<string> = new Set(['REQUEST', 'REJECT'])

/** Names those who allege or deny: the subject of the word that made the status. */
function attribute(scene: EventScene, drafts: readonly EventDraft[]): EventDraft[] {
  return drafts.map((draft) => {
    const { status, cue, refusal } = draft.reading
    if (cue === undefined || refusal || (status !== 'alleged' && status !== 'denied')) return draft
    const group =
      scene.grammar.groupAt[cue] ?? scene.grammar.groups.findLast((one) => one.head < cue)
    if (!group) return draft
    const sides = readSides(scene, {
      rule: 'say-accuses',
      words: [group.head],
      at: group.head,
      cameo: '01',
      act: 'ACCUSE',
      group,
    })
    const who = sides.actors.filter((one) => one.strength >= 2).map((one) => one.party)
    return status === 'alleged' ? { ...draft, allegedBy: who } : { ...draft, deniedBy: who }
  })
}
