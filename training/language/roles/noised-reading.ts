import { type Rows, runDirection } from '../../../src/language/network/encoder.ts'
import { tagScores, wordViews } from '../../../src/language/network/heads.ts'
import { layRows, type Order } from '../../../src/language/network/order.ts'
import { readHeads, readRelations, readTags } from '../../../src/language/network/read-sentences.ts'
import { cluesOf, type SentenceClues } from '../../../src/language/network/roles/sentence-clues.ts'
import {
  stateWidth,
  vectorNumber,
} from '../../../src/language/network/roles/states-with-vectors.ts'
import { reorderRows } from '../../../src/language/network/word-layer.ts'
import { sentenceMask } from '../network/dropout.ts'
import type { GradientKernel } from '../network/gradient-kernel.ts'
import type { Random } from '../network/random.ts'
import type { FloatNetwork } from './float-network.ts'

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

/** The encoder's output with dropout between its layers, by steps. */
function encodeNoised(
  kernel: GradientKernel,
  { shape, packed, inputRow }: FloatNetwork,
  sentences: readonly (readonly string[])[],
  order: Order,
  noise: Noise,
  random: Random,
): Rows {
  const width = shape.vector + shape.feature
  let x: Rows = { at: kernel.take(order.rows * width), width }
  sentences.forEach((sentence, index) => {
    sentence.forEach((word, at) => {
      const to = x.at / 4 + order.rowOf[order.firsts[index]! + at]! * width
      const f = kernel.numbers()
      f.set(inputRow(word), to)
      if (random.next() < noise.word) f.fill(0, to, to + shape.vector)
    })
  })
  const disturb = ({ at, width: wide }: Rows, share: number): void => {
    const mark = kernel.mark()
    const mask = sentenceMask(kernel, order, wide, share, random, true)
    kernel.scale(order.rows * wide, at, mask)
    kernel.release(mark)
  }
  disturb(x, noise.input)
  packed.layers.forEach(({ forward, backward }, layer) => {
    const out = { at: kernel.take(order.rows * shape.hidden * 2), width: shape.hidden * 2 }
    const mark = kernel.mark()
    runDirection(kernel, order, x, forward, shape.hidden, out, false)
    runDirection(kernel, order, x, backward, shape.hidden, out, true)
    kernel.release(mark)
    // The last layer's output is what is learned from: it is dropped again each time.
    if (layer + 1 < packed.layers.length) disturb(out, noise.layer)
    x = out
  })
  return x
}

/** The states with each word's vector behind, of some words without it. */
function withVectors(
  kernel: GradientKernel,
  { shape, inputRow }: FloatNetwork,
  words: readonly string[],
  states: Rows,
  share: number,
  random: Random,
): Rows {
  const width = stateWidth(states.width, shape.vector)
  const at = kernel.take(words.length * width)
  const f = kernel.numbers()
  words.forEach((word, index) => {
    const to = at / 4 + index * width
    const from = states.at / 4 + index * states.width
    f.copyWithin(to, from, from + states.width)
    f.fill(0, to + states.width, to + width)
    if (random.next() < share) return
    const vector = inputRow(word).subarray(0, shape.vector)
    f.set(vector.map(vectorNumber), to + states.width)
  })
  return { at, width }
}

/**
 * Reads sentences as dropout makes the frozen network see them, so that its states and trees are no better than of fresh
 * text. The states are the caller's to release.
 */
export function readNoised(
  kernel: GradientKernel,
  network: FloatNetwork,
  sentences: readonly (readonly string[])[],
  noise: Noise,
  random: Random,
): Reading {
  const { shape, packed } = network
  const order = layRows(sentences.map(({ length }) => length))
  const steps = encodeNoised(kernel, network, sentences, order, noise, random)
  const top = { at: kernel.take(order.rows * steps.width), width: steps.width }
  reorderRows(kernel, order, steps, top, steps.width * 4, false)
  const states = withVectors(kernel, network, sentences.flat(), top, noise.word, random)
  const mark = kernel.mark()
  const reader = { kernel, shape, packed }
  const views = wordViews(kernel, packed, order.rows, top)
  const tags = readTags(reader, order, tagScores(kernel, packed, order.rows, top))
  const heads = readHeads(reader, order, views)
  const relations = readRelations(reader, order, views, heads)
  kernel.release(mark)
  return { order, states, clues: cluesOf(sentences, order, { ...tags, heads, relations }) }
}
