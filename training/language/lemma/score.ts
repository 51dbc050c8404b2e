import type { TreeSentence } from '../../../sets/corpora/read-trees.ts'
import { analyseTokens } from '../../../src/language/index.ts'
import type { LemmaModel } from '../../../src/language/lemma/lemma-model.ts'
import { lemmaBy } from '../../../src/language/lemma/lemmatise.ts'

/** Percent of words with the right lemma, capitals included. */
export interface LemmaScore {
  readonly gold: number
  readonly predicted: number
}

/** Scores a model with the corpus's tags and with those of the shipped tagger. */
export function scoreLemmas(model: LemmaModel, sentences: readonly TreeSentence[]): LemmaScore {
  let words = 0
  let gold = 0
  let predicted = 0
  for (const { tokens, lemma, xpos, upos } of sentences) {
    const tagged = analyseTokens(tokens).words
    tokens.forEach((text, at) => {
      if (lemma[at] === '_') return
      words++
      const own = tagged[at] as (typeof tagged)[number]
      if (lemmaBy(model, text, xpos[at] as string, upos[at]) === lemma[at]) gold++
      if (lemmaBy(model, text, own.xpos, own.upos) === lemma[at]) predicted++
    })
  }
  return { gold: (100 * gold) / words, predicted: (100 * predicted) / words }
}
