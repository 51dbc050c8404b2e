/** How many places of the filter a word marks. */
const MARKS = 4

/** 32 bits of a word: FNV-1a from a first value, its high bits mixed into the low ones. */
function hash(word: string, first: number): number {
  let value = first
  for (let at = 0; at < word.length; at++) {
    value = Math.imul(value ^ word.charCodeAt(at), 0x01000193)
  }
  value = Math.imul(value ^ (value >>> 15), 0x85ebca6b)
  return (value ^ (value >>> 13)) >>> 0
}

/** The places of a word in a filter of so many bits, from two hashes (Kirsch & Mitzenmacher 2006). */
function* placesOf(word: string, bits: number): Generator<number> {
  const first = hash(word, 0x811c9dc5)
  const step = hash(word, 0x9e3779b1) | 1
  for (let mark = 0; mark < MARKS; mark++) yield ((first + Math.imul(mark, step)) >>> 0) % bits
}

/**
 * A long list of words in a byte each (Bloom 1970): a word of the list is always found, a strange one in some of a hundred.
 *
 * @example
 * makeFilter(['osaka', 'lagos']).has('osaka') // true
 */
export interface WordFilter {
  readonly has: (word: string) => boolean
}

/** A filter whose bits these are. */
export function openFilter(bytes: Uint8Array): WordFilter {
  const bits = bytes.length * 8
  return {
    has: (word) => {
      if (bits === 0) return false
      for (const place of placesOf(word, bits)) {
        if (!((bytes[place >> 3] as number) & (1 << (place & 7)))) return false
      }
      return true
    },
  }
}

/** The bits of a filter of these words. */
export function filterBytes(words: ReadonlySet<string>): Uint8Array {
  const bytes = new Uint8Array(words.size)
  for (const word of words) {
    for (const place of placesOf(word, bytes.length * 8)) bytes[place >> 3]! |= 1 << (place & 7)
  }
  return bytes
}
