/**
 * The words of a batch of sentences, all first words, then all second words …, longest sentence
 * first: so that each step of an LSTM reads a run of rows, and the sentences still going on are the
 * first of them.
 */
export interface Order {
  /** Words in all. */
  readonly rows: number
  /** How many sentences have a word at each position. */
  readonly counts: Int32Array
  /** The row where each position begins. */
  readonly starts: Int32Array
  /** The row of each word, sentence after sentence as they were given. */
  readonly rowOf: Int32Array
  /** Where each sentence begins in `rowOf`, and at the end their number of words. */
  readonly firsts: Int32Array
}

/** Lays out sentences of these lengths. */
export function layRows(lengths: readonly number[]): Order {
  const longest = Math.max(0, ...lengths)
  const counts = new Int32Array(longest)
  for (const length of lengths) for (let at = 0; at < length; at++) counts[at]!++
  const starts = new Int32Array(longest)
  for (let at = 1; at < longest; at++) starts[at] = starts[at - 1]! + counts[at - 1]!
  const firsts = new Int32Array(lengths.length + 1)
  lengths.forEach((length, index) => {
    firsts[index + 1] = firsts[index]! + length
  })
  const rows = firsts[lengths.length]!
  const ranked = lengths.map((_, index) => index).sort((a, b) => lengths[b]! - lengths[a]! || a - b)
  const rowOf = new Int32Array(rows)
  ranked.forEach((sentence, rank) => {
    for (let at = 0; at < lengths[sentence]!; at++) {
      rowOf[firsts[sentence]! + at] = starts[at]! + rank
    }
  })
  return { rows, counts, starts, rowOf, firsts }
}
