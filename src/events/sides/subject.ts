import type { Phrase } from '../find/noun-phrase.ts'
import type { Shallow } from '../find/shallow.ts'
import type { VerbGroup } from '../find/verb-group.ts'
import { ALLEGING, WISHING } from '../status/status-cues.data.ts'
import { type Argument, isTimePhrase, objectsOf } from './arguments.ts'
import { parsedSubject } from './parsed-subject.ts'

const SUBJECT_REACH = 45

/** Who does it: the phrase before the verb, over adverbs, days, appositions and relative pronouns. */
export function subjectOf(shallow: Shallow, group: VerbGroup, depth = 0): Argument | undefined {
  if (depth > 4) return undefined
  const parsed = parsedSubject(shallow, group)
  if (parsed) return parsed
  if (group.form === 'infinitive') return controllerOf(shallow, group, depth)
  const before = group.from - 1
  if (group.form === 'participle' && !shallow.phraseAt[before]) {
    return inherited(shallow, group, depth)
  }
  return walkLeft(shallow, before, group, depth)
}

/** The subject of an infinitive: the object of `urge`, `force`; else the subject of the verb above. */
function controllerOf(shallow: Shallow, group: VerbGroup, depth: number): Argument | undefined {
  const above = previousGroup(shallow, group)
  if (!above) return undefined
  if (WISHING.has(shallow.lower[above.head] as string)) {
    const object = objectsOf(shallow, above, group.from)[0]
    if (object) return object
  }
  return subjectOf(shallow, above, depth + 1)
}

function inherited(shallow: Shallow, group: VerbGroup, depth: number): Argument | undefined {
  const charged = chargedOf(shallow, group)
  if (charged) return charged
  const above =
    previousGroup(shallow, group) ?? shallow.groups.find((next) => next.from > group.from)
  return above ? subjectOf(shallow, above, depth + 1) : undefined
}

/** `accused Chad of arming rebels`: the one charged is the doer. */
function chargedOf(shallow: Shallow, group: VerbGroup): Argument | undefined {
  const quoted = isQuote(shallow.lower[group.from - 1])
  const before = shallow.lower[group.from - (quoted ? 2 : 1)]
  if (group.form !== 'participle' || (before !== 'of' && before !== 'for')) return undefined
  const above = previousGroup(shallow, group)
  if (!above || !ALLEGING.has(shallow.lower[above.head] as string)) return undefined
  return objectsOf(shallow, above, group.from)[0]
}

const isQuote = (text: string | undefined): boolean =>
  text === '"' || text === '“' || text === "''" || text === '``'

function previousGroup(shallow: Shallow, group: VerbGroup): VerbGroup | undefined {
  let found: VerbGroup | undefined
  for (const other of shallow.groups) {
    if (other.from >= group.from) break
    found = other
  }
  return found
}

function walkLeft(
  shallow: Shallow,
  start: number,
  group: VerbGroup,
  depth: number,
): Argument | undefined {
  let at = start
  while (at >= 0 && group.from - at < SUBJECT_REACH) {
    const phrase = shallow.phraseAt[at]
    if (phrase && !isTimePhrase(shallow, phrase)) return climb(shallow, phrase)
    const next = phrase ? beforeTime(shallow, phrase) : stepOver(shallow, at)
    if (next === null) break
    at = next
  }
  return inherited(shallow, group, depth)
}

/** The word before a phrase of time and its preposition: `Chad | on Monday attacked`. */
function beforeTime({ words, lower }: Shallow, phrase: Phrase): number {
  const at = phrase.from - 1
  const tied = words[at]?.upos === 'ADP' || lower[at] === 'last' || lower[at] === 'next'
  return tied ? at - 1 : at
}

const DASHES: ReadonlySet<string> = new Set([',', '-', '–', '—'])
const JOINTS: ReadonlySet<string> = new Set(['and', 'or', 'but'])

/** The next word to look at, over adverbs and insertions; null where the clause begins. */
function stepOver(shallow: Shallow, at: number): number | null {
  const text = shallow.lower[at] as string
  if (shallow.groupAt[at] || JOINTS.has(text)) return null
  if (text === ')' || text === ']') return openingBracket(shallow.lower, at) - 1
  if (!DASHES.has(text)) return at - 1
  const open = openingComma(shallow, at, text)
  return open < 0 ? null : open - 1
}

/** The comma that opens the insertion which the comma at `close` ends, or -1. */
function openingComma({ lower, phraseAt }: Shallow, close: number, mark: string): number {
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
function climb(shallow: Shallow, last: Phrase): Argument {
  const { phraseAt, words } = shallow
  let head = last
  while (head.from >= 2 && words[head.from - 1]?.upos === 'ADP') {
    const up = phraseAt[head.from - 2]
    // A phrase that opens the sentence behind a preposition is an adjunct, not a subject.
    if (!up || isTimePhrase(shallow, up)) break
    head = up
  }
  return { phrases: coordinated(shallow, head), from: head.from, to: last.to, preposition: '' }
}

/** `A`, `A and B`, `A, B and C`, leftwards from the last of them. */
function coordinated(shallow: Shallow, last: Phrase): Phrase[] {
  const { lower, phraseAt } = shallow
  const found = [last]
  let seenAnd = false
  let at = last.from - 1
  while (at > 0 && found.length < 8) {
    const text = lower[at] as string
    if (text === 'and' || text === '&') seenAnd = true
    else if (text !== ',' || !seenAnd) break
    const before = phraseAt[lower[at - 1] === ',' ? at - 2 : at - 1]
    if (!before || isTimePhrase(shallow, before)) break
    found.unshift(before)
    at = before.from - 1
  }
  return found
}
