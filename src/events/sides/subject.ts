import {
  isTimePhrase,
  type NounPhrase,
  type SentenceClauses,
  type VerbGroup,
} from '../../clauses/index.ts'
import { ALLEGING, WISHING } from '../status/status-cues.data.ts'
import { type Argument, objectsOf } from './arguments.ts'
import { parsedSubject } from './parsed-subject.ts'

const SUBJECT_REACH = 45

/** Who does it: the phrase before the verb, over adverbs, days, appositions and relative pronouns. */
export function subjectOf(
  grammar: SentenceClauses,
  group: VerbGroup,
  depth = 0,
): Argument | undefined {
  if (depth > 4) return undefined
  const parsed = parsedSubject(grammar, group)
  if (parsed) return parsed
  if (group.form === 'infinitive') return controllerOf(grammar, group, depth)
  const before = group.from - 1
  if (group.form === 'participle' && !grammar.phraseAt[before]) {
    return inherited(grammar, group, depth)
  }
  return walkLeft(grammar, before, group, depth)
}

/** The subject of an infinitive: the object of `urge`, `force`; else the subject of the verb above. */
function controllerOf(
  grammar: SentenceClauses,
  group: VerbGroup,
  depth: number,
): Argument | undefined {
  const above = previousGroup(grammar, group)
  if (!above) return undefined
  if (WISHING.has(grammar.lower[above.head] as string)) {
    const object = objectsOf(grammar, above, group.from)[0]
    if (object) return object
  }
  return subjectOf(grammar, above, depth + 1)
}

function inherited(
  grammar: SentenceClauses,
  group: VerbGroup,
  depth: number,
): Argument | undefined {
  const charged = chargedOf(grammar, group)
  if (charged) return charged
  const above =
    previousGroup(grammar, group) ?? grammar.groups.find((next) => next.from > group.from)
  return above ? subjectOf(grammar, above, depth + 1) : undefined
}

/** `accused Chad of arming rebels`: the one charged is the doer. */
function chargedOf(grammar: SentenceClauses, group: VerbGroup): Argument | undefined {
  const quoted = isQuote(grammar.lower[group.from - 1])
  const before = grammar.lower[group.from - (quoted ? 2 : 1)]
  if (group.form !== 'participle' || (before !== 'of' && before !== 'for')) return undefined
  const above = previousGroup(grammar, group)
  if (!above || !ALLEGING.has(grammar.lower[above.head] as string)) return undefined
  return objectsOf(grammar, above, group.from)[0]
}

const isQuote = (text: string | undefined): boolean =>
  text === '"' || text === '“' || text === "''" || text === '``'

function previousGroup(grammar: SentenceClauses, group: VerbGroup): VerbGroup | undefined {
  let found: VerbGroup | undefined
  for (const other of grammar.groups) {
    if (other.from >= group.from) break
    found = other
  }
  return found
}

function walkLeft(
  grammar: SentenceClauses,
  start: number,
  group: VerbGroup,
  depth: number,
): Argument | undefined {
  let at = start
  while (at >= 0 && group.from - at < SUBJECT_REACH) {
    const phrase = grammar.phraseAt[at]
    if (phrase && !isTimePhrase(grammar, phrase)) return climb(grammar, phrase)
    const next = phrase ? beforeTime(grammar, phrase) : stepOver(grammar, at)
    if (next === null) break
    at = next
  }
  return inherited(grammar, group, depth)
}

/** The word before a phrase of time and its preposition: `Chad | on Monday attacked`. */
function beforeTime({ words, lower }: SentenceClauses, phrase: NounPhrase): number {
  const at = phrase.from - 1
  const tied = words[at]?.upos === 'ADP' || lower[at] === 'last' || lower[at] === 'next'
  return tied ? at - 1 : at
}

const DASHES: ReadonlySet<string> = new Set([',', '-', '–', '—'])
const JOINTS: ReadonlySet<string> = new Set(['and', 'or', 'but'])

/** The next word to look at, over adverbs and insertions; null where the clause begins. */
function stepOver(grammar: SentenceClauses, at: number): number | null {
  const text = grammar.lower[at] as string
  if (grammar.groupAt[at] || JOINTS.has(text)) return null
  if (text === ')' || text === ']') return openingBracket(grammar.lower, at) - 1
  if (!DASHES.has(text)) return at - 1
  const open = openingComma(grammar, at, text)
  return open < 0 ? null : open - 1
}

/** The comma that opens the insertion which the comma at `close` ends, or -1. */
function openingComma({ lower, phraseAt }: SentenceClauses, close: number, mark: string): number {
  for (let at = close - 1; at > Math.max(0, close - 30); at--) {
    if (lower[at] === mark) {
      // The insertion hangs on a noun phrase, else it is no insertion: `On Monday, Chad, …`.
      if (phraseAt[at - 1] || lower[at - 1] === ')') return at
      return -1
    }
    if (lower[at] === ';') return -1
  }
  return -1
}

function openingBracket(lower: readonly string[], close: number): number {
  for (let at = close - 1; at > Math.max(0, close - 20); at--) {
    if (lower[at] === '(' || lower[at] === '[') return at
  }
  return close
}

/** From the last phrase before a verb to the one that it hangs on: `leaders of | the coalition`. */
function climb(grammar: SentenceClauses, last: NounPhrase): Argument {
  const { phraseAt, words } = grammar
  let head = last
  while (head.from >= 2 && words[head.from - 1]?.upos === 'ADP') {
    const up = phraseAt[head.from - 2]
    // A phrase that opens the sentence behind a preposition is an adjunct, not a subject.
    if (!up || isTimePhrase(grammar, up)) break
    head = up
  }
  return { phrases: coordinated(grammar, head), from: head.from, to: last.to, preposition: '' }
}

/** `A`, `A and B`, `A, B and C`, leftwards from the last of them. */
function coordinated(grammar: SentenceClauses, last: NounPhrase): NounPhrase[] {
  const { lower, phraseAt } = grammar
  const found = [last]
  let seenAnd = false
  let at = last.from - 1
  while (at > 0 && found.length < 8) {
    const text = lower[at] as string
    if (text === 'and' || text === '&') seenAnd = true
    else if (text !== ',' || !seenAnd) break
    const before = phraseAt[lower[at - 1] === ',' ? at - 2 : at - 1]
    if (!before || isTimePhrase(grammar, before)) break
    found.unshift(before)
    at = before.from - 1
  }
  return found
}
