import { articleFromText } from '../../src/article/index.ts'
import { readProse } from '../../src/text/index.ts'
import type { Corpus } from './corpora.data.ts'
import { corpusText } from './corpus-file.ts'

/**
 * The words of a corpus of articles, sentence by sentence, as the product cuts them.
 *
 * @example readArticles(corpus('polnear-train'))[0] // [ 'The', 'Ninth', … ]
 */
export function readArticles(corpus: Corpus): readonly (readonly string[])[] {
  if (corpus.format !== 'articles') throw new Error(`${corpus.name} is no corpus of articles`)
  const lines = corpusText(corpus).split('\n').filter(Boolean)
  return lines.flatMap((line) => {
    const { text } = JSON.parse(line) as { readonly text: string }
    return readProse(articleFromText(text)).sentences.map(({ tokens }) =>
      tokens.map((token) => token.text),
    )
  })
}
