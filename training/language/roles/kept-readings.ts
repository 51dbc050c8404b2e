import type { Rows } from '../../../src/language/network/encoder.ts'
import { layRows } from '../../../src/language/network/order.ts'
import type { SentenceClues } from '../../../src/language/network/roles/sentence-clues.ts'
import { cutBatches } from '../network/batches.ts'
import type { GradientKernel } from '../network/gradient-kernel.ts'
import { seededRandom } from '../network/random.ts'
import type { FloatNetwork } from './float-network.ts'
import { type Noise, type Reading, readNoised } from './noised-reading.ts'
import type { RoleExample } from './role-example.ts'

/** What a sentence was read as: its states, word after word, and its clues. */
interface KeptReading {
  readonly states: Float32Array
  readonly clues: SentenceClues
}

/** Sentences read by the frozen network under one course of noise. */
export type KeptReadings = ReadonlyMap<RoleExample, KeptReading>

/** Reads all sentences once; the same seed gives the same noise. */
export function keepReadings(
  kernel: GradientKernel,
  network: FloatNetwork,
  examples: readonly RoleExample[],
  noise: Noise,
  { seed, batchWords }: { readonly seed: number; readonly batchWords: number },
): KeptReadings {
  const random = seededRandom(seed)
  const kept = new Map<RoleExample, KeptReading>()
  for (const batch of cutBatches(examples, batchWords, random)) {
    const mark = kernel.mark()
    const words = batch.map((example) => example.words)
    const { order, states, clues } = readNoised(kernel, network, words, noise, random)
    const f = kernel.numbers()
    batch.forEach((example, index) => {
      const at = (row: number): number => states.at / 4 + row * states.width
      const own = f.slice(at(order.firsts[index]!), at(order.firsts[index + 1]!))
      kept.set(example, { states: own, clues: clues[index]! })
    })
    kernel.release(mark)
  }
  return kept
}

/** The reading of a batch of sentences that were read before. The states are the caller's to release. */
export function readingOf(
  kernel: GradientKernel,
  kept: KeptReadings,
  batch: readonly RoleExample[],
  width: number,
): Reading {
  const order = layRows(batch.map(({ length }) => length))
  const states: Rows = { at: kernel.take(order.rows * width), width }
  const f = kernel.numbers()
  const clues = batch.map((example, index) => {
    const own = kept.get(example)
    if (!own) throw new Error(`a sentence was not read: ${example.words.join(' ')}`)
    f.set(own.states, states.at / 4 + order.firsts[index]! * width)
    return own.clues
  })
  return { order, states, clues }
}
