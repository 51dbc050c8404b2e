import {
  isDemonym,
  knownNames,
  organisationWords,
  placeWords,
  strongTitles,
  titles,
} from '../../../lexicon/index.ts'
import type { NameSpan } from '../../analysis.ts'
import { type NameMemory, rememberNames } from './name-memory.ts'
import { type Candidate, NAME_RULES } from './name-rules.ts'
import { findRuns } from './runs.ts'
import { isCapital, plain, type Run, type TaggedSentence } from './sentence-view.ts'

/** A part of a run of capitals, and whether a title stands before it. */
interface Part extends Run {
  readonly titled: boolean
}

const COMPASS = /^(?:north|south|east|west|northern|southern|eastern|western|central)$/

/** `US President Joe Biden` → `US`, then `Joe Biden` with a title; `Foreign Ministry` stays whole. */
function splitRun(sentence: TaggedSentence, run: Run): Part[] {
  const { tokens } = sentence
  const isTitle = (at: number) => titles.has(plain(tokens[at]))
  let last = -1
  for (let at = run.start; at < run.end; at++) {
    const lower = plain(tokens[at])
    if (
      strongTitles.has(lower) &&
      !organisationWords.has(plain(tokens[at + 1])) &&
      tokens[at + 1] !== 'of'
    )
      last = at
    else if (COMPASS.test(lower)) continue
    else if (last < 0 && (organisationWords.has(lower) || placeWords.has(lower)) && !isTitle(at))
      break
  }
  if (last < 0)
    return [{ ...run, start: skipLead(sentence, run), titled: titledBySmall(sentence, run.start) }]
  let first = last
  while (
    first > run.start &&
    (isTitle(first - 1) ||
      /^[-&]$/.test(tokens[first - 1] ?? '') ||
      (tokens[first - 1] === 'and' && isTitle(first - 2)))
  )
    first--
  const parts: Part[] = []
  const left = { start: run.start, end: first }
  if (left.end > left.start) parts.push({ ...left, start: skipLead(sentence, left), titled: false })
  if (run.end > last + 1) parts.push({ start: last + 1, end: run.end, titled: true })
  return parts.filter((part) => part.end > part.start)
}

/** A demonym before a name is no part of it, unless the name is an organisation's: `Korean Central News Agency`. */
function skipLead({ tokens }: TaggedSentence, run: Run): number {
  const holdsOrganisation = tokens
    .slice(run.start, run.end)
    .some((text) => organisationWords.has(plain(text)) || placeWords.has(plain(text)))
  let start = run.start
  if (
    holdsOrganisation ||
    (COMPASS.test(plain(tokens[start])) &&
      knownNames.has(tokens.slice(start + 1, run.end).join(' ')))
  )
    return start
  while (start < run.end - 1 && isDemonym(tokens[start] ?? '')) start++
  return start
}

/** `spokesman Novak`, `president Kim`: a title in small letters. */
function titledBySmall({ tokens }: TaggedSentence, start: number): boolean {
  // "Mr . Novak" where the full stop is a token of its own.
  const before = (tokens[start - 1] === '.' ? tokens[start - 2] : tokens[start - 1]) ?? ''
  if (
    tokens[start - 1] === '.' &&
    !/^(?:mr|mrs|ms|dr|rep|sen|gen|gov|prof|rev|hon|lt|col|sgt)$/i.test(before)
  )
    return false
  return (
    strongTitles.has(plain(before)) && !/^(?:private|officer|director|press|state)$/.test(before)
  )
}

function typePart(sentence: TaggedSentence, part: Part, memory: NameMemory): NameSpan | null {
  const words = sentence.tokens.slice(part.start, part.end)
  const candidate: Candidate = { sentence, run: part, words, titled: part.titled, memory }
  for (const [rule, decide] of Object.entries(NAME_RULES)) {
    const found = decide(candidate)
    if (found === 'none') return null
    if (found) return { start: part.start, end: part.end, type: found.type, p: found.p, rule }
  }
  return null
}

/** Drops a part that is nothing but titles: `Prime Minister`. */
function cleanParts(sentence: TaggedSentence, part: Part): Part[] {
  const { tokens } = sentence
  const words = tokens.slice(part.start, part.end)
  if (words.every((text) => titles.has(plain(text)) || !isCapital(text))) return []
  return [part]
}

/** A sentence in capitals or headline style: only lists and the document's memory can be believed. */
function isHeadline({ tokens }: TaggedSentence): boolean {
  const long = tokens.filter((text) => /^\p{L}{4,}/u.test(text))
  return long.length > 4 && long.every((text) => isCapital(text))
}

function namesOf(sentence: TaggedSentence, memory: NameMemory): NameSpan[] {
  const found: NameSpan[] = []
  const headline = isHeadline(sentence)
  for (const run of findRuns(sentence)) {
    for (const part of splitRun(sentence, run).flatMap((piece) => cleanParts(sentence, piece))) {
      const span = typePart(sentence, part, memory)
      if (!span || (headline && (span.p < 0.7 || part.end - part.start > 4))) continue
      found.push(span)
    }
  }
  return found
}

/**
 * The names in the sentences of one document. It is read twice: what the first reading is sure of
 * (`Milan Novak`) types what the second meets alone (`Novak`).
 */
export function findNameSpans(sentences: readonly TaggedSentence[]): NameSpan[][] {
  const memory = rememberNames()
  const nothing: NameMemory = { typeOf: () => null }
  for (const sentence of sentences) {
    for (const { start, end, type, p } of namesOf(sentence, nothing)) {
      memory.add(sentence.tokens.slice(start, end), type, p)
    }
  }
  return sentences.map((sentence) => namesOf(sentence, memory))
}
