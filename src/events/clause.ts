import { isTimeWord, type Phrase, type Shallow, type VerbGroup } from './shallow.ts'
import { ALLEGING, CLAUSE_OPENERS, WISHING } from './status-cues.data.ts'

/** A noun phrase with the phrases that hang on it by prepositions, and those coordinated with it. */
export interface Argument {
  /** The coordinated phrases, in reading order: at least one. */
  readonly phrases: readonly Phrase[]
  /** Words of the whole, tails included; `to` exclusive. */
  readonly from: number
  readonly to: number
  /** The preposition before it, in lower case; '' for a subject or direct object. */
  readonly preposition: string
}

const SUBJECT_REACH = 45
const OBJECT_REACH = 32

/** Who does it: the phrase before the verb, over adverbs, days, appositions and relative pronouns. */
export function subjectOf(shallow: Shallow, group: VerbGroup, depth = 0): Argument | undefined {
  if (depth > 4) return undefined
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
  const before = shallow.lower[group.from - 1]
  if (group.form !== 'participle' || (before !== 'of' && before !== 'for')) return undefined
  const above = previousGroup(shallow, group)
  if (!above || !ALLEGING.has(shallow.lower[above.head] as string)) return undefined
  return objectsOf(shallow, above, group.from)[0]
}

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
  const { lower, phraseAt, groupAt, words } = shallow
  let at = start
  while (at >= 0 && group.from - at < SUBJECT_REACH) {
    const text = lower[at] as string
    const phrase = phraseAt[at]
    if (phrase) {
      if (!isTimePhrase(shallow, phrase)) return climb(shallow, phrase)
      at = phrase.from - 1
      if (words[at]?.upos === 'ADP' || lower[at] === 'last' || lower[at] === 'next') at--
    } else if (groupAt[at]) return inherited(shallow, group, depth)
    else if (text === ',' || text === '-' || text === '–' || text === '—') {
      const open = openingComma(shallow, at, text)
      if (open < 0) return inherited(shallow, group, depth)
      at = open - 1
    } else if (text === ')' || text === ']') at = openingBracket(lower, at) - 1
    else if (text === 'and' || text === 'or' || text === 'but')
      return inherited(shallow, group, depth)
    else at--
  }
  return inherited(shallow, group, depth)
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
  const { lower, phraseAt, words } = shallow
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

/** The direct object and the prepositional phrases behind a verb, to the end of its clause. */
export function objectsOf(shallow: Shallow, group: VerbGroup, limit?: number): Argument[] {
  return argumentsAfter(shallow, group.to, limit)
}

/** The phrases from word `from` to the end of the clause, each with its preposition. */
export function argumentsAfter(shallow: Shallow, from: number, limit?: number): Argument[] {
  const { lower, phraseAt, groupAt, words } = shallow
  const found: Argument[] = []
  const end = Math.min(limit ?? lower.length, lower.length, from + OBJECT_REACH)
  let preposition = ''
  let at = from
  while (at < end) {
    const text = lower[at] as string
    const phrase = phraseAt[at]
    const group = groupAt[at]
    if (group) {
      if (group.form === 'finite') break
      preposition = ''
      at = group.to
    } else if (phrase) {
      // A phrase with a finite verb behind it is that verb's subject: `…, the ministry said`.
      if (groupAt[phrase.to]?.form === 'finite' && preposition !== '') break
      if (!isTimePhrase(shallow, phrase)) found.push(withCoordinated(shallow, phrase, preposition))
      const last = found.at(-1)
      at = Math.max(phrase.to, last?.to ?? 0)
      preposition = preposition === '' ? 'second' : preposition
    } else {
      if ((CLAUSE_OPENERS.has(text) && text !== ':') || text === 'according') break
      if (words[at]?.upos === 'ADP' || text === 'to') preposition = text
      at++
    }
  }
  return found
}

function withCoordinated(shallow: Shallow, first: Phrase, preposition: string): Argument {
  const { lower, phraseAt } = shallow
  const phrases = [first]
  let to = first.to
  for (let guard = 0; guard < 8; guard++) {
    const text = lower[to]
    if (text !== 'and' && text !== ',' && text !== '&') break
    const next = phraseAt[lower[to + 1] === 'and' ? to + 2 : to + 1]
    if (!next || isTimePhrase(shallow, next)) break
    if (text === ',' && !listGoesOn(shallow, next.to)) break
    // `met the minister and the talks began`: a phrase with a verb behind it opens a new clause.
    if (shallow.groupAt[next.to]?.form === 'finite') break
    phrases.push(next)
    to = next.to
  }
  return { phrases, from: first.from, to, preposition }
}

/** True where a list such as `A, B and C` reaches its `and` within a few phrases. */
function listGoesOn({ lower }: Shallow, from: number): boolean {
  for (let at = from; at < Math.min(lower.length, from + 8); at++)
    if (lower[at] === 'and') return true
  return lower[from - 2] === 'and'
}

const MONTH = /^(?:jan|feb|mar|apr|may|june?|july?|aug|sept?|oct|nov|dec)[a-z]*\.?$/
const TIME_NOUNS: ReadonlySet<string> = new Set(
  'week month year day morning afternoon evening night weekend hour minute decade spring summer autumn winter century moment time weeks months years days hours minutes decades'.split(
    ' ',
  ),
)

/** `Monday`, `last week`, `Sept. 13`, `2023`: phrases of time are no one's side. */
export function isTimePhrase({ lower, words }: Shallow, phrase: Phrase): boolean {
  const head = lower[phrase.head] as string
  if (isTimeWord(head) || TIME_NOUNS.has(head)) return true
  if (/^\d{1,4}$/.test(head))
    return phrase.to - phrase.from === 1 || MONTH.test(lower[phrase.head - 1] ?? '')
  return (
    MONTH.test(head) &&
    (phrase.to - phrase.from === 1 || words[phrase.from]?.upos === 'NUM') &&
    (lower[phrase.from - 1] === 'in' ||
      /^\d/.test(lower[phrase.head + 1] ?? '') ||
      /^\d/.test(lower[phrase.from] ?? ''))
  )
}
