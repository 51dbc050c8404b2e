/** A word of names: an alternation of words with `?`, groups and `[a-z]+`, and what it says, as bits. */
export type NameWords = readonly [words: string, bit: number]

/**
 * A reader of names in lower case with `-` between their words: gives the bits of every word in it. A
 * word stands between `-` or at an edge. Words without a gap (`[a-z]+`) are written out beforehand and
 * looked up, so that a name costs a few look-ups instead of a search for each pattern.
 */
export function nameTable(table: readonly NameWords[]): (name: string) => number {
  const bits = new Map<string, number>()
  const gaps: [RegExp, number][] = []
  const gapped: string[] = []
  let longest = 0
  for (const [words, bit] of table) {
    const open: string[] = []
    for (const word of splitOutside(words)) {
      if (word.includes('[')) open.push(word)
      else
        for (const plain of expand(word)) {
          bits.set(plain, (bits.get(plain) ?? 0) | bit)
          longest = Math.max(longest, plain.split('-').length)
        }
    }
    if (open.length > 0) gaps.push([whole(open), bit])
    gapped.push(...open)
  }
  const any = gapped.length > 0 ? whole(gapped) : null
  return (name) => {
    let found = lookUp(name, bits, longest)
    if (any?.test(name)) for (const [pattern, bit] of gaps) if (pattern.test(name)) found |= bit
    return found
  }
}

function lookUp(name: string, bits: ReadonlyMap<string, number>, longest: number): number {
  let found = 0
  for (let from = 0; from >= 0; ) {
    let end = from - 1
    for (let words = 0; words < longest; words++) {
      end = name.indexOf('-', end + 1)
      found |= bits.get(end < 0 ? name.slice(from) : name.slice(from, end)) ?? 0
      if (end < 0) break
    }
    const next = name.indexOf('-', from)
    from = next < 0 ? -1 : next + 1
  }
  return found
}

const whole = (words: readonly string[]) => new RegExp(`(?:^|-)(?:${words.join('|')})(?:$|-)`)

/** The alternatives of `a|b(?:c|d)|e`: those inside a group are not taken apart. */
function splitOutside(words: string): string[] {
  const found: string[] = []
  let depth = 0
  let from = 0
  for (let at = 0; at <= words.length; at++) {
    const mark = words[at]
    if (mark === '(') depth++
    else if (mark === ')') depth--
    else if (mark === undefined || (mark === '|' && depth === 0)) {
      found.push(words.slice(from, at))
      from = at + 1
    }
  }
  return found
}

/** A letter or a group, whose own groups hold none, and whether it may be left out. */
const PART = /(?:\(\?:((?:[^()]|\(\?:[^()]*\))*)\)|[^?()])\??/g

/** Every string that a word without gaps stands for: `by-?line` is `byline` and `by-line`. */
function expand(word: string): string[] {
  let heads = ['']
  for (const [part, group] of word.matchAll(PART)) {
    const choices = group === undefined ? [part.slice(0, 1)] : splitOutside(group).flatMap(expand)
    if (part.endsWith('?')) choices.push('')
    heads = heads.flatMap((head) => choices.map((choice) => head + choice))
  }
  return heads
}
