import { GRAM, gramHashes } from './grams.ts'
import { readWords } from './word-stream.ts'

/** Runs in a window of which the smallest is kept: a shared passage of 36 words always leaves one. */
const WINDOW = 32

/**
 * The runs of five words by which a text is held in a `CopyIndex`: of every 32 neighbours the smallest hash, so
 * that any 36 words that two texts share leave a common one, at one run in sixteen.
 * Winnowing: Schleimer, Wilkerson, Aiken, SIGMOD 2003. Each once, sorted.
 *
 * @example
 * const index = memoryCopyIndex()
 * index.add(1, fingerprint(text))
 * index.lookUp(fingerprint(other)) // [{ article: 1, common: 3 }]
 */
export function fingerprint(text: string, cache?: Map<string, number>): Int32Array {
  return fingerprintOf(readWords(text, cache).keys)
}

/** The same of a text that is read already: the keys of its words. */
export const fingerprintOf = (keys: Int32Array): Int32Array =>
  winnow(gramHashes(keys, GRAM), WINDOW)

/** Of every `window` neighbours the smallest hash, each once, sorted. */
export function winnow(grams: Int32Array, window: number): Int32Array {
  const kept = new Set<number>()
  let least = -1
  const size = Math.min(window, grams.length)
  for (let end = 0; end < grams.length; end++) {
    if (least < 0 || grams[end]! <= grams[least]!) least = end
    if (end + 1 < size) continue
    const from = end + 1 - size
    if (least < from) {
      least = from
      for (let at = from + 1; at <= end; at++) if (grams[at]! <= grams[least]!) least = at
    }
    kept.add(grams[least]!)
  }
  return Int32Array.from(kept).sort()
}
