import { clauseBefore, hasVerb, trimContent } from '../content.ts'
import type { Cue } from '../cue.ts'
import { clauseOfCue } from '../cue-clause.ts'
import type { Range } from '../paragraph.ts'
import {
  type ClaimPassage,
  type CueRule,
  cellAt,
  draftOf,
  isVerbal,
  subjectOf,
} from '../passage.ts'
import { TIME_WORDS } from '../word-class.data.ts'

/** `…, X said.`, `…, said X, who …`, and what goes on after it: `…, X said, …`. */
export const findTrailing: CueRule = (passage, cue) => {
  if (!cue.verb.frames.has('after') || cue.infinitive || cue.passive) return null
  if (cue.shape === 'ing') return null
  // "He renamed the country, offered amnesty to rebels": only plain verbs of speech are inverted.
  const inverted = cue.verb.frames.has('clause') ? afterComma(passage, cue) : null
  const source = inverted ?? subjectAfterComma(passage, cue)
  if (!source) return null
  const edge = inverted ? cue.from - 1 : source.from - 1
  const left = clauseBefore(passage, edge)
  const right = continuation(passage, Math.max(cue.to, source.to))
  if (left.from >= left.to || !isSaid(passage, left, right)) return null
  if (!inverted && !endsHere(passage, cue.to) && !isSaidBefore(passage, cue, source)) return null
  return draftOf(passage, cue, source, right ? [left, right] : [left], 'trailing')
}

const OPENING = new Set(['when', 'if', 'because', 'although', 'though', 'after', 'before', 'since'])

/** `The museum, she said, shows …` is a clause only with its second part; `When X, she said` is none. */
function isSaid({ paragraph }: ClaimPassage, left: Range, right: Range | null): boolean {
  if (right && isVerbal(paragraph, right.from)) return true
  if (!right && OPENING.has(cellAt(paragraph, left.from).low)) return false
  return hasVerb(paragraph, left)
}

/** `Kesh has every right, the envoy told News Caspia.`: in the tree what is said stands before who says it. */
function isSaidBefore({ paragraph }: ClaimPassage, cue: Cue, source: Range): boolean {
  const found = clauseOfCue(paragraph, cue.head)
  const pieces = found?.clause.complement?.pieces ?? []
  return (
    found !== null &&
    cue.verb.frames.has('addressee') &&
    pieces.length > 0 &&
    pieces.every(({ to }) => to + found.from <= source.from)
  )
}

/** What stands after the verb is no object: `…, the state offers loans` attributes nothing. */
function endsHere({ paragraph, range }: ClaimPassage, at: number): boolean {
  const { wordClass, low } = cellAt(paragraph, at)
  if (at >= range.to || TIME_WORDS.has(low)) return true
  return ['comma', 'punct', 'adp', 'adv', 'to', 'sconj', 'quote'].includes(wordClass)
}

function isEdge(passage: ClaimPassage, at: number): boolean {
  const cell = cellAt(passage.paragraph, at)
  if (at <= passage.range.from) return false
  return cell.wordClass === 'comma' || /^[—–-]+$/.test(cell.low)
}

function subjectAfterComma(passage: ClaimPassage, cue: Cue): Range | null {
  const source = subjectOf(passage, cue)
  if (!source || source.to > cue.from) return null
  if (cellAt(passage.paragraph, source.from).wordClass === 'relative') return null
  return isEdge(passage, source.from - 1) ? source : null
}

/** `…, said the mayor of Lund`. */
function afterComma(passage: ClaimPassage, cue: Cue): Range | null {
  if (!isEdge(passage, cue.from - 1)) return null
  const source = subjectOf(passage, cue)
  if (!source || source.from < cue.to) return null
  const next = cellAt(passage.paragraph, source.to)
  // `X, the mayor, said the plan was …`: the phrase is the subject of what is said.
  return next.wordClass === 'verb' || next.wordClass === 'aux' ? null : source
}

/** What is said goes on after the attribution: `The port, she said, will stay shut.` */
function continuation({ paragraph, range }: ClaimPassage, from: number): Range | null {
  for (let at = from; at < Math.min(range.to, from + 12); at++) {
    const cell = cellAt(paragraph, at)
    if (cell.quote !== -1) return null
    if (cell.wordClass !== 'comma') continue
    const next = cellAt(paragraph, at + 1)
    if (next.low.endsWith('ing') || next.wordClass === 'relative') return null
    if (['and', 'but', 'while', 'as', 'when', 'after'].includes(next.low)) return null
    const to = trimContent(paragraph, at + 1, range.to)
    const least = isVerbal(paragraph, at + 1) ? 2 : 3
    return to - at > least ? { from: at + 1, to } : null
  }
  return null
}
