/** A number for a text (FNV-1a), 0 for none. */
export const keyOf = (text: string): number => (text === '' ? 0 : keyAfter(EMPTY, text))

/** What FNV-1a begins with. */
const EMPTY = 0x811c9dc5 | 0

/**
 * The number of a text that begins with another one, from that one's number: no text is put together.
 *
 * @example keyAfter(keyOf('up '), 'said') === keyOf('up said')
 */
export function keyAfter(key: number, text: string): number {
  let value = key
  for (let at = 0; at < text.length; at++) {
    value = Math.imul(value ^ text.charCodeAt(at), 0x01000193)
  }
  return value
}

/** A number for a number after others: `mix(mix(a, b), c)`. */
export function mix(a: number, b: number): number {
  const value = Math.imul(Math.imul(a ^ 0x2545f491, 0x85ebca6b) + b, 0x9e3779b1)
  return value ^ (value >>> 15)
}

/** The row of a table that a key falls on. */
export const rowOf = (key: number, rows: number): number =>
  (Math.imul(key ^ (key >>> 13), 0xc2b2ae35) >>> 3) % rows
