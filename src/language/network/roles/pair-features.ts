import { keyOf, mix, rowOf } from './feature-key.ts'
import type { PredicateClues } from './predicate-features.ts'
import { childrenOf, type SentenceClues } from './sentence-clues.ts'

/** Features of a word beside a predicate. */
export const PAIR_FEATURES = 12
/** The longest way through the tree from a predicate to an argument: of a hundred one is farther. */
const LONGEST_PATH = 4
/** The most words that are looked at: more stand near a predicate only in what is no sentence. */
const MOST_NEAR = 128
/** Relations of words that are arguments only where they are nearer still ("no", "up", "will" of "will be clear"). */
const FUNCTION_WORDS: ReadonlySet<string> = new Set([
  'det',
  'case',
  'mark',
  'cc',
  'cop',
  'aux',
  'aux:pass',
])
const LONGEST_FUNCTION_PATH = 2

const UP = keyOf('up')
const DOWN = keyOf('down')

/** Scratch of `candidatesFrom`, as long as the longest sentence. */
let keys = new Int32Array(512)
let lengths = new Int32Array(512)
let queue = new Int32Array(512)

/**
 * Finds the words that may be arguments of a predicate: those near it in the tree. Keeps a key of the relations on the way to
 * each, and how many they are.
 *
 * @returns the words in the order of the sentence.
 */
function candidatesFrom(clues: SentenceClues, from: number): Int32Array {
  const { heads, relationKeys, relations } = clues
  const count = clues.words.length
  if (queue.length < count) {
    keys = new Int32Array(count)
    lengths = new Int32Array(count)
    queue = new Int32Array(count)
  }
  lengths.fill(-1, 0, count)
  queue[0] = from
  keys[from] = 1
  lengths[from] = 0
  let filled = 1
  const visit = (at: number, key: number, length: number): void => {
    if (lengths[at] !== -1 || filled >= MOST_NEAR) return
    lengths[at] = length
    keys[at] = key
    queue[filled++] = at
  }
  for (let next = 0; next < filled; next++) {
    const at = queue[next]!
    const length = lengths[at]! + 1
    if (length > LONGEST_PATH) break
    const head = heads[at]!
    if (head >= 0) visit(head, mix(mix(keys[at]!, UP), relationKeys[at]!), length)
    for (const child of childrenOf(clues, at)) {
      visit(child, mix(mix(keys[at]!, DOWN), relationKeys[child]!), length)
    }
  }
  return queue
    .slice(1, filled)
    .filter((at) => {
      const relation = relations[at]!
      if (relation === 'punct') return false
      return lengths[at]! <= LONGEST_FUNCTION_PATH || !FUNCTION_WORDS.has(relation)
    })
    .sort()
}

/** How far a word stands from the predicate, in steps that grow. */
const distanceClass = (distance: number): number => {
  const size = Math.abs(distance)
  const step = size < 4 ? size : size < 6 ? 4 : size < 10 ? 5 : size < 20 ? 6 : 7
  return distance < 0 ? -step : step
}

/** The words that may be arguments of a predicate, and the rows of the features of each, `PAIR_FEATURES` a word. */
export interface PairFeatures {
  readonly words: Int32Array
  readonly rows: Int32Array
}

/** The features of a predicate beside each word that may be its argument. */
export function pairFeatures(
  clues: SentenceClues,
  predicate: PredicateClues,
  tableRows: number,
): PairFeatures {
  const { at, lemma, frame, voice, governor, subject } = predicate
  const words = candidatesFrom(clues, at)
  const rows = new Int32Array(words.length * PAIR_FEATURES)
  const { wordKeys, relationKeys, tagKeys, openerKeys } = clues
  const tag = tagKeys[at]!
  let to = 0
  const add = (kind: number, key: number): void => {
    rows[to++] = rowOf(mix(kind, key), tableRows)
  }
  for (const word of words) {
    const path = keys[word]!
    const opener = openerKeys[word]!
    const relation = relationKeys[word]!
    const distance = distanceClass(word - at)
    const opened = mix(path, opener)
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
    add(11, mix(mix(wordKeys[word]!, relation), Math.min(lengths[word]!, 3)))
    add(12, mix(mix(path, subject), tag))
  }
  return { words, rows }
}
