import type { SentenceClauses } from '../../clauses/index.ts'
import { governed, hasCondition } from './governed.ts'
import { findGovernor } from './governor.ts'
import {
  ALLEGED_WORDS,
  ANNOUNCING,
  CLAUSE_OPENERS,
  CONDITION_WORDS,
  DENIED_WORDS,
  GOING,
  MEETING_NOUNS,
  PLANNED_WORDS,
  POSSIBLE_WORDS,
  SAYING,
} from './status-cues.data.ts'
import type { Site, StatusReading } from './status-site.ts'

export type { StatusReading } from './status-site.ts'

type StatusRule = (site: Site) => StatusReading | null

/**
 * The rules in order; the first that speaks wins.
 *
 * 1. A negated verb beats all: "has not released", even inside a plan.
 * 2. `alleged`, `planned`, `possible` right before a noun speak of that noun alone.
 * 3. The governor: "refused to", "accused of", "threatened to". It beats the modal of an inner verb,
 *    since "threatened that it would attack" is a threat, not a plan.
 * 4. The verb's own modal: "will", "may", "would".
 * 5. `is to meet`, `set to`, talks that a journey is made for.
 * 6. A visit or meeting that is "announced" or "confirmed" is still to come.
 * 7. A condition before the verb: "if it attacks".
 * 8. A neutral governor ("began", "held") passes its own status on: "will hold talks".
 * 9. Nothing speaks against it: it happened.
 */
const RULES: readonly StatusRule[] = [
  negated,
  markedNoun,
  governed,
  modal,
  scheduled,
  announcedTalks,
  conditional,
  passedOn,
]

/** How deep governors are followed: `agreed to try to begin withdrawing`. */
const MAX_DEPTH = 4

/**
 * Whether the event told at word `at` happened, is planned, alleged, denied or conditional.
 *
 * @example "is set to visit Oslo" at `visit` // planned, rule `scheduled`
 */
export function readStatus(grammar: SentenceClauses, at: number, depth = 0): StatusReading {
  const group = grammar.groupAt[at]
  const site = { grammar, at, group, governor: findGovernor(grammar, at, group), depth }
  for (const rule of RULES) {
    const reading = rule(site)
    if (reading) return reading
  }
  return { status: 'happened', rule: 'plain' }
}

function negated({ group }: Site): StatusReading | null {
  if (!group?.negated) return null
  return { status: 'denied', rule: 'negated', refusal: 'own-refusal' }
}

function markedNoun({ grammar, at, group }: Site): StatusReading | null {
  const from = Math.max(0, at - 4)
  for (let index = at - 1; index >= from; index--) {
    const text = grammar.lower[index] as string
    if (ALLEGED_WORDS.has(text)) return { status: 'alleged', rule: 'marked-noun', cue: index }
    if (group) break
    if (PLANNED_WORDS.has(text)) return { status: 'planned', rule: 'marked-noun', cue: index }
    if (POSSIBLE_WORDS.has(text)) return { status: 'conditional', rule: 'marked-noun', cue: index }
    if (DENIED_WORDS.has(text)) return { status: 'denied', rule: 'marked-noun', cue: index }
    if (grammar.phraseAt[index] !== grammar.phraseAt[at]) break
  }
  return null
}

function modal({ group, governor, grammar, at }: Site): StatusReading | null {
  const word = group?.modal
  if (!word) return null
  if (word === 'will' || word === 'shall') return { status: 'planned', rule: 'modal' }
  // "said it would recognise" is the speaker's plan; a bare "would" depends on something.
  const said = governor !== undefined && SAYING.has(governor.word)
  if (word === 'would' && (said || isReported(grammar, at)))
    return { status: 'planned', rule: 'modal' }
  return { status: 'conditional', rule: 'modal' }
}

/** True where a verb of saying stands anywhere in the sentence outside the event's own group. */
function isReported(grammar: SentenceClauses, at: number): boolean {
  const own = grammar.groupAt[at]
  const hasCase = grammar.groups.some(
    (group) => group !== own && SAYING.has(grammar.lower[group.head] as string),
  )
  return hasCase && !hasCondition(grammar, at)
}

/** How a clause depends that says what something was done for. */
const PURPOSE: ReadonlySet<string> = new Set(['advcl', 'acl'])

function scheduled({ grammar, at, group, governor }: Site): StatusReading | null {
  const { lower } = grammar
  if (group?.form === 'infinitive' && governor?.group?.to === group.from) {
    const be = lower[governor.at] as string
    if (be === 'is' || be === 'are' || be === 'was' || be === 'were') {
      return { status: 'planned', rule: 'scheduled' }
    }
  }
  // "launched a raid to free the hostages": what it was for, not what came of it.
  const clause = grammar.clauses[grammar.clauseAt[at] as number]
  if (
    group?.form === 'infinitive' &&
    PURPOSE.has(clause?.relation ?? '') &&
    clause?.predicate.head === at
  ) {
    return { status: 'conditional', rule: 'purpose' }
  }
  if (!group && governor && GOING.has(governor.word) && isPurpose(lower, at)) {
    return { status: 'planned', rule: 'purpose' }
  }
  return null
}

function isPurpose(lower: readonly string[], at: number): boolean {
  for (let index = at - 1; index >= Math.max(0, at - 5); index--)
    if (lower[index] === 'for') return true
  return false
}

function announcedTalks({ grammar, at, group, governor }: Site): StatusReading | null {
  if (group || !governor || !ANNOUNCING.has(governor.word) || governor.group?.passive) return null
  const noun = grammar.lower[at] as string
  return MEETING_NOUNS.has(noun) ? { status: 'planned', rule: 'announced', cue: governor.at } : null
}

function conditional({ grammar, at, group }: Site): StatusReading | null {
  if (group?.form !== 'finite') return null
  for (let index = group.from - 1; index >= Math.max(0, at - 10); index--) {
    const text = grammar.lower[index] as string
    if (CONDITION_WORDS.has(text) && !grammar.groupAt[index]) {
      return { status: 'conditional', rule: 'condition', cue: index }
    }
    if (text === ',' || CLAUSE_OPENERS.has(text) || grammar.groupAt[index]) break
  }
  return null
}

function passedOn({ grammar, group, governor, depth }: Site): StatusReading | null {
  if (!governor || depth >= MAX_DEPTH) return null
  if (group?.form === 'finite' || !governor.group) return null
  const reading = readStatus(grammar, governor.at, depth + 1)
  if (reading.status === 'happened' || reading.rule === 'purpose') return null
  return { ...reading, passedOn: governor.at }
}
