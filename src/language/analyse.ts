import type { Prose } from '../text/index.ts'
import type { AnalysedTokens, Analysis } from './analysis.ts'
import { readByRules } from './fast/read-by-rules.ts'
import { lemmatise } from './lemma/lemmatise.ts'
import { readByNetwork } from './network/read-by-network.ts'

/** How text is analysed. */
export interface AnalysisOptions {
  /** By word lists and rules: many times faster, and less right. */
  readonly fast?: boolean
}

/**
 * Gives each word of an article its tags, lemma and head, and finds the names.
 *
 * @example analyse(readProse(article)).sentences[0].words[0].upos // 'PROPN'
 * @throws {CopydeskError} `broken-install` where the weights under `models/` are missing.
 */
export function analyse(prose: Prose, options: AnalysisOptions = {}): Analysis {
  const analysed = analyseDocument(
    prose.sentences.map((sentence) => sentence.tokens.map((token) => token.text)),
    options,
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
export function analyseDocument(
  sentences: readonly (readonly string[])[],
  { fast = false }: AnalysisOptions = {},
): AnalysedTokens[] {
  const grammars = fast ? readByRules(sentences) : readByNetwork(sentences)
  return sentences.map((tokens, index) => {
    const { upos, xpos, heads, relations, names } = grammars[index] as (typeof grammars)[number]
    const words = tokens.map((text, at) => ({
      text,
      upos: upos[at] as string,
      xpos: xpos[at] as string,
      lemma: lemmatise(text, xpos[at] as string, upos[at] as string),
      head: heads[at] as number,
      deprel: relations[at] as string,
    }))
    return { words, names }
  })
}

/** The same for one sentence. */
export function analyseTokens(
  tokens: readonly string[],
  options: AnalysisOptions = {},
): AnalysedTokens {
  return analyseDocument([tokens], options)[0] as AnalysedTokens
}
