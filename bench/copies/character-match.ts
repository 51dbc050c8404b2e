/** Quotes, dashes and white space folded: which sign a page draws is not what it says. */
const fold = (text: string): string =>
  text
    .normalize('NFKC')
    .replace(/[‘’‚`´′]/g, "'")
    .replace(/[“”„«»″]|''/g, '"')
    .replace(/[‐-―−]/g, '-')
    .replace(/\s+/g, ' ')
    .trim()

/** Characters of the longest common subsequence. */
function common(a: string, b: string): number {
  let previous = new Uint32Array(b.length + 1)
  let current = new Uint32Array(b.length + 1)
  for (let i = 0; i < a.length; i++) {
    const letter = a.charCodeAt(i)
    for (let j = 0; j < b.length; j++) {
      current[j + 1] =
        b.charCodeAt(j) === letter ? previous[j]! + 1 : Math.max(previous[j + 1]!, current[j]!)
    }
    ;[previous, current] = [current, previous]
  }
  return previous[b.length]!
}

/** Precision, recall and F1 of a rebuilt text's characters, as `score.mjs` of the farms counts them. */
export function characterMatch(got: string, want: string): { p: number; r: number; f1: number } {
  const [a, b] = [fold(got), fold(want)]
  if (a === '' || b === '') return { p: 0, r: 0, f1: 0 }
  const same = common(a, b)
  const [p, r] = [same / a.length, same / b.length]
  return { p, r, f1: p + r === 0 ? 0 : (2 * p * r) / (p + r) }
}
