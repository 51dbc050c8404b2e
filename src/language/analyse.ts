import { TELLING_ROLES } from '../article/index.ts'
import type { Prose } from '../text/index.ts'
import type { AnalysedTokens, Analysis, Grammar } from './analysis.ts'
import { readByRules } from './fast/read-by-rules.ts'
import { lemmatise } from './lemma/lemmatise.ts'
import { readByNetwork } from './network/read-by-network.ts'

/** How text is analysed. */
export interface AnalysisOptions {
  /** By word lists and rules: many times faster, and less right. */
  readonly fast?: boolean
}

/** The most words of an article that the network reads, some five seconds' work: rules read what follows. */
const MOST_WORDS = 50_000

/**
 * Gives each word of an article its tags, lemma and head, and finds the names. The network reads what tells of the
 * story; menus, teasers and credits, in which nothing is said, are read by rules.
 *
 * @example analyse(readProse(article)).sentences[0].words[0].upos // 'PROPN'
 * @throws {CopydeskError} `broken-install` where the weights under `models/` are missing.
 */
export function analyse(prose: Prose, { fast = false }: AnalysisOptions = {}): Analysis {
  let left = fast ? 0 : MOST_WORDS
  const byRules = prose.sentences.map(({ role, tokens }) => {
    if (!TELLING_ROLES.has(role)) return true
    left -= tokens.length
    return left < 0
  })
  const tokensOf = (rules: boolean) =>
    prose.sentences
      .filter(({ index }) => byRules[index] === rules)
      .map(({ tokens }) => tokens.map((token) => token.text))
  const analysed = {
    rules: analyseDocument(tokensOf(true), { fast: true }).values(),
    network: analyseDocument(tokensOf(false)).values(),
  }
  const sentences = prose.sentences.map(({ tokens, ...sentence }) => {
    const next = analysed[byRules[sentence.index] ? 'rules' : 'network'].next()
    const { words, names, predicates } = next.value as AnalysedTokens
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
export function analyseDocument(
  sentences: readonly (readonly string[])[],
  { fast = false }: AnalysisOptions = {},
): AnalysedTokens[] {
  return withLemmas(sentences, fast ? readByRules(sentences) : readByNetwork(sentences))
}

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

/** How a sentence of bare tokens is analysed. */
export interface TokensOptions extends AnalysisOptions {
  /** Indexes of the words that are predicates, where that is known; the network finds them otherwise. Rules read none. */
  readonly predicates?: readonly number[]
}

/** The same for one sentence. */
export function analyseTokens(
  tokens: readonly string[],
  { fast = false, predicates }: TokensOptions = {},
): AnalysedTokens {
  const grammars = fast ? readByRules([tokens]) : readByNetwork([tokens], [predicates])
  return withLemmas([tokens], grammars)[0] as AnalysedTokens
}
