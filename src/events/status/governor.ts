import type { SentenceClauses, VerbGroup } from '../../clauses/index.ts'
import {
  ALLEGING,
  ALLEGING_NOUNS,
  CLAUSE_OPENERS,
  DENYING,
  PLANNING,
  PLANNING_NOUNS,
  SAYING,
  SCHEDULED,
  WILLING,
  WISHING,
  WISHING_NOUNS,
} from './status-cues.data.ts'

/** The nearest word to the left in whose complement the event word stands. */
export interface Governor {
  readonly at: number
  readonly word: string
  readonly group: VerbGroup | undefined
}

/** Words looked at before the event word. */
const GOVERNOR_REACH = 14

/** The word that governs the event word: the nearest verb or telling noun before it in its clause. */
export function findGovernor(
  grammar: SentenceClauses,
  at: number,
  group: VerbGroup | undefined,
): Governor | undefined {
  // A participle that describes a noun has a time of its own: "the pact reached in May".
  if (group?.form === 'participle' && group.passive) return undefined
  const from = group?.from ?? at
  let commas = 0
  for (let index = from - 1; index >= Math.max(0, from - GOVERNOR_REACH); index--) {
    const text = grammar.lower[index] as string
    if (CLAUSE_OPENERS.has(text)) return undefined
    if (text === ',' && (group?.form === 'finite' || ++commas > 1)) return undefined
    const found = governorAt(grammar, index, from, group)
    if (found !== undefined) return found ?? undefined
  }
  return undefined
}

/** The governor at word `index`; null where a verb there cuts the search off; else undefined. */
function governorAt(
  grammar: SentenceClauses,
  index: number,
  from: number,
  group: VerbGroup | undefined,
): Governor | null | undefined {
  const text = grammar.lower[index] as string
  const here = grammar.groupAt[index]
  if (here && here !== group) {
    if (text === 'to' && here.head !== index) return undefined
    if (!reachesGroup(grammar, here, group)) return null
    return { at: here.head, word: grammar.lower[here.head] as string, group: here }
  }
  const telling = isTellingNoun(text) && governs(grammar.lower, index, from)
  const adjective = WILLING.has(text) || (SCHEDULED.has(text) && group?.form === 'infinitive')
  return telling || adjective ? { at: index, word: text, group: undefined } : undefined
}

const isTellingNoun = (text: string): boolean =>
  ALLEGING_NOUNS.has(text) || PLANNING_NOUNS.has(text) || WISHING_NOUNS.has(text)

/** A telling noun governs what follows it by `of`, `to`, `that`, `over` or directly. */
function governs(lower: readonly string[], noun: number, from: number): boolean {
  const next = lower[noun + 1]
  return from - noun <= 8 && next !== ',' && next !== 'and' && next !== 'on' && next !== 'by'
}

/**
 * A finite verb is in the complement of the group before it only where nothing but its subject
 * and `that` lie between, and the upper verb takes a clause.
 */
function reachesGroup(
  grammar: SentenceClauses,
  upper: VerbGroup,
  group: VerbGroup | undefined,
): boolean {
  if (group?.form !== 'finite') return true
  const word = grammar.lower[upper.head] as string
  const takesClause =
    SAYING.has(word) ||
    ALLEGING.has(word) ||
    WISHING.has(word) ||
    PLANNING.has(word) ||
    DENYING.has(word)
  if (!takesClause) return false
  for (let index = upper.to; index < group.from; index++) {
    const text = grammar.lower[index] as string
    if (text === 'and' && index === group.from - 1) return false
    if (text === ';') return false
  }
  return true
}
