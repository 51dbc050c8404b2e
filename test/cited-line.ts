import { type CitedSentence, citedSentence } from '../src/brief/lines/cited-sentence.ts'
import { lineOf, type ToldLine, wordsOfLine } from '../src/brief/lines/told-line.ts'
import { citedPage } from './cited-page.ts'

/** The first sentence of a text, with its clauses. */
export const sentenceOf = (text: string): CitedSentence =>
  citedSentence(citedPage(text), 0) as CitedSentence

/** A sentence as a line; of `shown | hidden` the words before the bar. */
export function citedLine(text: string): ToldLine {
  const [shown = '', hidden = ''] = text.split(' | ')
  const sentence = sentenceOf(`${shown} ${hidden}`.trim())
  return lineOf(
    sentence,
    wordsOfLine(sentence).filter((at) => sentence.words[at]!.end <= shown.length),
  )
}
