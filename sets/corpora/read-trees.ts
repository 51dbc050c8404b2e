import { readConllu } from './conllu.ts'
import type { Corpus } from './corpora.data.ts'
import { corpusText } from './corpus-file.ts'

/** A sentence with tags, lemmas and its dependency tree. The arrays have one entry a word. */
export interface TreeSentence {
  readonly document: string
  readonly tokens: readonly string[]
  readonly upos: readonly string[]
  readonly xpos: readonly string[]
  readonly lemma: readonly string[]
  /** Counts words from 0; -1 is the root. */
  readonly heads: readonly number[]
  readonly deprels: readonly string[]
}

/** The sentences of a CoNLL-U text. */
export function treesOf(text: string): readonly TreeSentence[] {
  return readConllu(text).map(({ document, words }) => ({
    document,
    tokens: words.map(({ form }) => form),
    upos: words.map(({ upos }) => upos),
    xpos: words.map(({ xpos }) => xpos),
    lemma: words.map(({ lemma }) => lemma),
    heads: words.map(({ head }) => head),
    deprels: words.map(({ deprel }) => deprel),
  }))
}

/**
 * The sentences of a corpus of trees.
 *
 * @example readTrees(corpus('ud-ewt-train'))[0].tokens[0] // 'Al'
 */
export function readTrees(corpus: Corpus): readonly TreeSentence[] {
  if (corpus.kind !== 'trees') throw new Error(`${corpus.name} has no trees`)
  return treesOf(corpusText(corpus))
}
