import type { Corpus } from '../../sets/corpora/corpora.data.ts'
import { readNames } from '../../sets/corpora/read-names.ts'
import { readTrees } from '../../sets/corpora/read-trees.ts'
import { type AnalysedTokens, analyseDocument } from '../../src/language/index.ts'
import { byDocument } from './by-document.ts'

/** Shares in percent, on the corpus' own sentences and tokens. */
export type GoldTokenScores = Partial<Record<'upos' | 'lemma' | 'uas' | 'las' | 'names', number>>

/** What `analyseDocument` makes of each document's sentences, in the order of the corpus. */
function analyseAll(
  corpus: Corpus,
  sentences: readonly { readonly document: string; readonly tokens: readonly string[] }[],
): AnalysedTokens[] {
  return byDocument(corpus, sentences).flatMap((own) =>
    analyseDocument(own.map(({ tokens }) => tokens)),
  )
}

function scoreTrees(corpus: Corpus): GoldTokenScores {
  const sentences = readTrees(corpus)
  const right = { upos: 0, lemma: 0, uas: 0, las: 0 }
  let all = 0
  let lemmas = 0
  analyseAll(corpus, sentences).forEach(({ words }, index) => {
    const gold = sentences[index]!
    words.forEach(({ upos, lemma, head, deprel }, at) => {
      all++
      if (upos === gold.upos[at]) right.upos++
      if (gold.lemma[at] !== '_') lemmas++
      if (lemma === gold.lemma[at]) right.lemma++
      if (head !== gold.heads[at]) return
      right.uas++
      if (deprel === gold.deprels[at]) right.las++
    })
  })
  const share = (count: number, of: number): number => (100 * count) / of
  return {
    upos: share(right.upos, all),
    lemma: share(right.lemma, lemmas),
    uas: share(right.uas, all),
    las: share(right.las, all),
  }
}

function scoreNames(corpus: Corpus): GoldTokenScores {
  const units = readNames(corpus, { splitParagraphs: false })
  let gold = 0
  let found = 0
  let right = 0
  analyseAll(corpus, units).forEach(({ names }, index) => {
    const wanted = new Set(
      units[index]!.names.map(({ start, end, type }) => `${start} ${end} ${type}`),
    )
    gold += wanted.size
    found += names.length
    for (const { start, end, type } of names) if (wanted.has(`${start} ${end} ${type}`)) right++
  })
  return { names: (200 * right) / (gold + found) }
}

/** Scores of our analysis on gold tokens: what the floors and the published figures are. */
export const scoreGoldTokens = (corpus: Corpus): GoldTokenScores =>
  corpus.kind === 'trees' ? scoreTrees(corpus) : scoreNames(corpus)
