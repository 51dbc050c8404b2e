import { type CorpusName, corpus } from '../../../sets/corpora/corpora.data.ts'
import { readNames } from '../../../sets/corpora/read-names.ts'
import { readTrees } from '../../../sets/corpora/read-trees.ts'
import type { Network } from '../../../src/language/network/read-sentences.ts'
import { readSentences } from '../../../src/language/network/read-sentences.ts'

const percent = (right: number, all: number): number => Math.round((right / all) * 10_000) / 100

/** Shares of words with the right tag, head, and head and relation, in percent. */
export function scoreTrees(network: Network, name: CorpusName): Record<string, number> {
  const sentences = readTrees(corpus(name))
  const readings = readSentences(
    network,
    sentences.map(({ tokens }) => tokens),
  )
  const right = { upos: 0, xpos: 0, uas: 0, las: 0 }
  let words = 0
  sentences.forEach((sentence, index) => {
    const reading = readings[index]!
    sentence.heads.forEach((head, at) => {
      words++
      const attached = reading.heads[at] === head
      if (reading.upos[at] === sentence.upos[at]) right.upos++
      if (reading.xpos[at] === sentence.xpos[at]) right.xpos++
      if (attached) right.uas++
      if (attached && reading.relations[at] === sentence.deprels[at]) right.las++
    })
  })
  return Object.fromEntries(
    Object.entries(right).map(([label, count]) => [label, percent(count, words)]),
  )
}

/** F1 of names with exact span and type, in percent; sentence by sentence, without the document. */
export function scoreNames(network: Network, name: CorpusName): number {
  const sentences = readNames(corpus(name))
  const readings = readSentences(
    network,
    sentences.map(({ tokens }) => tokens),
  )
  let right = 0
  let gold = 0
  let found = 0
  sentences.forEach(({ names }, index) => {
    const keys = new Set(names.map(({ start, end, type }) => `${start} ${end} ${type}`))
    const given = readings[index]!.names
    gold += names.length
    found += given.length
    for (const { start, end, type } of given) if (keys.has(`${start} ${end} ${type}`)) right++
  })
  return percent(2 * right, gold + found)
}
