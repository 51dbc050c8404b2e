import type { Prose } from '../text/index.ts'
import type { Analysis, NameSpan, Word } from './analysis.ts'
import { lemmatise } from './lemma/lemmatise.ts'
import { tagWords } from './tagging/tag-words.ts'

/** Gives each word of an article its tag, lemma and head, and finds the names. */
export function analyse(prose: Prose): Analysis {
  const sentences = prose.sentences.map(({ tokens, ...sentence }) => {
    const { words, names } = analyseTokens(tokens.map((token) => token.text))
    return {
      ...sentence,
      words: words.map((word, index) => ({
        ...word,
        ...(tokens[index] as (typeof tokens)[number]),
      })),
      names,
    }
  })
  return { article: prose.article, prose, sentences }
}

/** The same for bare tokens: offsets are left out. */
export function analyseTokens(tokens: readonly string[]): {
  words: Omit<Word, 'start' | 'end'>[]
  names: NameSpan[]
} {
  const tags = tagWords(tokens)
  const words = tokens.map((text, index) => {
    const { upos, xpos } = tags[index] as (typeof tags)[number]
    return {
      text,
      upos,
      xpos,
      lemma: lemmatise(text, xpos),
      head: index === 0 ? -1 : 0,
      deprel: index === 0 ? 'root' : 'dep',
    }
  })
  return { words, names: [] }
}
