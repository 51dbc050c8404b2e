import { articleFromText } from '../src/article/index.ts'
import { keepSentences } from '../src/clauses/index.ts'
import { analyse } from '../src/language/index.ts'
import type { Annotated } from '../src/record/index.ts'
import { readProse } from '../src/text/index.ts'
import { annotated } from './annotated.ts'

/** A page of this text with the grammar of all its sentences; what the stages find in it is to be added. */
export function citedPage(text: string, found: Partial<Annotated> = {}): Annotated {
  const article = articleFromText(text)
  const analysis = analyse(readProse(article))
  const all = new Set(analysis.sentences.map(({ index }) => index))
  return annotated(article, { grammar: keepSentences(analysis, all), ...found })
}
