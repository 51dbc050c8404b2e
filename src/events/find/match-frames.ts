import type { SentenceClauses, VerbGroup } from '../../clauses/index.ts'
import type { EventRefusal, EventRuleName } from '../rule-files.data.ts'
import { CLAUSE_OPENERS } from '../status/status-cues.data.ts'
import {
  type FramePart,
  LIGHT,
  NO_EVENT,
  NOUNS,
  type NounFrame,
  VERBS,
  type VerbFrame,
} from './frame-lexicon.ts'

/** A place in a sentence where an event is told. */
export interface Trigger {
  readonly rule: EventRuleName
  /** The words that tell it, in order: the verb, or the noun, or both (`held … talks`). */
  readonly words: readonly number[]
  readonly at: number
  readonly cameo: string
  readonly act: string
  readonly group?: VerbGroup
  readonly verb?: VerbFrame
  readonly noun?: NounFrame
}

/** Is told of each frame that is not taken, with the words of it that stand there. */
export type RefuseFrame = (
  code: EventRefusal,
  words: readonly number[],
  frame: Pick<VerbFrame | NounFrame, 'phrase' | 'act' | 'cameo'>,
) => void

/**
 * Every verb and noun of a sentence that tells an event, in reading order. Nouns inside a longer name
 * tell none: the `Dialogue` of `Oslo Dialogue Group`.
 */
export function findTriggers(
  grammar: SentenceClauses,
  isInName: (at: number) => boolean = () => false,
  refuse: RefuseFrame = () => {},
): Trigger[] {
  const found: Trigger[] = []
  const taken = new Set<number>()
  for (const group of grammar.groups) {
    const trigger = verbTrigger(grammar, group, refuse)
    if (!trigger) continue
    found.push(trigger)
    for (const at of trigger.words) taken.add(at)
  }
  for (let at = 0; at < grammar.lower.length; at++) {
    if (taken.has(at) || grammar.groupAt[at]) continue
    const noun = nounFrameAt(grammar, at)
    if (!noun) continue
    const against = nounGoesOn(grammar, at) ? 'describes-noun' : isInName(at) ? 'in-name' : null
    if (against) {
      refuse(against, [at], noun)
      continue
    }
    const trigger = withLightVerb(grammar, at, noun, taken)
    found.push(trigger)
    for (const word of trigger.words) taken.add(word)
  }
  return found.sort((a, b) => (a.words[0] as number) - (b.words[0] as number))
}

function verbTrigger(
  grammar: SentenceClauses,
  group: VerbGroup,
  refuse: RefuseFrame,
): Trigger | null {
  const form = grammar.lower[group.head] as string
  let best: { frame: VerbFrame; parts: number[]; score: number } | undefined
  for (const frame of VERBS.get(form) ?? []) {
    const parts = matchParts(grammar, group, frame)
    if (!parts) {
      refuse('part-missing', [group.head], frame)
      continue
    }
    const score = fitness(group, frame, parts)
    const isBetter = !best || score > best.score
    const less = isBetter ? best : { frame, parts }
    if (less) refuse('fuller-frame', [group.head, ...less.parts], less.frame)
    if (isBetter) best = { frame, parts, score }
  }
  if (!best) return refusalTrigger(grammar, group)
  const { frame, parts } = best
  if (frame.cameo === NO_EVENT) {
    refuse('no-event-idiom', [group.head, ...parts], frame)
    return null
  }
  const words = [group.head, ...parts].sort((a, b) => a - b)
  const { cameo, act } = frame
  return { rule: 'verb-frame', words, at: group.head, cameo, act, group, verb: frame }
}

/** More parts win, a noun over a particle, then the nearer: "suspended aid | to the army". */
function fitness(group: VerbGroup, frame: VerbFrame, parts: readonly number[]): number {
  const filled = frame.parts.reduce((sum, { particle }) => sum + (particle ? 8 : 10), 0)
  const far = parts.reduce((sum, at) => sum + Math.abs(at - group.head), 0)
  return filled - far * 0.1
}

/** "Will not" with any verb is a refusal. */
function refusalTrigger(grammar: SentenceClauses, group: VerbGroup): Trigger | null {
  if (!group.negated || group.modal !== 'will' || grammar.lower[group.head] === 'be') return null
  const at = group.head
  return { rule: 'will-not', words: [at], at, cameo: '120', act: 'REJECT', group }
}

/** The words that fill a frame's parts, or null where one is missing. */
function matchParts(grammar: SentenceClauses, group: VerbGroup, frame: VerbFrame): number[] | null {
  const found: number[] = []
  let from = group.to
  for (const part of frame.parts) {
    const reach = frame.verb === 'be' ? Math.min(part.reach, 3) : part.reach
    let at = findAfter(grammar, from, part, reach)
    if (at < 0 && group.passive && !part.particle) at = findBefore(grammar, group.from - 1, part)
    if (at < 0 || isPurpose(grammar, frame, at)) return null
    found.push(at)
    if (at >= group.to) from = at + 1
  }
  return found
}

/** "She is going to lose": `to` opens a verb, it leads nowhere. */
const isPurpose = ({ lower, words }: SentenceClauses, frame: VerbFrame, at: number): boolean =>
  frame.act === 'CONSULT' && lower[at] === 'to' && words[at + 1]?.upos === 'VERB'

function findAfter(grammar: SentenceClauses, from: number, part: FramePart, reach: number): number {
  const { lower, groupAt } = grammar
  const end = Math.min(lower.length, from + reach)
  for (let at = from; at < end; at++) {
    const text = lower[at] as string
    if (part.forms.has(text)) return at
    if (part.direct && grammar.words[at]?.upos === 'ADP' && text !== 'of') return -1
    if (
      (CLAUSE_OPENERS.has(text) && text !== 'as') ||
      text === 'that' ||
      groupAt[at]?.form === 'finite' ||
      // "banned fireworks, arresting 200 people": the people are not banned.
      (text === ',' && groupAt[at + 1]?.form === 'participle')
    )
      return -1
  }
  return -1
}

const PASSIVE_REACH = 10

function findBefore(grammar: SentenceClauses, from: number, part: FramePart): number {
  for (let at = from; at >= Math.max(0, from - PASSIVE_REACH); at--) {
    if (part.forms.has(grammar.lower[at] as string)) return at
    const text = grammar.lower[at] as string
    if (grammar.groupAt[at]?.form === 'finite' || text === ',' || text === 'that') return -1
  }
  return -1
}

function nounFrameAt(grammar: SentenceClauses, at: number): NounFrame | undefined {
  const { lower, words } = grammar
  const upos = words[at]?.upos
  if (upos !== 'NOUN' && upos !== 'PROPN' && upos !== 'VERB') return undefined
  return NOUNS.get(lower[at] as string)?.find(({ before }) => {
    if (before === undefined) return true
    return lower[at - 1] === before || lower[at - 2] === before || lower[at - 1] === `${before}s`
  })
}

/** `attack helicopters`, `peace deal talks`: a noun before another noun only describes it. */
function nounGoesOn({ words, phraseAt }: SentenceClauses, at: number): boolean {
  return (
    phraseAt[at] !== undefined &&
    phraseAt[at] === phraseAt[at + 1] &&
    words[at + 1]?.upos === 'NOUN'
  )
}

const LIGHT_REACH = 7
/** What stands behind these is the matter, not the act. */
const ASIDE: ReadonlySet<string> = new Set('over about after following amid against'.split(' '))

/** `launched a new attack`: the noun takes the verb's subject. */
function withLightVerb(
  grammar: SentenceClauses,
  at: number,
  noun: NounFrame,
  taken: ReadonlySet<number>,
): Trigger {
  const base = { rule: 'noun-frame', at, cameo: noun.cameo, act: noun.act, noun } as const
  for (let index = at - 1; index >= Math.max(0, at - LIGHT_REACH); index--) {
    const group = grammar.groupAt[index]
    if (group) {
      const light =
        index === group.head && !taken.has(index) && LIGHT.has(grammar.lower[index] as string)
      return light
        ? { ...base, rule: 'light-verb', words: [index, at], group }
        : { ...base, words: [at] }
    }
    if (CLAUSE_OPENERS.has(grammar.lower[index] as string)) break
    // "voiced regret over the attack": what stands behind a preposition is not what is voiced.
    if (ASIDE.has(grammar.lower[index] as string)) break
  }
  return { ...base, words: [at] }
}
