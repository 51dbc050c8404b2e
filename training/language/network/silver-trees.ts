import type { CorpusName } from '../../../sets/corpora/corpora.data.ts'
import { type Network, readSentences } from '../../../src/language/network/read-sentences.ts'
import type { Corpora, Example } from './example.ts'

/** EWT's development sentences: not even a network's trees of them are learned. */
const NEVER: ReadonlySet<CorpusName> = new Set(['uner-ewt-train70'])

/** The examples, those without trees given the trees and tags that `network` reads. */
export function addSilverTrees(network: Network, corpora: Corpora): Corpora {
  const { upos, xpos, relations } = network.shape
  return new Map(
    [...corpora].map(([corpus, examples]) => {
      if (NEVER.has(corpus) || examples.some(({ tree }) => tree)) return [corpus, examples]
      const readings = readSentences(
        network,
        examples.map(({ tokens = [] }) => tokens),
      )
      const silver = examples.map((example, at): Example => {
        const reading = readings[at]!
        return {
          ...example,
          silver: true,
          tree: {
            heads: Int32Array.from(reading.heads),
            relations: Int32Array.from(reading.relations, (label) => relations.indexOf(label)),
            upos: Int32Array.from(reading.upos, (label) => upos.indexOf(label)),
            xpos: Int32Array.from(reading.xpos, (label) => xpos.indexOf(label)),
          },
        }
      })
      return [corpus, silver]
    }),
  )
}
