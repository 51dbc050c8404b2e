import { nameScores, wordViews } from '../../../src/language/network/heads.ts'
import { layRows } from '../../../src/language/network/order.ts'
import { padded } from '../../../src/language/network/shape.ts'
import { reorderRows } from '../../../src/language/network/word-layer.ts'
import { type CorpusName, corporaFor } from '../corpora/corpora.data.ts'
import { readNames } from '../corpora/read-names.ts'
import { cutBatches } from '../network/batches.ts'
import type { GradientKernel } from '../network/gradient-kernel.ts'
import { allowedTags } from '../network/make-examples.ts'
import type { Random } from '../network/random.ts'
import type { FloatNetwork } from '../roles/float-network.ts'
import { encodeNoised, type Noise } from '../roles/noised-reading.ts'
import { SHARES } from './settings.data.ts'

/** A sentence to learn names from. */
export interface NameExample {
  readonly corpus: CorpusName
  readonly length: number
  readonly words: readonly string[]
  /** The name tags that each word may have, as bits. */
  readonly allowed: Int32Array
}

/** What the frozen network makes of a sentence: a state and scores of name tags a word. */
export interface NameReading {
  readonly states: Float32Array
  readonly scores: Float32Array
}

/** The sentences that are learned from: of each corpus all, or the share that it has. */
export function nameExamples(longest: number, random: Random): NameExample[] {
  return corporaFor('names', 'train')
    .filter(({ name }) => SHARES[name] !== undefined)
    .flatMap((each) =>
      readNames(each).map((sentence) => ({
        corpus: each.name,
        length: sentence.tokens.length,
        words: sentence.tokens,
        allowed: allowedTags(sentence),
      })),
    )
    .filter(({ length }) => length > 0 && length <= longest)
    .filter(({ corpus }) => random.next() < (SHARES[corpus] ?? 0))
}

/** Reads all sentences once. */
export function readForNames(
  kernel: GradientKernel,
  network: FloatNetwork,
  examples: readonly NameExample[],
  noise: Noise,
  { batchWords, random }: { readonly batchWords: number; readonly random: Random },
): Map<NameExample, NameReading> {
  const { shape, packed } = network
  const wide = padded(shape.nameTags.length)
  const kept = new Map<NameExample, NameReading>()
  for (const batch of cutBatches(examples, batchWords, random)) {
    const mark = kernel.mark()
    const order = layRows(batch.map(({ length }) => length))
    const words = batch.map((example) => example.words)
    const steps = encodeNoised(kernel, network, words, order, noise, random)
    const states = { at: kernel.take(order.rows * steps.width), width: steps.width }
    reorderRows(kernel, order, steps, states, steps.width * 4, false)
    const views = wordViews(kernel, packed, order.rows, states)
    const scores = nameScores(kernel, shape, packed, order.rows, views)
    const f = kernel.numbers()
    batch.forEach((example, index) => {
      const [from, to] = [order.firsts[index]!, order.firsts[index + 1]!]
      const part = (at: number, width: number): Float32Array =>
        f.slice(at / 4 + from * width, at / 4 + to * width)
      kept.set(example, { states: part(states.at, states.width), scores: part(scores, wide) })
    })
    kernel.release(mark)
  }
  return kept
}
