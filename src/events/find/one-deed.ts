import type { SentenceClauses } from '../../clauses/index.ts'
import type { EventSide } from '../sides/event-party.ts'
import type { EventDraft } from './event-draft.ts'

/** Leads to the deed in which another comes about: "killed in a raid", "hurt by an explosion". */
const WITHIN: ReadonlySet<string> = new Set('in by during with from at through after'.split(' '))

/**
 * Tellings of a sentence with what is one deed told once: the noun that stands for it beside its verb ("killed four in an attack", "a blast
 * hurt two", "launched a raid"), and what it was done for where that is the same act ("telephoned Moe to discuss"). What is left out lends
 * the other the sides that it lacks. `drop` is told of each that is left out.
 */
export function onePerDeed(
  grammar: SentenceClauses,
  drafts: readonly EventDraft[],
  drop: (draft: EventDraft) => void,
): EventDraft[] {
  const kept: EventDraft[] = [...drafts]
  for (const draft of drafts) {
    const main = kept.findIndex((one) => one !== draft && isToldBy(grammar, one, draft))
    if (main < 0) continue
    kept[main] = withSides(kept[main] as EventDraft, draft)
    kept.splice(kept.indexOf(draft), 1)
    drop(draft)
  }
  return kept
}

/** Whether `main` tells the deed that `other` names. */
function isToldBy(grammar: SentenceClauses, main: EventDraft, other: EventDraft): boolean {
  if (!main.trigger.group || main.trigger.act !== other.trigger.act) return false
  // Who died in a clash with soldiers was not killed by them for sure: both fought.
  if (other.sides.mutual) return false
  if (other.trigger.group)
    return isItsPurpose(grammar, main, other) || isItsHurt(grammar, main, other)
  const sides = [...main.sides.actors, ...main.sides.recipients]
  if (sides.some(({ from, to }) => from <= other.trigger.at && other.trigger.at < to)) return true
  return standsUnder(grammar, main, other.trigger.at)
}

/** The noun is an argument of the verb, with a preposition of what comes about within it. */
function standsUnder(
  { words, lower, argument }: SentenceClauses,
  main: EventDraft,
  at: number,
): boolean {
  const over = words[at]?.head ?? -1
  if (!main.trigger.words.includes(over)) return false
  const { preposition, from } = argument(at)
  // "repelled an attack"
  if (words[at]?.deprel === 'obj') return true
  return preposition === '' ? false : WITHIN.has(preposition) || WITHIN.has(lower[from - 1] ?? '')
}

/** "called Moe to discuss the war": one talk. */
function isItsPurpose({ words }: SentenceClauses, main: EventDraft, other: EventDraft): boolean {
  if (other.reading.rule !== 'purpose' || other.trigger.rule === 'judgement') return false
  let at = words[other.trigger.at]?.head ?? -1
  for (let step = 0; at >= 0 && step < MOST_STEPS; step++) {
    if (main.trigger.words.includes(at)) return true
    at = words[at]?.head ?? -1
  }
  return false
}

/** Hurting those who live beside a blow or a killing: the blow counts them. */
const HURTING: ReadonlySet<string> = new Set(['injure', 'wound', 'hurt'])

/** "killed four and wounded nine": one attack, whose counts tell both. */
function isItsHurt({ words }: SentenceClauses, main: EventDraft, other: EventDraft): boolean {
  if (!HURTING.has(other.trigger.verb?.verb ?? '') || HURTING.has(main.trigger.verb?.verb ?? ''))
    return false
  let at = other.trigger.at
  for (let step = 0; step < MOST_STEPS; step++) {
    const word = words[at]
    if (!word || !/^(?:conj|advcl|xcomp)/.test(word.deprel)) return false
    at = word.head
    if (main.trigger.words.includes(at)) return true
  }
  return false
}

const MOST_STEPS = 3

function withSides(main: EventDraft, other: EventDraft): EventDraft {
  const { actors, recipients } = main.sides
  const lent = (sides: readonly EventSide[]) =>
    sides.filter(
      (side) =>
        side.strength >= 2 &&
        ![...actors, ...recipients].some(({ from, to }) => side.from < to && from < side.to),
    )
  return {
    ...main,
    sides: {
      ...main.sides,
      actors: actors.length > 0 || main.sides.mutual ? actors : lent(other.sides.actors),
      recipients:
        recipients.length > 0 || main.sides.mutual ? recipients : lent(other.sides.recipients),
    },
  }
}
