import type { NameSpan } from '../analysis.ts'
import { FIRST_TAGS, LAST_TAGS, NAME_TAGS, TAGS_BEFORE } from './name-tags.ts'

const TAGS = NAME_TAGS.length
/** The tags that may stand before each, one tag's after the other's, and where each tag's begin. */
const BEFORE = Uint8Array.from(TAGS_BEFORE.flat())
const FROM = Uint8Array.from(
  { length: TAGS + 1 },
  (_, tag) => TAGS_BEFORE.slice(0, tag).flat().length,
)

/**
 * The best sequence of name tags that can stand together (Viterbi 1967). `scores` has `wide` numbers a
 * word from `at` on, `steps` those of each tag after each.
 */
export function bestNamePath(
  scores: Float32Array,
  at: number,
  wide: number,
  length: number,
  steps: Float32Array,
): Uint8Array {
  const path = new Uint8Array(length)
  if (length === 0) return path
  const came = new Uint8Array(length * TAGS)
  let sums = new Float64Array(TAGS).fill(-1e9)
  let next = new Float64Array(TAGS)
  for (const tag of FIRST_TAGS) sums[tag] = scores[at + tag]!
  for (let word = 1; word < length; word++) {
    for (let tag = 0; tag < TAGS; tag++) {
      let best = -1e18
      let chosen = 0
      for (let each = FROM[tag]!; each < FROM[tag + 1]!; each++) {
        const before = BEFORE[each]!
        const sum = sums[before]! + steps[before * TAGS + tag]!
        if (sum > best) {
          best = sum
          chosen = before
        }
      }
      came[word * TAGS + tag] = chosen
      next[tag] = best + scores[at + word * wide + tag]!
    }
    ;[sums, next] = [next, sums]
  }
  let last = 0
  for (const tag of LAST_TAGS) if (sums[tag]! > sums[last]!) last = tag
  for (let word = length - 1; word >= 0; word--) {
    path[word] = last
    last = came[word * TAGS + last]!
  }
  return path
}

/** How likely the tag is by the word's own scores. */
function likelihood(scores: Float32Array, at: number, tag: number): number {
  let sum = 0
  for (let each = 0; each < TAGS; each++) sum += Math.exp(scores[at + each]! - scores[at + tag]!)
  return 1 / sum
}

/** The names of a path; `p` is that of its least likely word. */
export function namesOfPath(
  path: Uint8Array,
  scores: Float32Array,
  at: number,
  wide: number,
): NameSpan[] {
  const names: NameSpan[] = []
  let start = 0
  let p = 1
  path.forEach((number, word) => {
    const tag = NAME_TAGS[number] as string
    if (tag === 'O') return
    if (/^[BS]/.test(tag)) {
      start = word
      p = 1
    }
    p = Math.min(p, likelihood(scores, at + word * wide, number))
    if (/^[ES]/.test(tag)) {
      const type = tag.slice(2) as NameSpan['type']
      names.push({ start, end: word + 1, type, p: Math.round(p * 1000) / 1000 })
    }
  })
  return names
}
