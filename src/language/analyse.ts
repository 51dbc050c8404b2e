import type { Prose } from '../text/index.ts'
import type { AnalysedTokens, Analysis, NameSpan } from './analysis.ts'
import { lemmatise } from './lemma/lemmatise.ts'
import { findNameSpans } from './naming/find-name-spans.ts'
import { parse } from './parsing/parse.ts'
import { type Tags, tagWords } from './tagging/tag-words.ts'

/** Gives each word of an article its tag, lemma and head, and finds the names. */
export function analyse(prose: Prose): Analysis {
  const analysed = analyseDocument(
    prose.sentences.map((sentence) => sentence.tokens.map((token) => token.text)),
  )
  const sentences = prose.sentences.map(({ tokens, ...sentence }, index) => {
    const { words, names } = analysed[index] as AnalysedTokens
    const placed = words.map((word, at) => ({
      ...word,
      ...(tokens[at] as (typeof tokens)[number]),
    }))
    return { ...sentence, words: placed, names }
  })
  return { article: prose.article, prose, sentences }
}

/**
 * The same for the sentences of one document given as bare tokens. Names are remembered from
 * sentence to sentence: a surname is a person's where the full name stands anywhere in the document.
 */
export function analyseDocument(sentences: readonly (readonly string[])[]): AnalysedTokens[] {
  const tagged = sentences.map((tokens) => tagWords(tokens))
  const names = findNameSpans(
    sentences.map((tokens, index) => ({
      tokens,
      xpos: (tagged[index] ?? []).map((tags) => tags.xpos),
    })),
  )
  return sentences.map((tokens, index) =>
    analyseSentence(tokens, tagged[index] ?? [], names[index] ?? []),
  )
}

function analyseSentence(
  tokens: readonly string[],
  tags: readonly Tags[],
  names: readonly NameSpan[],
): AnalysedTokens {
  const words = tokens.map((text, at) => {
    const { upos, xpos } = tags[at] as Tags
    const lower = text.toLowerCase().replace(/’/g, "'")
    return { text, lower, upos, xpos, lemma: lemmatise(text, xpos, upos) }
  })
  const { heads, relations } = parse(words, names)
  return {
    words: words.map(({ text, upos, xpos, lemma }, at) => ({
      text,
      upos,
      xpos,
      lemma,
      head: heads[at] as number,
      deprel: relations[at] as string,
    })),
    names,
  }
}

/** The same for one sentence. */
export function analyseTokens(tokens: readonly string[]): AnalysedTokens {
  return analyseDocument([tokens])[0] as AnalysedTokens
}
