import type { Span } from '../../article/index.ts'
import type { Analysis } from '../../language/index.ts'
import type { EventStatus } from '../event.ts'
import { NOUNS } from '../find/frame-lexicon.ts'
import { sentenceGrammar } from '../find/sentence-grammar.ts'
import { readStatus } from './status.ts'

/**
 * The status of whatever the given words tell, an event of the lexicon or not.
 *
 * @param words a span of the clean text, such as `lift sanctions`
 */
export function statusAt(analysis: Analysis, words: Span): EventStatus {
  const sentence = analysis.sentences.find(
    ({ start, end }) => start <= words.start && words.start < end,
  )
  if (!sentence) return 'happened'
  const grammar = sentenceGrammar(sentence.words)
  const inside = sentence.words.flatMap((word, index) =>
    word.start < words.end && words.start < word.end && index < grammar.lower.length ? [index] : [],
  )
  // The verb decides, else the event noun (`military action`), else the last word.
  const verb = inside.find((index) => grammar.groupAt[index]?.head === index)
  const noun = inside.findLast((index) => NOUNS.has(grammar.lower[index] as string))
  const at = verb ?? noun ?? inside.at(-1)
  return at === undefined ? 'happened' : readStatus(grammar, at).status
}
