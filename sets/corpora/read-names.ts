import type { Corpus } from './corpora.data.ts'
import { corpusText } from './corpus-file.ts'
import { gumNamesOf } from './gum-names.ts'
import { readNameColumns } from './name-columns.ts'
import type { NamedSentence } from './named-sentence.ts'
import { splitParagraph } from './split-paragraph.ts'

/** How a corpus of names is read. */
export interface NameReading {
  /** Cut the paragraphs of Worldwide Newswire into sentences, which is what the product reads; true. */
  readonly splitParagraphs?: boolean
}

/**
 * The sentences of a corpus of names.
 *
 * @example readNames(corpus('worldwide-dev'), { splitParagraphs: false })
 */
export function readNames(
  corpus: Corpus,
  { splitParagraphs = true }: NameReading = {},
): readonly NamedSentence[] {
  const { name, format } = corpus
  if (format === 'gum-entities') return gumNamesOf(corpusText(corpus))
  if (format !== 'numbered' && format !== 'columns') throw new Error(`${name} has no names`)
  const text = corpusText(corpus)
  const units = readNameColumns(text, format, name)
  return splitParagraphs && name.startsWith('worldwide') ? units.flatMap(splitParagraph) : units
}
