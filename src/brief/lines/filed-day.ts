import { hull } from '../../article/index.ts'
import type { WordRange } from '../../clauses/index.ts'
import type { Timex } from '../../dates/index.ts'
import type { Annotated } from '../../record/index.ts'
import { type CitedSentence, citedSentence, wordsOf } from './cited-sentence.ts'
import { wordsOfLine } from './told-line.ts'

/** Whether a day stands in the dateline, `Sept 20 (AP) -`: it is that of filing, and nothing is told of it. */
export function isFiledDay(page: Annotated, { sentence: index, spans }: Timex): boolean {
  const sentence = citedSentence(page, index)
  const words = sentence && wordsOf(sentence, hull(spans))
  if (!sentence || !words) return false
  return !wordsOfLine(sentence).includes(words.from) || isHead(sentence, words)
}

/** Words between the day and the dash: a bracket with the name of who filed. */
const MOST_NAME = 6

/** `Sept 20 (NorPress) - The choir said …` */
function isHead({ lower }: CitedSentence, { from, to }: WordRange): boolean {
  if (from > MOST_NAME || lower[to] !== '(') return false
  const close = lower.indexOf(')', to)
  return close > 0 && close <= to + MOST_NAME && /^(?:--?|[–—])$/.test(lower[close + 1] ?? '')
}
