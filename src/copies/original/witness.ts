import { alignWords } from '../compare/alignment.ts'
import { readWords, type WordStream } from '../find/word-stream.ts'

/** A copy as a witness of the lost text. */
export interface Witness {
  readonly id: string
  readonly words: WordStream
  /** What its word counts for, 0 to 1: a machine-spun copy says little about single words. */
  readonly weight: number
}

/** Readings of one place: what stands there, and who reads it so. */
export type Readings = Map<string, { weight: number; by: string[] }>

/** For each word of the draft: how the witnesses read it, and what they read before it. */
export interface Ballot {
  readonly words: Readings[]
  readonly before: Readings[]
  /** Weight of the witnesses that have a paragraph, not a space, before the word. */
  readonly breaks: Float64Array
  readonly joins: Float64Array
}

/** A word with the marks that cling to it: `“Talks,` and whether a paragraph opens with it. */
export function dressedWord(stream: WordStream, at: number): string {
  const { text, starts, ends } = stream
  const before = text.slice(at > 0 ? ends[at - 1] : 0, starts[at])
  const after = text.slice(ends[at], starts[at + 1] ?? text.length)
  const lead = /\s/.test(before) || at === 0 ? (before.split(/\s+/).at(-1) ?? '') : ''
  const parts = after.split(/\s+/)
  const tail = parts.length > 1 ? parts.slice(0, -1).join(' ') : after
  const last = at + 1 === starts.length ? after.trimEnd().split(/\s+/).join(' ') : tail
  return lead + text.slice(starts[at], ends[at]) + last
}

const vote = (readings: Readings, reading: string, { id, weight }: Witness): void => {
  const known = readings.get(reading) ?? { weight: 0, by: [] }
  known.weight += weight
  known.by.push(id)
  readings.set(reading, known)
}

/** An empty ballot over a draft. */
export function ballotOf(draft: WordStream): Ballot {
  const count = draft.keys.length
  return {
    words: Array.from({ length: count }, () => new Map()),
    before: Array.from({ length: count }, () => new Map()),
    breaks: new Float64Array(count),
    joins: new Float64Array(count),
  }
}

/** Longest change, in words, that counts as another reading; more is a text of its own. */
const LONGEST_READING = 12

/** Adds how one witness reads the draft. */
export function castVotes(ballot: Ballot, draft: WordStream, witness: Witness): void {
  const { words } = witness
  let last = -1
  for (const piece of alignWords(words, draft)) {
    if (piece.is === 'loose') {
      last = -1
      continue
    }
    if (piece.is === 'same') {
      for (let step = 0; step < piece.length; step++) {
        const s = piece.s + step
        vote(ballot.words[s]!, dressedWord(words, piece.c + step), witness)
        if (last === s - 1) vote(ballot.before[s]!, '', witness)
        if (words.opens[piece.c + step] === 2) ballot.breaks[s]! += witness.weight
        else ballot.joins[s]! += witness.weight
        last = s
      }
      continue
    }
    last = readChange(ballot, draft, witness, piece, last)
  }
}

interface Change {
  readonly c0: number
  readonly c1: number
  readonly s0: number
  readonly s1: number
}

function readChange(
  ballot: Ballot,
  draft: WordStream,
  witness: Witness,
  { c0, c1, s0, s1 }: Change,
  last: number,
): number {
  const now = Array.from({ length: c1 - c0 }, (_, at) => dressedWord(witness.words, c0 + at))
  if (s1 === s0) {
    if (now.length <= LONGEST_READING && s0 < draft.keys.length) {
      vote(ballot.before[s0]!, now.join(' '), witness)
    }
    return -1
  }
  if (now.length > LONGEST_READING || s1 - s0 > LONGEST_READING) return -1
  for (let s = s0; s < s1; s++) {
    const at = s - s0
    const even = now.length === s1 - s0
    const reading = even ? now[at]! : at === 0 ? now.join(' ') : ''
    vote(ballot.words[s]!, reading, witness)
    if (s > s0 || last === s - 1) vote(ballot.before[s]!, '', witness)
  }
  return s1 - 1
}

/** A text as a witness. */
export const witnessOf = (id: string, text: string, weight: number): Witness => ({
  id,
  words: readWords(text),
  weight,
})
