import { keyOf, mix, rowOf } from './feature-key.ts'
import type { PredicateClues } from './predicate-features.ts'
import { childrenOf, type SentenceClues } from './sentence-clues.ts'

/** Features of a word beside a predicate. */
export const PAIR_FEATURES = 12
/** The longest way through the tree that is told step by step. */
const LONGEST_PATH = 6

const UP = keyOf('up')
const DOWN = keyOf('down')
const FAR = keyOf('far')

/** Scratch of `pathsFrom`, as long as the longest sentence. */
let queue = new Int32Array(512)

/** How each word is reached from a predicate through the tree: a key of the relations on the way, and how many they are. */
function pathsFrom(
  clues: SentenceClues,
  from: number,
  keys: Int32Array,
  lengths: Int32Array,
): void {
  const { heads, relationKeys } = clues
  const count = clues.words.length
  keys.fill(FAR, 0, count)
  lengths.fill(-1, 0, count)
  if (queue.length < count) queue = new Int32Array(count)
  queue[0] = from
  keys[from] = 1
  lengths[from] = 0
  let filled = 1
  const visit = (at: number, key: number, length: number): void => {
    if (lengths[at] !== -1) return
    lengths[at] = length
    keys[at] = key
    queue[filled++] = at
  }
  for (let next = 0; next < filled; next++) {
    const at = queue[next]!
    const length = lengths[at]! + 1
    if (length > LONGEST_PATH) continue
    const head = heads[at]!
    if (head >= 0) visit(head, mix(mix(keys[at]!, UP), relationKeys[at]!), length)
    for (const child of childrenOf(clues, at)) {
      visit(child, mix(mix(keys[at]!, DOWN), relationKeys[child]!), length)
    }
  }
}

/** How far a word stands from the predicate, in steps that grow. */
const distanceClass = (distance: number): number => {
  const size = Math.abs(distance)
  const step = size < 4 ? size : size < 6 ? 4 : size < 10 ? 5 : size < 20 ? 6 : 7
  return distance < 0 ? -step : step
}

let keys = new Int32Array(512)
let lengths = new Int32Array(512)

/** Writes the rows of the features of each word of a sentence beside a predicate, `PAIR_FEATURES` a word. */
export function pairFeatures(
  clues: SentenceClues,
  predicate: PredicateClues,
  rows: number,
  out: Int32Array,
): void {
  const count = clues.words.length
  if (keys.length < count) {
    keys = new Int32Array(count)
    lengths = new Int32Array(count)
  }
  const { at, lemma, frame, voice, governor, subject } = predicate
  pathsFrom(clues, at, keys, lengths)
  const { wordKeys, relationKeys, tagKeys, openerKeys } = clues
  const tag = tagKeys[at]!
  for (let word = 0; word < count; word++) {
    const path = keys[word]!
    const near = lengths[word]!
    const opener = openerKeys[word]!
    const relation = relationKeys[word]!
    const distance = distanceClass(word - at)
    const opened = mix(path, opener)
    let to = word * PAIR_FEATURES
    const add = (kind: number, key: number): void => {
      out[to++] = rowOf(mix(kind, key), rows)
    }
    add(1, path)
    add(2, mix(opened, 1))
    add(3, mix(path, voice))
    add(4, mix(mix(path, tagKeys[word]!), tag))
    add(5, mix(distance, tag))
    add(6, mix(mix(relation, opener), distance < 0 ? 1 : 2))
    add(7, mix(lemma, path))
    add(8, mix(lemma, opened))
    add(9, mix(mix(frame, path), voice))
    add(10, mix(mix(path, governor), 7))
    add(11, mix(mix(wordKeys[word]!, relation), near >= 0 && near < 3 ? near : 3))
    add(12, mix(mix(path, subject), tag))
  }
}
