import type { Phrase, Reading } from './phrase.ts'

/** A clause under way: its verb (or predicate) and what it has already. */
export interface Clause {
  readonly head: number
  readonly phrase: Phrase
  /** Lemma of the verb. */
  readonly lemma: string
  hasObject: boolean
  /** The object, or -1. */
  object: number
  hasComplement: boolean
}

/** A word that waits for the main verb to come: `On Monday, …`, `After meeting Kim, …`. */
interface Waiting {
  readonly head: number
  readonly relation: string
}

/** What the assembly of a sentence remembers from phrase to phrase. */
export interface State {
  readonly reading: Reading
  readonly phrases: readonly Phrase[]
  /** All clauses so far; the last is the one under way. */
  readonly clauses: Clause[]
  /** The word that will be the root: the first main verb, until a verb of saying takes it over. */
  root: number
  /** A noun phrase that waits for its verb. */
  subject: number
  readonly waiting: Waiting[]
  /** Words that bring in the next clause. */
  mark: number
  /** The noun right before the mark or the relative word, or -1, and the clause under way there. */
  openerNoun: number
  openerClause: Clause | undefined
  /** The clause under way when the waiting subject was read. */
  subjectClause: Clause | undefined
  conjunction: number
  relative: Phrase | null
  /** Of a relative word: the preposition before it. */
  relativeCase: number
  /** The clause being read is an aside: `the army, he said, has left`. */
  aside: boolean
  /** A noun whose relative clause has no relative word: `the results we got`; else -1. */
  contact: number
  /** The subject that waits while such a clause is read. */
  held: number
  /** A quotation has just been opened. */
  quoted: boolean
  /** What the last noun is to its clause. */
  nounRole: 'subject' | 'object' | 'oblique'
  /** The last noun that may take something after it, and the one before the list or apposition began. */
  noun: number
  /** The first noun of the list under way. */
  listHead: number
  /** A mark that separates (comma, dash, bracket) stands right before this phrase. */
  parted: boolean
  /** Whether the last phrase was a noun phrase (alone or after a preposition). */
  afterNoun: boolean
  /** Whether the last phrase was a verb. */
  afterVerb: boolean
}

/** The state before the first phrase. */
export function openState(reading: Reading, phrases: readonly Phrase[]): State {
  return {
    reading,
    phrases,
    clauses: [],
    root: -1,
    subject: -1,
    waiting: [],
    mark: -1,
    openerNoun: -1,
    openerClause: undefined,
    subjectClause: undefined,
    conjunction: -1,
    relative: null,
    relativeCase: -1,
    aside: false,
    contact: -1,
    held: -1,
    quoted: false,
    nounRole: 'subject',
    noun: -1,
    listHead: -1,
    parted: false,
    afterNoun: false,
    afterVerb: false,
  }
}

/** The lemma of a word, by its index. */
export const lemmaOf = ({ reading }: State, word: number): string =>
  reading.words[word]?.lemma ?? ''
/** A word in small letters, by its index. */
export const lowerOf = ({ reading }: State, word: number): string =>
  reading.words[word]?.lower ?? ''

/** The clause under way, if any. */
export const current = ({ clauses }: State): Clause | undefined => clauses.at(-1)

/** The clause that a new finite verb goes on from: not one that modifies its own subject. */
export const hostClause = (state: State): Clause | undefined =>
  state.subject >= 0 && state.subjectClause ? state.subjectClause : current(state)

/** The nearest clause with a finite verb. */
export function finiteClause({ clauses }: State): Clause | undefined {
  for (let at = clauses.length - 1; at >= 0; at--) {
    if (clauses[at]?.phrase.form === 'finite') return clauses[at]
  }
  return clauses[0]
}
