/** Words as the measure counts them: letters and digits, nothing folded. */
export const wordsOf = (text: string): string[] => text.match(/[\p{L}\p{N}_]+/gu) ?? []

/** A line's place in the gold text: it may be tried in many, a common short line is not. */
const PLACES = 40
/** The share of a line's shingles that must stand in the gold text. */
const ENOUGH = 0.5
const SIZE = 4

/**
 * Which lines of a page are the gold body. A line belongs to it if most of its words stand there, and
 * the lines chosen stand there in the page's order: a teaser with the words of a later sentence does not.
 */
export function goldLines(lines: readonly string[], gold: string): boolean[] {
  const words = wordsOf(gold)
  const index = new Map<string, number[]>()
  for (let at = 0; at < words.length; at++) {
    for (const size of [1, 2, 3, SIZE]) {
      if (at + size > words.length) break
      const key = words.slice(at, at + size).join(' ')
      const places = index.get(key)
      if (!places) index.set(key, [at])
      else if (places.length < PLACES) places.push(at)
    }
  }
  const found: { line: number; from: number; to: number; weight: number }[] = []
  lines.forEach((text, line) => {
    for (const place of placesOf(wordsOf(text), index)) found.push({ line, ...place })
  })
  return bestChain(found, lines.length)
}

function placesOf(words: readonly string[], index: ReadonlyMap<string, number[]>) {
  if (words.length === 0) return []
  if (words.length < SIZE) {
    const places = index.get(words.join(' ')) ?? []
    return places.map((from) => ({ from, to: from + words.length, weight: words.length }))
  }
  // Where the line would begin in the gold text, by votes of its shingles.
  const votes = new Map<number, number>()
  let hits = 0
  for (let at = 0; at + SIZE <= words.length; at++) {
    const places = index.get(words.slice(at, at + SIZE).join(' ')) ?? []
    if (places.length > 0) hits++
    for (const place of places) votes.set(place - at, (votes.get(place - at) ?? 0) + 1)
  }
  if (hits < ENOUGH * (words.length - SIZE + 1)) return []
  const best = [...votes].sort((a, b) => b[1] - a[1] || a[0] - b[0]).slice(0, 5)
  return best.map(([from, count]) => ({ from, to: from + words.length, weight: count + SIZE - 1 }))
}

/** The heaviest chain of places that goes forward in page and gold alike. */
function bestChain(
  found: readonly { line: number; from: number; to: number; weight: number }[],
  count: number,
): boolean[] {
  const best: number[] = []
  const before: number[] = []
  found.forEach((place, at) => {
    best[at] = place.weight
    before[at] = -1
    for (let other = 0; other < at; other++) {
      const prior = found[other] as (typeof found)[number]
      // Gold and page may differ by a word where they meet.
      if (prior.line >= place.line || prior.to > place.from + 3) continue
      const sum = (best[other] as number) + place.weight
      if (sum > (best[at] as number)) {
        best[at] = sum
        before[at] = other
      }
    }
  })
  const chosen: boolean[] = Array(count).fill(false)
  let at = best.reduce(
    (top, sum, index) => (sum > (best[top] ?? -1) ? index : top),
    best.length ? 0 : -1,
  )
  while (at >= 0) {
    chosen[(found[at] as (typeof found)[number]).line] = true
    at = before[at] as number
  }
  return chosen
}
