import { corpus } from '../../../sets/corpora/corpora.data.ts'
import { readTrees } from '../../../sets/corpora/read-trees.ts'
import { lemmatise } from '../../../src/language/lemma/lemmatise.ts'
import { type RoleSentence, readRoles } from './read-propbank.ts'

/** The sentences that are learned from. */
export const trainingSentences = (): RoleSentence[] => [
  ...readRoles('propbank-ewt-train', {
    trees: 'ud-ewt-train',
    factuality: 'uds-factuality-ewt-train',
  }),
  ...readRoles('propbank-masc-train'),
]

/** The sentences that training is judged by. */
export function developmentSets(): [string, RoleSentence[]][] {
  return [
    [
      'propbank-ewt-dev',
      readRoles('propbank-ewt-dev', {
        trees: 'ud-ewt-dev',
        factuality: 'uds-factuality-ewt-dev',
      }),
    ],
    ['propbank-masc-news-dev', readRoles('propbank-masc-news-dev')],
  ]
}

/** The lemmas of the words of EWT's training sentences as their trees have them; of others as their tags say. */
export function lemmasOf(): (sentence: RoleSentence, at: number) => string {
  const known = new Map(
    readTrees(corpus('ud-ewt-train')).map(({ tokens, lemma }) => [tokens.join(' '), lemma]),
  )
  return ({ words, predicates }, at) => {
    const pos = predicates.find((predicate) => predicate.at === at)?.pos
    const lemma =
      known.get(words.join(' '))?.[at] ?? lemmatise(words[at]!, pos === 'v' ? 'VB' : 'NN')
    return lemma.toLowerCase()
  }
}
