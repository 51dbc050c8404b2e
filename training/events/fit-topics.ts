import type { WordTopics } from '../../src/events/gate/topic-words.ts'
import type { Analysis } from '../../src/language/index.ts'
import { informal, judgedDocuments, readDrafts } from './examples.ts'
import { type Example, fitLogistic } from './logistic.ts'
import { codedSentences, wordVectors } from './sources.ts'

const TELLING: ReadonlySet<string> = new Set(['NOUN', 'VERB', 'ADJ'])
const PULL = 2
/** Judged sentences count more than those that are taken as a whole corpus. */
const JUDGED_WEIGHT = 2
/** Words that get a topic: the most frequent ones that are plain. */
const MOST_WORDS = 30_000
const PLAIN = /^[a-z][a-z-]{2,}$/

/**
 * How far each word is of politics, law, conflict and aid: its vector times the direction that tells sentences with such an event
 * from others by the mean of their words' vectors. Spread 1 about a mean of 0.
 */
export function fitTopics(): WordTopics {
  const vectors = wordVectors()
  const examples: Example[] = []
  const add = (words: readonly string[], isEvent: boolean, weight: number) => {
    const known = words.flatMap((word) => vectors.get(word.toLowerCase()) ?? [])
    if (known.length < 3) return
    const size = known[0]?.length ?? 0
    const features = Array.from({ length: size }, (_, i): [string, number] => [
      `${i}`,
      known.reduce((sum, vector) => sum + (vector[i] ?? 0), 0) / known.length,
    ])
    examples.push({ features, isEvent, weight })
  }
  for (const { analysis, drafts, judgementOf } of judgedDocuments()) {
    const right = new Set(
      drafts.filter((one) => judgementOf(one)?.isEvent).map(({ scene }) => scene.sentence.index),
    )
    for (const { index } of analysis.sentences)
      add(wordsOf(analysis, index), right.has(index), JUDGED_WEIGHT)
  }
  for (const set of ['gsr', 'plv'] as const) {
    for (const { text } of codedSentences(set)) add(wordsOf(readDrafts(text).analysis), true, 0.4)
  }
  for (const { text } of informal()) {
    const { analysis } = readDrafts(text)
    for (const { index } of analysis.sentences) add(wordsOf(analysis, index), false, 0.3)
  }
  const direction = fitLogistic(examples, PULL, 150)
  const weights = Array.from({ length: 100 }, (_, i) => direction.get(`${i}`) ?? 0)
  const words = [...vectors.keys()].slice(0, MOST_WORDS).filter((word) => PLAIN.test(word))
  const raw = words.map((word) => {
    const vector = vectors.get(word)
    return weights.reduce((sum, weight, i) => sum + weight * (vector?.[i] ?? 0), 0)
  })
  const mean = raw.reduce((sum, value) => sum + value, 0) / raw.length
  const spread = Math.sqrt(raw.reduce((sum, value) => sum + (value - mean) ** 2, 0) / raw.length)
  return new Map(words.map((word, at) => [word, ((raw[at] ?? 0) - mean) / spread]))
}

const wordsOf = ({ sentences }: Analysis, only?: number): string[] =>
  sentences
    .filter(({ index }) => only === undefined || index === only)
    .flatMap(({ words }) => words.flatMap(({ text, upos }) => (TELLING.has(upos) ? text : [])))
