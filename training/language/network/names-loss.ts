import {
  FIRST_TAGS,
  LAST_TAGS,
  NAME_TAGS,
  TAGS_BEFORE,
} from '../../../src/language/network/name-tags.ts'

const TAGS = NAME_TAGS.length
const NONE = -1e9

/** Tag by tag sums in logarithms over all paths, or over those that keep to `allowed` (bits of tags). */
interface Lattice {
  readonly numbers: Float32Array
  /** Index of the first word's scores. */
  readonly at: number
  readonly wide: number
  readonly length: number
  /** Index of the steps' scores, before × after. */
  readonly steps: number
  readonly allowed?: Int32Array
}

const may = (lattice: Lattice, word: number, tag: number): boolean =>
  !lattice.allowed || ((lattice.allowed[word]! >> tag) & 1) === 1

function logSum(values: Float64Array, count: number): number {
  let most = NONE
  for (let at = 0; at < count; at++) most = Math.max(most, values[at]!)
  if (most <= NONE) return NONE
  let sum = 0
  for (let at = 0; at < count; at++) sum += Math.exp(values[at]! - most)
  return most + Math.log(sum)
}

const scratch = new Float64Array(TAGS)

function readForward(lattice: Lattice): Float64Array {
  const { numbers, at, wide, length, steps } = lattice
  const sums = new Float64Array(length * TAGS).fill(NONE)
  for (const tag of FIRST_TAGS) if (may(lattice, 0, tag)) sums[tag] = numbers[at + tag]!
  for (let word = 1; word < length; word++) {
    for (let tag = 0; tag < TAGS; tag++) {
      if (!may(lattice, word, tag)) continue
      const befores = TAGS_BEFORE[tag]!
      befores.forEach((before, index) => {
        scratch[index] = sums[(word - 1) * TAGS + before]! + numbers[steps + before * TAGS + tag]!
      })
      const sum = logSum(scratch, befores.length)
      if (sum > NONE) sums[word * TAGS + tag] = sum + numbers[at + word * wide + tag]!
    }
  }
  return sums
}

const TAGS_AFTER = NAME_TAGS.map((_, tag) =>
  NAME_TAGS.flatMap((__, after) => (TAGS_BEFORE[after]!.includes(tag) ? [after] : [])),
)

function readBackward(lattice: Lattice): Float64Array {
  const { numbers, at, wide, length, steps } = lattice
  const sums = new Float64Array(length * TAGS).fill(NONE)
  for (const tag of LAST_TAGS) sums[(length - 1) * TAGS + tag] = 0
  for (let word = length - 2; word >= 0; word--) {
    for (let tag = 0; tag < TAGS; tag++) {
      const afters = TAGS_AFTER[tag]!
      afters.forEach((after, index) => {
        scratch[index] = may(lattice, word + 1, after)
          ? sums[(word + 1) * TAGS + after]! +
            numbers[steps + tag * TAGS + after]! +
            numbers[at + (word + 1) * wide + after]!
          : NONE
      })
      sums[word * TAGS + tag] = logSum(scratch, afters.length)
    }
  }
  return sums
}

/** Adds `sign` times the expected counts of tags and steps to the slopes; gives the log of all paths. */
function addExpected(
  lattice: Lattice,
  sign: number,
  tagSlopes: Float64Array,
  stepSlopes: Float64Array,
): number {
  const { numbers, at, wide, length, steps } = lattice
  const forward = readForward(lattice)
  const backward = readBackward(lattice)
  LAST_TAGS.forEach((tag, index) => {
    scratch[index] = forward[(length - 1) * TAGS + tag]!
  })
  const all = logSum(scratch, LAST_TAGS.length)
  for (let word = 0; word < length; word++) {
    for (let tag = 0; tag < TAGS; tag++) {
      const own = word * TAGS + tag
      const p = Math.exp(forward[own]! + backward[own]! - all)
      if (p > 1e-9) tagSlopes[own]! += sign * p
      if (word === 0 || p < 1e-9) continue
      const after = numbers[at + word * wide + tag]! + backward[own]! - all
      for (const before of TAGS_BEFORE[tag]!) {
        const step = before * TAGS + tag
        const through = forward[(word - 1) * TAGS + before]! + numbers[steps + step]! + after
        if (through > -20) stepSlopes[step]! += sign * Math.exp(through)
      }
    }
  }
  return all
}

/**
 * The loss of a linear-chain conditional random field (Lafferty et al. 2001) whose gold is known in part: `allowed`
 * has the tags that each word may have, as bits (Bellare & McCallum 2007). Slopes by the words' scores
 * are written over them, times `weight`; those by the steps' are added to `stepSlopes`.
 */
export function namesLoss(
  numbers: Float32Array,
  at: number,
  wide: number,
  length: number,
  steps: number,
  allowed: Int32Array,
  stepSlopes: Float64Array,
  weight: number,
): number {
  const lattice = { numbers, at, wide, length, steps }
  const tagSlopes = new Float64Array(length * TAGS)
  const own = new Float64Array(TAGS * TAGS)
  const all = addExpected(lattice, 1, tagSlopes, own)
  const right = addExpected({ ...lattice, allowed }, -1, tagSlopes, own)
  for (let word = 0; word < length; word++) {
    const to = at + word * wide
    for (let tag = 0; tag < wide; tag++) {
      numbers[to + tag] = tag < TAGS ? tagSlopes[word * TAGS + tag]! * weight : 0
    }
  }
  own.forEach((slope, step) => {
    stepSlopes[step]! += slope * weight
  })
  return (all - right) * weight
}
