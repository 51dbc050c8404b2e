import type { NameSpan } from '../../analysis.ts'
import { current, lowerOf, openState, type State } from './clause-state.ts'
import type { ParsedWord, Phrase, Reading } from './phrase.ts'
import { placeNoun } from './place-noun.ts'
import { placePreposition } from './place-preposition.ts'
import { placeVerb } from './place-verb.ts'
import { attachMarks } from './punctuation.ts'
import { readPhrases } from './read-phrases.ts'
import { plantTree, settleTree } from './tree.ts'

/** Each word's head (-1 for the root) and relation. */
export interface Parsed {
  readonly heads: readonly number[]
  readonly relations: readonly string[]
}

/** Longer input is no sentence: placing looks back and ahead, and would take the square of its length. */
const LONGEST = 1000

const flatTree = (size: number): Parsed => ({
  heads: Array.from({ length: size }, (_, at) => (at === 0 ? -1 : 0)),
  relations: Array.from({ length: size }, (_, at) => (at === 0 ? 'root' : 'dep')),
})

/**
 * The dependency tree of one sentence: phrases are read left to right, then each is placed by what
 * stands before it and a look at what follows. The tree has one root and no circle, whatever the input.
 */
export function parse(words: readonly ParsedWord[], names: readonly NameSpan[]): Parsed {
  if (words.length === 0) return { heads: [], relations: [] }
  if (words.length > LONGEST) return flatTree(words.length)
  const nameAt: (NameSpan | undefined)[] = new Array(words.length).fill(undefined)
  for (const name of names) nameAt.fill(name, name.start, name.end)
  const reading: Reading = { words, names: nameAt, tree: plantTree(words.length) }
  const state = openState(reading, readPhrases(reading))
  for (let index = 0; index < state.phrases.length; index++) index += step(state, index)
  const root = chooseRoot(state)
  hangRest(state, root)
  attachMarks(reading, root)
  settleTree(reading.tree, root, (word) => (words[word]?.upos === 'PUNCT' ? 'punct' : 'dep'))
  return { heads: [...reading.tree.heads], relations: reading.tree.relations }
}

/** Places the phrase at `index`; says how many phrases after it were placed with it. */
function step(state: State, index: number): number {
  const phrase = state.phrases[index] as Phrase
  switch (phrase.kind) {
    case 'punctuation':
      readMark(state, phrase)
      return 0
    case 'noun':
      placeNoun(state, phrase, index)
      break
    case 'preposition':
      return readPreposition(state, phrase, index)
    case 'verb':
      placeVerb(state, phrase, index)
      break
    case 'conjunction':
      if (!placePreconjunction(state, phrase, index)) state.conjunction = phrase.head
      break
    case 'mark':
      state.mark = phrase.head
      noteOpener(state)
      break
    case 'relative':
      state.relative = phrase
      noteOpener(state)
      break
    default:
      placeModifier(state, phrase, index)
  }
  state.parted = false
  state.quoted = false
  return 0
}

/** `both Russia and China`. */
function placePreconjunction(state: State, phrase: Phrase, index: number): boolean {
  const next = state.phrases[index + 1]
  if (!/^(?:both|either|neither)$/.test(lowerOf(state, phrase.head)) || !next) return false
  return state.reading.tree.attach(phrase.head, next.head, 'cc:preconj')
}

function noteOpener(state: State): void {
  state.openerNoun = state.afterNoun ? state.noun : -1
  state.openerClause = current(state)
  // "The man who came wants more": the subject waits until the clause about it is read.
  if (state.subject < 0 || !state.afterNoun || state.held >= 0) return
  state.held = state.subject
  state.subject = -1
}

function readMark(state: State, phrase: Phrase): void {
  const text = state.reading.words[phrase.start]?.text ?? ''
  if (/^["“”'‘’]$|^''$|^``$/.test(text)) {
    state.quoted = state.reading.words[phrase.start]?.xpos === '``'
    return
  }
  state.parted = true
  if (text === ':' && state.subject >= 0 && state.clauses.length === 0) {
    // "Note: the talks ended": what stands before the colon is the head.
    state.root = state.subject
    state.subject = -1
  }
  if (/^[.!?;:]+$/.test(text)) {
    state.mark = -1
    state.relative = null
    state.listHead = -1
  }
}

function readPreposition(state: State, phrase: Phrase, index: number): number {
  const next = state.phrases[index + 1]
  let skipped = 0
  if (next?.kind === 'noun') {
    placePreposition(state, phrase.head, next)
    skipped = 1
  } else if (next?.kind === 'relative') {
    state.relativeCase = phrase.head
  } else if (
    next?.kind === 'verb' ||
    (isQuote(state, next) && state.phrases[index + 2]?.kind === 'verb')
  ) {
    state.mark = phrase.head
  } else if (isQuote(state, next) && state.phrases[index + 2]?.kind === 'noun') {
    // `with "our partner"`: a quotation mark between.
    placePreposition(state, phrase.head, state.phrases[index + 2] as Phrase)
    skipped = 2
  } else if (next?.kind === 'preposition' && state.phrases[index + 2]?.kind === 'noun') {
    // "from under the table".
    const noun = state.phrases[index + 2] as Phrase
    state.reading.tree.attach(phrase.head, noun.head, 'case')
    placePreposition(state, next.head, noun)
    skipped = 2
  } else {
    placeModifier(state, phrase, index)
  }
  state.parted = false
  return skipped
}

const isQuote = (state: State, phrase: Phrase | undefined): boolean =>
  phrase?.kind === 'punctuation' && /^["“‘'`]/.test(state.reading.words[phrase.start]?.text ?? '')

/** Adverbs go to the verb under way or to come; adjectives after a noun to the noun, after a verb to the verb. */
function placeModifier(state: State, phrase: Phrase, index: number): void {
  const { tree, words } = state.reading
  const clause = current(state)
  const upos = words[phrase.head]?.upos
  if (upos === 'ADJ') {
    if (clause && state.afterVerb) tree.attach(phrase.head, clause.head, 'xcomp')
    else if (state.afterNoun) tree.attach(phrase.head, state.noun, 'amod')
  } else if (clause && (state.subject < 0 || lowerOf(state, phrase.head) === 'ago')) {
    tree.attach(phrase.head, clause.head, upos === 'INTJ' ? 'discourse' : 'advmod')
  }
  if (tree.isFree(phrase.head)) {
    const next = state.phrases[index + 1]
    if (next?.kind === 'preposition' && upos === 'ADV' && !clause)
      state.waiting.push({ head: phrase.head, relation: 'advmod' })
    else
      state.waiting.push({ head: phrase.head, relation: upos === 'INTJ' ? 'discourse' : 'advmod' })
  }
}

function chooseRoot(state: State): number {
  if (state.root >= 0) return state.reading.tree.top(state.root)
  const candidates = [
    state.clauses[0]?.head,
    state.held,
    state.subject,
    state.waiting[0]?.head,
    state.phrases.find((phrase) => phrase.kind !== 'punctuation')?.head,
    0,
  ]
  const found = candidates.find((word) => word !== undefined && word >= 0) as number
  return state.reading.tree.top(found)
}

function hangRest(state: State, root: number): void {
  const { tree } = state.reading
  for (const { head, relation } of state.waiting) tree.attach(head, root, relation)
  for (const subject of [state.subject, state.held]) {
    if (subject >= 0 && subject !== root) tree.attach(subject, root, 'parataxis')
  }
  for (const [word, relation] of [
    [state.mark, 'mark'],
    [state.conjunction, 'cc'],
  ] as const) {
    if (word >= 0) tree.attach(word, root, relation)
  }
}
