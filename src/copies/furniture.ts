import { findCandidates, sketchOf } from './candidates.ts'
import { FURNITURE_CUES } from './furniture-cues.data.ts'
import { joinSets } from './joined-sets.ts'
import { type Reading, withFurniture } from './reading.ts'
import type { WordStream } from './word-stream.ts'

/** Different texts under which a full sentence must be seen before it counts as furniture. */
const TEXTS_FOR_SENTENCE = 5
/** The same for a short line without a full stop, and for a sentence of one outlet's pages. */
const TEXTS_FOR_LINE = 3
const SHORT_LINE = 12
const QUOTES = /["“”„«»]/g
/** Two pages tell one text if so much of the shorter one's kept runs is common. */
const SAME_TEXT = 0.4
const SAME_TEXT_RUNS = 6

/**
 * Marks what a page carries whatever its text is: menus, teasers, notices. Known by being seen
 * around different texts: copies of one text count as one, however many there are.
 */
export function markFurniture(readings: readonly Reading[]): Reading[] {
  const texts = sameTexts(readings)
  const seen = new Map<number, { texts: Set<number>; outlets: Set<string> }>()
  const units = readings.map(({ words }) => unitsOf(words))
  for (const [index, reading] of readings.entries()) {
    for (const unit of units[index]!) {
      const at = seen.get(unit.hash) ?? { texts: new Set<number>(), outlets: new Set<string>() }
      seen.set(unit.hash, at)
      at.texts.add(texts[index]!)
      at.outlets.add(reading.input.outlet ?? reading.input.id)
    }
  }
  return readings.map((reading, index) => {
    const furniture = new Uint8Array(reading.words.keys.length)
    for (const unit of units[index]!) {
      const { texts, outlets } = seen.get(unit.hash)!
      const few = unit.short || outlets.size === 1
      if (unit.quoted && outlets.size > 1) continue
      if (texts.size >= (few ? TEXTS_FOR_LINE : TEXTS_FOR_SENTENCE)) {
        furniture.fill(1, unit.from, unit.to)
      }
    }
    markTail(reading.words, furniture)
    return withFurniture(reading, furniture)
  })
}

/** Words of a line that is a paragraph of the text: teasers are cut at a hundred characters or so. */
const PARAGRAPH = 24
const STOPPED = /[.!?…]["”’'´)\s]*$/

/**
 * What follows the last paragraph, from the first line of furniture on, is furniture too: teasers
 * of other texts under `More:News`, each seen too seldom to be known by itself.
 */
function markTail({ opens, starts, ends, text }: WordStream, furniture: Uint8Array): void {
  const count = furniture.length
  let to = count
  let tail = count
  for (let at = count - 1; at >= 0; at--) {
    if (opens[at] !== 2) continue
    const line = text.slice(starts[at], Math.min(ends[to - 1]! + 3, starts[at]! + 3000))
    let known = 0
    for (let word = at; word < to; word++) known += furniture[word]!
    const isKnown = known > (to - at) / 2
    if (to - at >= PARAGRAPH && STOPPED.test(line.trimEnd()) && !isKnown) break
    if (isKnown || FURNITURE_CUES.test(line.slice(0, 80))) tail = at
    to = at
  }
  furniture.fill(1, tail, count)
}

/** For each reading, the number of the text that it tells. */
function sameTexts(readings: readonly Reading[]): number[] {
  const sketches = readings.map(sketchOf)
  const pairs = findCandidates(sketches, SAME_TEXT_RUNS).filter(
    ({ a, b, common }) => common >= SAME_TEXT * Math.min(sketches[a]!.length, sketches[b]!.length),
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
