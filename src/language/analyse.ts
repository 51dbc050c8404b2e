import { STORY_ROLES } from '../article/index.ts'
import type { Prose } from '../text/index.ts'
import type { AnalysedTokens, Analysis, Grammar } from './analysis.ts'
import { lemmatise } from './lemma/lemmatise.ts'
import { readByNetwork } from './network/read-by-network.ts'
import { unreadTokens } from './unread-tokens.ts'

/** The most words of an article that are read, some five seconds' work. */
const MOST_WORDS = 50_000

/**
 * Gives each word of an article its tags, lemma and head, and finds names and predicates. Read is what tells of the
 * story; menus, teasers and credits, in which nothing is said, and what lies beyond 50,000 words get no grammar:
 * their words are `X` and depend on the first.
 *
 * @example analyse(readProse(article)).sentences[0].words[0].upos // 'PROPN'
 * @throws {CopydeskError} `broken-install` where the weights under `models/` are missing.
 */
export function analyse(prose: Prose): Analysis {
  let left = MOST_WORDS
  const isRead = prose.sentences.map(({ role, tokens }) => {
    if (!STORY_ROLES.has(role)) return false
    left -= tokens.length
    return left >= 0
  })
  const read = prose.sentences
    .filter(({ index }) => isRead[index])
    .map(({ tokens }) => tokens.map((token) => token.text))
  const analysed = analyseDocument(read).values()
  const sentences = prose.sentences.map(({ tokens, ...sentence }) => {
    const { words, names, predicates } = isRead[sentence.index]
      ? (analysed.next().value as AnalysedTokens)
      : unreadTokens(tokens)
    const placed = words.map((word, at) => ({
      ...word,
      ...(tokens[at] as (typeof tokens)[number]),
    }))
    return { ...sentence, words: placed, names, predicates }
  })
  return { article: prose.article, prose, sentences }
}

/**
 * The same for the sentences of one document given as bare tokens. Names are remembered from
 * sentence to sentence: a surname is a person's where the full name stands anywhere in the document.
 */
export const analyseDocument = (sentences: readonly (readonly string[])[]): AnalysedTokens[] =>
  withLemmas(sentences, readByNetwork(sentences))

function withLemmas(
  sentences: readonly (readonly string[])[],
  grammars: readonly Grammar[],
): AnalysedTokens[] {
  return sentences.map((tokens, index) => {
    const grammar = grammars[index] as Grammar
    const { upos, xpos, heads, relations, names, predicates } = grammar
    const words = tokens.map((text, at) => ({
      text,
      upos: upos[at] as string,
      xpos: xpos[at] as string,
      lemma: lemmatise(text, xpos[at] as string, upos[at] as string),
      head: heads[at] as number,
      deprel: relations[at] as string,
    }))
    return { words, names, predicates }
  })
}

/**
 * The same for one sentence. `predicates` are the indexes of the words that are, where that is known; the network
 * finds them otherwise.
 */
export function analyseTokens(
  tokens: readonly string[],
  { predicates }: { readonly predicates?: readonly number[] } = {},
): AnalysedTokens {
  const grammars = readByNetwork([tokens], [predicates])
  return withLemmas([tokens], grammars)[0] as AnalysedTokens
}
