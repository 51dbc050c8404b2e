import { SAYING_VERBS } from '../../vocabulary/verbs.data.ts'
import type { State } from './clause-state.ts'
import type { Phrase } from './phrase.ts'

const isMark = (state: State, phrase: Phrase | undefined, marks: RegExp): boolean =>
  phrase?.kind === 'punctuation' && marks.test(state.reading.words[phrase.start]?.text ?? '')

/** What has been passed on the way from a subject to its verb. */
interface Walk {
  /** Relative clauses that are still open. */
  inner: number
  /** A noun may stand here: after a preposition, a participle, an `and`. */
  takesNoun: boolean
}

/**
 * The finite verb that the noun phrase at `index` is the subject of: nothing but its own
 * modifiers (prepositional phrases, a participle, a relative clause, words between commas) lies
 * between. -1 if there is none.
 */
export function verbAfter(state: State, index: number): number {
  const { phrases } = state
  const walk: Walk = { inner: 0, takesNoun: false }
  for (let at = index + 1; at < phrases.length && at - index < 24; at++) {
    const phrase = phrases[at] as Phrase
    if (phrase.kind === 'verb' && phrase.form === 'finite' && walk.inner === 0) return at
    const passed = passOver(state, at, walk)
    if (passed < 0) return -1
    at = passed
  }
  return -1
}

/** The last phrase of what lies between subject and verb and begins at `at`; -1 where nothing may. */
function passOver(state: State, at: number, walk: Walk): number {
  const phrase = state.phrases[at] as Phrase
  switch (phrase.kind) {
    case 'verb':
      if (phrase.form === 'bare') return -1
      if (phrase.form === 'finite') walk.inner--
      walk.takesNoun = true
      return at
    case 'preposition':
      walk.takesNoun = true
      return at
    case 'relative':
      walk.inner++
      return at
    case 'noun': {
      const fits = walk.takesNoun || walk.inner > 0
      walk.takesNoun = walk.inner > 0
      return fits ? at : -1
    }
    case 'conjunction':
      walk.takesNoun = true
      return /^(?:noun|adjective)$/.test(state.phrases[at + 1]?.kind ?? '') ? at : -1
    case 'mark':
      return -1
    case 'punctuation':
      return passMark(state, at, walk.inner > 0)
    default:
      return at
  }
}

/** The end of what a comma, dash or bracket at `at` opens: a list or a parenthesis; -1 if neither. */
function passMark(state: State, at: number, isInner: boolean): number {
  const closed = skipParenthesis(state, at)
  const listed = state.phrases[at + 1]?.kind === 'noun' && !isInner
  return listed ? Math.max(listEnd(state, at + 1), closed) : closed
}

/** Of a list that goes on at `index`: its last noun, or -1. */
function listEnd(state: State, index: number): number {
  for (let at = index + 1; at < state.phrases.length && at - index < 18; at++) {
    const phrase = state.phrases[at] as Phrase
    if (phrase.kind === 'conjunction') return state.phrases[at + 1]?.kind === 'noun' ? at + 1 : -1
    if (/^(?:verb|relative|mark)$/.test(phrase.kind)) return -1
    if (phrase.kind === 'punctuation' && !isMark(state, phrase, /^,$/)) return -1
  }
  return -1
}

/** A comma, dash or bracket that is closed by its twin soon and has no clause of its own inside. */
function skipParenthesis(state: State, at: number): number {
  const { phrases } = state
  if (isMark(state, phrases[at], /^["“”'‘’]$/)) return at
  const closing = isMark(state, phrases[at], /^[([]$/)
    ? /^[)\]]$/
    : isMark(state, phrases[at], /^,$/)
      ? /^,$/
      : /^(?:[-–—]|--)$/
  if (!isMark(state, phrases[at], /^(?:[,([–—-]|--)$/)) return -1
  let relative = isRelative(phrases[at + 1]) || isRelative(phrases[at + 2])
  for (let to = at + 1; to < phrases.length && to - at < 16; to++) {
    const phrase = phrases[to] as Phrase
    if (isMark(state, phrase, closing)) {
      const next = phrases[to + 1]
      return next?.kind === 'verb' || next?.kind === 'adverb' || closing.source !== '^,$' ? to : -1
    }
    if (phrase.kind === 'verb' && phrase.form === 'finite') {
      if (isAside(state, at, to)) continue
      if (!relative) return -1
      relative = false
    }
  }
  return -1
}

/** `, he said,`: a verb of saying and its subject between commas. */
const isAside = (state: State, from: number, verb: number): boolean =>
  verb - from < 4 &&
  state.phrases[from + 1]?.kind === 'noun' &&
  SAYING_VERBS.has(state.reading.words[state.phrases[verb]?.head ?? 0]?.lemma ?? '')

const isRelative = (phrase: Phrase | undefined): boolean => phrase?.kind === 'relative'

/** Whether nouns parted by commas go on to an `and` with a last noun: `A, B and C`. */
export function isList(state: State, index: number): boolean {
  const { phrases } = state
  for (let at = index + 1; at < phrases.length && at - index < 18; at++) {
    const phrase = phrases[at] as Phrase
    if (phrase.kind === 'conjunction') {
      // Before any verb the last noun of a list may be followed by the list's own verb.
      const opensClause =
        isClauseStart(state, at + 1) && state.clauses.length > 0 && state.subject < 0
      return phrases[at + 1]?.kind === 'noun' && !opensClause
    }
    if (phrase.kind === 'verb' || phrase.kind === 'relative' || phrase.kind === 'mark') return false
    if (phrase.kind === 'punctuation' && !isMark(state, phrase, /^,$/)) return false
  }
  return false
}

/** Whether the noun at `index` has a verb of its own right after it. */
export function isClauseStart(state: State, index: number): boolean {
  const next = state.phrases[index + 1]
  if (next?.kind === 'verb') return next.form === 'finite'
  return (
    next?.kind === 'adverb' &&
    state.phrases[index + 2]?.kind === 'verb' &&
    state.phrases[index + 2]?.form === 'finite'
  )
}
