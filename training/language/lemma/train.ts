// npm run train -- lemma: remakes models/lemma.txt and its card.
import { createHash } from 'node:crypto'
import { writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { corporaFor } from '../../../sets/corpora/corpora.data.ts'
import { corpusBytes } from '../../../sets/corpora/corpus-file.ts'
import { readTrees, type TreeSentence } from '../../../sets/corpora/read-trees.ts'
import { type LemmaModel, readLemmaModel } from '../../../src/language/lemma/lemma-model.ts'
import { writeCard } from './card.ts'
import type { Ranks } from './guess-base.ts'
import { type LearnOptions, learnAll } from './learn.ts'
import { observeMixedTags } from './mixed-tags.ts'
import { observeSentences } from './observations.ts'
import { scoreLemmas } from './score.ts'
import { guessedEdits, knownSmall, observeIrregular } from './unannotated.ts'
import { writeTables } from './write-tables.ts'

/** Where shorter words than these vote, or fewer agree, an ending says nothing. */
const OPTIONS: LearnOptions = { support: 3, purity: 0.6 }

/** The 100,000 most frequent words of GloVe, in their order. */
const readRanks = (): Ranks =>
  new Map(
    corpusBytes('glove-clusters-100k.tsv.gz')
      .toString('utf8')
      .split('\n')
      .slice(1)
      .map((line, rank) => [line.slice(0, line.indexOf('\t')), rank]),
  )

/** In capitals that are no name's, unknown words keep them (`NCO`, `iPod`), known ones do not (`STOP`). */
const keepsUnknown = (kind: string): Partial<LearnOptions> =>
  / (?:upper|mixed)$/.test(kind) && !kind.startsWith('NNP') ? { otherwise: 's', shortest: 3 } : {}

/** Learns tables; nothing here is random. */
function learnLemmas(sentences: readonly TreeSentence[], ranks: Ranks): LemmaModel {
  const { edits, capitals } = observeSentences(sentences)
  observeIrregular(edits, ranks)
  observeMixedTags(edits)
  return {
    edits: learnAll(edits, guessedEdits(ranks), { ...OPTIONS, otherwise: '0' }),
    capitals: learnAll(capitals, knownSmall(capitals), OPTIONS, keepsUnknown),
  }
}

/** The text of `models/lemma.txt`. */
export const learnShippedTables = (): string =>
  writeTables(learnLemmas(corporaFor('trees', 'train').flatMap(readTrees), readRanks()))

/** Trains, measures on the dev sets, writes the weights and the card. */
export function train(): void {
  const models = fileURLToPath(new URL('../../../models/', import.meta.url))
  const text = learnShippedTables()
  const model = readLemmaModel(text)
  const scores = corporaFor('trees', 'dev').map((corpus) => ({
    name: corpus.name,
    ...scoreLemmas(model, readTrees(corpus)),
  }))
  for (const { name, gold, predicted } of scores)
    process.stdout.write(
      `${name}: gold tags ${gold.toFixed(2)}, predicted tags ${predicted.toFixed(2)}\n`,
    )
  writeFileSync(`${models}lemma.txt`, text)
  const sha256 = createHash('sha256').update(text).digest('hex')
  writeFileSync(`${models}lemma.md`, writeCard(text.length, sha256, scores))
}
