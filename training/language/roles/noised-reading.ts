import type { Rows } from '../../../src/language/network/encoder.ts'
import { tagScores, wordViews } from '../../../src/language/network/heads.ts'
import { layRows, type Order } from '../../../src/language/network/order.ts'
import {
  encode,
  type Network,
  readHeads,
  readRelations,
  readTags,
} from '../../../src/language/network/read-sentences.ts'
import { readClues, type SentenceClues } from '../../../src/language/network/roles/sentence-clues.ts'
import { sentenceMask } from '../network/dropout.ts'
import type { GradientKernel } from '../network/gradient-kernel.ts'
import type { Random } from '../network/random.ts'

/** How much of the network is dropped while it reads. */
export interface Noise {
  readonly input: number
  readonly layer: number
  /** The share of words without their vector. */
  readonly word: number
}

/** Sentences as the frozen network reads them. */
export interface Reading {
  readonly order: Order
  /** The encoder's output, sentence after sentence. */
  readonly states: Rows
  readonly clues: readonly SentenceClues[]
}

/** Reads sentences; with noise, as dropout makes the network see them. The states are the caller's to release. */
export function readNoised(
  kernel: GradientKernel,
  network: Network,
  sentences: readonly (readonly string[])[],
  noise: Noise | undefined,
  random: Random,
): Reading {
  const { shape, packed } = network
  const order = layRows(sentences.map(({ length }) => length))
  let first = true
  const disturb = (x: Rows): void => {
    if (!noise) return
    const mark = kernel.mark()
    const share = first ? noise.input : noise.layer
    const mask = sentenceMask(kernel, order, x.width, share, random, true)
    kernel.scale(order.rows * x.width, x.at, mask)
    kernel.release(mark)
    if (first) {
      const f = kernel.numbers()
      for (let row = 0; row < order.rows; row++) {
        const at = x.at / 4 + row * x.width
        if (random.next() < noise.word) f.fill(0, at, at + shape.vector)
      }
    }
    first = false
  }
  const states = encode(network, sentences, order, disturb)
  const mark = kernel.mark()
  const views = wordViews(kernel, packed, order.rows, states)
  const tags = readTags(network, order, tagScores(kernel, packed, order.rows, states))
  const heads = readHeads(network, order, views)
  const relations = readRelations(network, order, views, heads)
  kernel.release(mark)
  const clues = sentences.map((words, sentence) => {
    const [from, to] = [order.firsts[sentence]!, order.firsts[sentence + 1]!]
    return readClues({
      words,
      upos: tags.upos.slice(from, to),
      xpos: tags.xpos.slice(from, to),
      heads: heads.slice(from, to).map((head) => (head < 0 ? -1 : head - from)),
      relations: relations.slice(from, to),
    })
  })
  return { order, states, clues }
}
