import type { Span } from '../../article/index.ts'
import { sentencesOf } from '../compare/label.ts'
import type { CopyInput } from '../copy.ts'
import { leadCredit } from '../direction/agency.ts'
import { sidesOfPair, standingsOf } from '../direction/direction.ts'
import { weigh } from '../direction/direction-evidence.ts'
import { FURNITURE_CUES } from '../find/furniture-cues.ts'
import { findPairs, type Pair } from '../find/pair.ts'
import { readInput } from '../find/reading.ts'
import { foldWord } from '../find/word-key.ts'
import { readWords, type WordStream } from '../find/word-stream.ts'
import { draftOf } from './draft.ts'
import { orderFaults } from './order-faults.ts'
import { undressed } from './plain-text.ts'
import type { RebuiltOriginal, Supported, Variant } from './rebuilt.ts'
import { reordered } from './sentence-order.ts'
import {
  type Ballot,
  ballotOf,
  castVotes,
  dressedWord,
  type Readings,
  witnessOf,
} from './witness.ts'

/** Copies that are heard at most: more say the same. */
const MOST_WITNESSES = 24
const MOST_VARIANTS = 400
/**
 * Rebuilds a text that is not held from its copies: the fullest and least changed copy is the draft, what it
 * lacks is taken from the others, every word is voted on. From a single copy: its text with what was
 * pushed in taken out. `furniture` are, by id, spans that are the page's (`findFurniture`).
 */
export function rebuildOriginal(
  copies: readonly CopyInput[],
  furniture: ReadonlyMap<string, readonly Span[]> = new Map(),
): RebuiltOriginal {
  const ranked = rank(
    [...copies]
      .sort((a, b) => (a.id < b.id ? -1 : 1))
      .map((input) => ({
        id: input.id,
        input,
        text: undressed(input, furniture.get(input.id) ?? []),
      })),
  ).slice(0, MOST_WITNESSES)
  const witnesses = ranked.map(({ id, text, weight }) => witnessOf(id, text, weight))
  const base = ranked[0]
  if (!base) return { text: '', from: [], sentences: [], variants: [], doubts: [] }
  const draft = readWords(withCredit(reordered(draftOf(witnesses), witnesses), ranked))
  const ballot = ballotOf(draft)
  for (const witness of witnesses) castVotes(ballot, draft, witness)
  return write(
    draft,
    ballot,
    ranked.map(({ id }) => id),
  )
}

interface Ranked {
  readonly id: string
  readonly input: CopyInput
  readonly text: string
  readonly weight: number
}

/** The copies, the one to lean on first: the fullest and least changed of those that agree on an order. */
function rank(copies: readonly Omit<Ranked, 'weight'>[]): Ranked[] {
  const readings = copies.map(({ input, text }) => readInput({ ...input, text, injected: [] }))
  const pairs = findPairs(readings)
  const standings = standingsOf(readings, pairs)
  const notes = readings.map(({ words }) => ({
    shared: new Uint8Array(words.keys.length),
    density: 0,
    relatives: 0,
    lead: 0,
    steady: 0,
  }))
  for (const pair of pairs) {
    const { points } = weigh(...sidesOfPair(readings, standings, pair))
    const order = orderOf(pair)
    for (const [at, side, lead] of [
      [pair.a, 'a', points],
      [pair.b, 'b', -points],
    ] as const) {
      const note = notes[at]!
      for (const run of pair.overlap.runs) note.shared.fill(1, run[side], run[side] + run.length)
      note.density += pair.density
      note.relatives++
      note.lead += 1 / (1 + Math.exp(-lead))
      if (order >= STEADY) note.steady = Math.max(note.steady, pair.shared)
    }
  }
  return copies
    .map((copy, at) => {
      const { shared, density, relatives, lead, steady } = notes[at]!
      const weight = weightOf(density / Math.max(1, relatives))
      const covered = shared.reduce((sum, hit) => sum + hit, 0)
      // Words in an order that another copy has too count in full.
      const proven = Math.min(steady, covered) + 0.2 * covered
      const words = proven * (1 - orderFaults(readings[at]!.words)) ** ORDER
      const score = words * (1 + weight) * (0.5 + lead / Math.max(1, relatives))
      return { ...copy, weight, score }
    })
    .sort((x, y) => y.score - x.score || y.text.length - x.text.length)
}

/** Order agreement from which on two copies prove one another's order: shuffled ones agree by chance only. */
const STEADY = 0.9
/** How much a name that is used before it is introduced speaks against a copy's order. */
const ORDER = 2
const FEWEST_RUNS = 4
const MOST_RUNS = 80

/** Kendall's tau over the passages of a pair: 1 where all stand in the same order in both, 0 by chance. */
function orderOf({ overlap: { runs } }: Pair): number {
  const some = runs.slice(0, MOST_RUNS)
  if (some.length < FEWEST_RUNS) return 0
  let agree = 0
  for (let at = 1; at < some.length; at++) {
    for (let before = 0; before < at; before++) agree += some[at]!.a > some[before]!.a ? 1 : -1
  }
  return agree / ((some.length * (some.length - 1)) / 2)
}

/** Copies in other words (their passages broken by changes) are heard, but softly. */
const weightOf = (density: number): number => Math.max(0.05, Math.min(1, (density - 0.85) * 10))

/** Copies drop `PLACE (AP) —`; nobody adds it: one that kept it is right. */
function withCredit(draft: string, ranked: readonly Ranked[]): string {
  if (leadCredit(draft)) return draft
  for (const { text } of ranked) {
    const credit = leadCredit(text)
    if (!credit) continue
    const start = text.lastIndexOf('\n', credit.end) + 1
    const next = text.slice(credit.end, credit.end + 60).match(/[\p{L}\p{N}]+/gu) ?? []
    const [one, two] = next
    if (one && two && draft.slice(0, 90).includes(one) && draft.slice(0, 90).includes(two)) {
      const lead = draft.indexOf(one)
      return `${text.slice(start, credit.end)} ${draft.slice(Math.max(0, lead)).trimStart()}`
    }
  }
  return draft
}

const heard = (readings: Readings): { text: string; weight: number; by: string[] }[] =>
  [...readings].map(([text, { weight, by }]) => ({ text, weight, by }))

/** Readings, the one that counts most first; of equals the first heard, which is the better copy's. */
const ordered = (readings: Readings) => heard(readings).sort((x, y) => y.weight - x.weight)

function write(draft: WordStream, ballot: Ballot, from: readonly string[]): RebuiltOriginal {
  let text = ''
  const starts = new Int32Array(draft.keys.length)
  const ends = new Int32Array(draft.keys.length)
  const variants: Variant[] = []
  for (let at = 0; at < draft.keys.length; at++) {
    starts[at] = ends[at] = text.length
    const opens = draft.opens[at] === 2
    const breaks =
      ballot.breaks[at]! + ballot.joins[at]! > 0 ? ballot.breaks[at]! >= ballot.joins[at]! : opens
    const glue = text === '' ? '' : breaks ? '\n\n' : joint(draft, at)
    const [inserted] = ordered(ballot.before[at]!)
    const [word = { text: dressedWord(draft, at), weight: 0, by: [] }, ...others] = ordered(
      ballot.words[at]!,
    )
    const reading = [inserted?.text ?? '', word.text].filter((part) => part !== '').join(' ')
    if (reading === '') continue
    text += glue
    starts[at] = text.length
    text += reading
    ends[at] = text.length
    const rivals = others.filter((other) => differ(other.text, word.text))
    if (rivals.length > 0 && variants.length < MOST_VARIANTS) {
      variants.push({
        start: starts[at]!,
        end: ends[at]!,
        by: word.by,
        others: rivals.map((other) => ({ text: other.text, by: other.by })),
      })
    }
  }
  const sentences = supportOf(draft, ballot, starts, ends)
  return { text, from, sentences, variants, doubts: doubtsOf(text, sentences, from.length) }
}

/** What stands between a word and the one before it inside a line: nothing after a hyphen. */
const joint = (draft: WordStream, at: number): string =>
  /\s/.test(draft.text.slice(draft.ends[at - 1], draft.starts[at])) ? ' ' : ''

const letters = (text: string): string =>
  (text.match(/[\p{L}\p{N}]+/gu) ?? []).map(foldWord).join(' ')
const differ = (one: string, two: string): boolean => letters(one) !== letters(two)

function supportOf(
  draft: WordStream,
  ballot: Ballot,
  starts: Int32Array,
  ends: Int32Array,
): Supported[] {
  return sentencesOf(draft).flatMap(({ from, to }) => {
    const [start, end] = [starts[from]!, ends[to - 1]!]
    if (end <= start) return []
    const by = new Map<string, number>()
    let agreement = 0
    for (let at = from; at < to; at++) {
      const [word, ...others] = ordered(ballot.words[at]!)
      const all = others.reduce((sum, { weight }) => sum + weight, word?.weight ?? 0)
      agreement += all === 0 ? 1 : (word?.weight ?? 0) / all
      for (const id of heard(ballot.words[at]!).flatMap(({ by }) => by))
        by.set(id, (by.get(id) ?? 0) + 1)
    }
    const holders = [...by].filter(([, words]) => words * 2 >= to - from).map(([id]) => id)
    return [{ start, end, by: holders.sort(), agreement: agreement / (to - from) }]
  })
}

/** Sentences with one witness among several, and lines that open as furniture does. */
function doubtsOf(
  text: string,
  sentences: readonly Supported[],
  copies: number,
): RebuiltOriginal['doubts'] {
  return sentences.flatMap(({ start, end, by }): RebuiltOriginal['doubts'] => {
    const span = { start, end }
    if (FURNITURE_CUES.test(text.slice(start, Math.min(end, start + 80)))) {
      return [{ span, reason: { code: 'page-line', parts: {} } }]
    }
    if (copies > 1 && by.length <= 1)
      return [{ span, reason: { code: 'one-witness', parts: { copies } } }]
    return []
  })
}
