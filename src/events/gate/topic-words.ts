import type { Analysis } from '../../language/index.ts'
import type { Topics } from './gate-features.ts'

/** Words of an article that are counted. */
const MOST_WORDS = 3000
const TELLING: ReadonlySet<string> = new Set(['NOUN', 'VERB', 'ADJ'])

/** How far each word is of politics, law and conflict: above 0 for it, below against. */
export type WordTopics = ReadonlyMap<string, number>

/** What an article is about, and each sentence of it: the means over its nouns, verbs and adjectives. */
export function readTopics(analysis: Analysis, topics: WordTopics): (sentence: number) => Topics {
  const word = (text: string) => topics.get(text) ?? 0
  const sums: { sum: number; count: number }[] = []
  let [pageSum, pageCount] = [0, 0]
  for (const { words, index } of analysis.sentences) {
    const own = { sum: 0, count: 0 }
    for (const { text, upos } of words) {
      if (!TELLING.has(upos)) continue
      own.sum += word(text.toLowerCase())
      own.count++
    }
    sums[index] = own
    if (pageCount < MOST_WORDS) {
      pageSum += own.sum
      pageCount += own.count
    }
  }
  // A short text says little: as if it had a few words of no topic.
  const page = pageSum / (pageCount + 5)
  return (sentence) => {
    const { sum, count } = sums[sentence] ?? { sum: 0, count: 0 }
    return { page, sentence: sum / (count + 2), word }
  }
}
