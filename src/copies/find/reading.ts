import type { CopyInput } from '../copy.ts'
import { GRAM, gramHashes } from './grams.ts'
import { readWords, type WordStream } from './word-stream.ts'

/** An input read once: its words, their runs, and which of them are page furniture. */
export interface CopyReading {
  readonly input: CopyInput
  readonly words: WordStream
  /** Hashes of its five-word runs. */
  readonly grams: Int32Array
  /** 1 for each word that belongs to furniture. */
  readonly furniture: Uint8Array
  /** 1 for each run that touches furniture, and so proves nothing. */
  readonly muted: Uint8Array
  /** Words that are not furniture. */
  readonly size: number
}

/** An article in words and five-word runs. */
export function readInput(input: CopyInput, cache?: Map<string, number>): CopyReading {
  const words = readWords(input.text, cache)
  const grams = gramHashes(words.keys, GRAM)
  const count = words.keys.length
  return {
    input,
    words,
    grams,
    furniture: new Uint8Array(count),
    muted: new Uint8Array(grams.length),
    size: count,
  }
}

/** The same reading with `furniture` marked. */
export function withFurniture(reading: CopyReading, furniture: Uint8Array): CopyReading {
  const muted = new Uint8Array(reading.grams.length)
  let size = 0
  for (let at = 0; at < furniture.length; at++) {
    if (!furniture[at]) size++
    else muted.fill(1, Math.max(0, at - GRAM + 1), at + 1)
  }
  return { ...reading, furniture, muted, size }
}
