import type { Span } from '../../article/index.ts'
import type { CopyInput } from '../copy.ts'
import { findCandidates, sampleOf } from './candidates.ts'
import { joinSets } from './joined-sets.ts'
import { linesOf, type PageLine, tailStart } from './page-lines.ts'
import { type CopyReading, readInput, withFurniture } from './reading.ts'
import type { WordStream } from './word-stream.ts'

/** Different texts under which a full sentence must be seen before it counts as furniture. */
const TEXTS_FOR_SENTENCE = 5
/** The same for a short line without a full stop, and for a sentence of one outlet's pages. */
const TEXTS_FOR_LINE = 3
const SHORT_LINE = 12
const QUOTES = /["“”„«»]/g
/** Two pages tell one text if so much of the shorter one's kept runs is common. */
const SAME_TEXT = 0.3
const SAME_TEXT_RUNS = 6

/** Around how many different texts, and in pages of how many outlets, a line is seen. */
export interface Sightings {
  readonly texts: number
  readonly outlets: number
}

/** No more texts and outlets than these need ever be counted. */
export const MOST_SIGHTED: Sightings = { texts: TEXTS_FOR_SENTENCE, outlets: 2 }

/**
 * Marks what a page carries whatever its text is: menus, teasers, notices. Known by being seen
 * around different texts: copies of one text count as one, however many there are.
 */
export function markFurniture(readings: readonly CopyReading[]): CopyReading[] {
  const texts = sameTexts(readings)
  const seen = new Map<number, { texts: Set<number>; outlets: Set<string> }>()
  for (const [index, reading] of readings.entries()) {
    for (const hash of lineHashes(reading)) {
      const at = seen.get(hash) ?? { texts: new Set<number>(), outlets: new Set<string>() }
      seen.set(hash, at)
      at.texts.add(texts[index]!)
      at.outlets.add(outletOf(reading.input))
    }
  }
  return readings.map((reading) =>
    markLines(reading, (hash) => {
      const { texts, outlets } = seen.get(hash)!
      return { texts: texts.size, outlets: outlets.size }
    }),
  )
}

/** Whose page it is; a page that names no outlet is its own. */
export const outletOf = ({ outlet, id }: CopyInput): string => outlet ?? id

/** The lines and sentences of a text, by which it is asked around what else they are seen. */
export const lineHashes = ({ words }: CopyReading): ReadonlySet<number> =>
  new Set(unitsOf(words).map(({ hash }) => hash))

/** The reading with its furniture marked: `seen` tells where else each of its lines is seen. */
export function markLines(reading: CopyReading, seen: (hash: number) => Sightings): CopyReading {
  const furniture = new Uint8Array(reading.words.keys.length)
  for (const unit of unitsOf(reading.words)) {
    const { texts, outlets } = seen(unit.hash)
    const few = unit.short || outlets === 1
    if (unit.quoted && outlets > 1) continue
    if (texts >= (few ? TEXTS_FOR_LINE : TEXTS_FOR_SENTENCE)) furniture.fill(1, unit.from, unit.to)
  }
  const known = (line: PageLine) => shareOf(furniture, line) > 0.5
  furniture.fill(1, tailStart(linesOf(reading.words), known))
  return withFurniture(reading, furniture)
}

const shareOf = (marks: Uint8Array, { from, to }: PageLine): number => {
  let marked = 0
  for (let at = from; at < to; at++) marked += marks[at]!
  return marked / (to - from)
}

/**
 * What of each page is furniture, learned from all of them together: by id, spans into its text.
 * Give them to `compareCopies`, which sees two pages alone.
 */
export function findFurniture(inputs: readonly CopyInput[]): Map<string, Span[]> {
  const cache = new Map<string, number>()
  const readings = markFurniture(inputs.map((input) => readInput(input, cache)))
  return new Map(readings.map((reading) => [reading.input.id, spansOf(reading)]))
}

function spansOf({ words, furniture }: CopyReading): Span[] {
  const spans: Span[] = []
  let from = 0
  for (let at = 0; at <= furniture.length; at++) {
    if (furniture[at]) continue
    if (at > from) spans.push({ start: words.starts[from]!, end: words.ends[at - 1]! })
    from = at + 1
  }
  return spans
}

/** Whether two pages tell one text, by the runs that their samples have in common. */
export const isSameText = (common: number, oneSample: number, otherSample: number): boolean =>
  common >= SAME_TEXT_RUNS && common >= SAME_TEXT * Math.min(oneSample, otherSample)

/** For each reading, the number of the text that it tells. */
function sameTexts(readings: readonly CopyReading[]): number[] {
  const sketches = readings.map(sampleOf)
  const pairs = findCandidates(sketches, SAME_TEXT_RUNS).filter(({ a, b, common }) =>
    isSameText(common, sketches[a]!.length, sketches[b]!.length),
  )
  return joinSets(readings.length, pairs)
}

/** A sentence or line, by word index. */
interface Unit {
  readonly hash: number
  readonly from: number
  readonly to: number
  readonly short: boolean
  /** Stands in quotation marks: many papers quote one statement, and that is news, not furniture. */
  readonly quoted: boolean
}

function unitsOf(words: WordStream): Unit[] {
  const units: Unit[] = []
  const { keys, opens, starts, ends, text } = words
  let from = 0
  let inQuotes = false
  for (let at = 1; at <= keys.length; at++) {
    if (at < keys.length && opens[at] === 0) continue
    if (opens[from] === 2) inQuotes = false
    const marks = text.slice(Math.max(0, starts[from]! - 1), ends[at - 1]! + 2).match(QUOTES)
    const quoted = inQuotes || marks !== null
    for (const mark of marks ?? []) inQuotes = mark === '"' ? !inQuotes : /[“„«]/.test(mark)
    let hash = 0x1b873593
    for (let word = from; word < at; word++)
      hash = Math.imul(hash ^ keys[word]!, 0x5bd1e995) ^ (word - from)
    const stopped = /[.!?]/.test(text.slice(ends[at - 1], ends[at - 1]! + 2))
    units.push({
      hash,
      from,
      to: at,
      short: at - from <= SHORT_LINE && !stopped,
      quoted,
    })
    from = at
  }
  return units
}
