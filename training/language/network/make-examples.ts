import { type CorpusName, corporaFor, corpus } from '../../../sets/corpora/corpora.data.ts'
import type { NamedSentence } from '../../../sets/corpora/named-sentence.ts'
import { readArticles } from '../../../sets/corpora/read-articles.ts'
import { readNames } from '../../../sets/corpora/read-names.ts'
import { readTrees, type TreeSentence } from '../../../sets/corpora/read-trees.ts'
import { NAME_TAGS, tagsOfNames } from '../../../src/language/network/name-tags.ts'
import type { Shape } from '../../../src/language/network/shape.ts'
import { plainWord, wordFeatures } from '../../../src/language/network/word-features.ts'
import type { Corpora, Example } from './example.ts'
import type { Settings } from './settings.data.ts'
import type { WordVectors } from './word-vectors.ts'

const ANY_TAG = (1 << NAME_TAGS.length) - 1

/** The labels that the corpora of trees use, in order of their names. */
export function labelsOf(
  sentences: readonly TreeSentence[],
): Pick<Shape, 'upos' | 'xpos' | 'relations'> {
  const all = (of: (sentence: TreeSentence) => readonly string[]): string[] =>
    [...new Set(sentences.flatMap(of))].sort()
  return {
    upos: all(({ upos }) => upos),
    xpos: all(({ xpos }) => xpos),
    relations: all(({ deprels }) => deprels).filter((relation) => relation !== 'root'),
  }
}

/** What the network reads of a word, made once a word. */
type Encode = (words: readonly string[]) => Pick<Example, 'length' | 'features' | 'vectors'>

/** Encodes words by their vectors and features. */
export function makeEncoder(vectors: WordVectors, settings: Settings): Encode {
  const index = new Map(vectors.words.map((word, at) => [word, at]))
  const known = new Map<string, { features: Int32Array; vector: Float32Array | undefined }>()
  const { width, rows, values, scales } = vectors
  const encode = (word: string) => {
    const at = index.get(plainWord(word))
    const row = at === undefined ? undefined : rows[at]!
    const vector =
      row === undefined
        ? undefined
        : Float32Array.from(
            values.subarray(row * width, (row + 1) * width),
            (value) => value * scales[row]!,
          )
    return { features: wordFeatures(word, settings.featureRows), vector }
  }
  return (words) => {
    const encoded = words.map((word) => {
      const found = known.get(word) ?? encode(word)
      known.set(word, found)
      return found
    })
    return {
      length: words.length,
      features: encoded.map(({ features }) => features),
      vectors: encoded.map(({ vector }) => vector),
    }
  }
}

const allowedTags = ({ tokens, names, unknown }: NamedSentence): Int32Array => {
  const tags = tagsOfNames(tokens.length, names)
  return tags.map((tag, at) => (unknown[at] ? ANY_TAG : 1 << tag))
}

/** Words of the longest sentence that is learned from, of those without a person's tree. */
const LONGEST = 400

/**
 * The training examples of each corpus: trees (GUM's with its names), sentences with names alone, and the words of
 * articles of which nothing is known.
 */
export function makeExamples(
  encode: Encode,
  labels: Pick<Shape, 'upos' | 'xpos' | 'relations'>,
): Corpora {
  const gumNames = readNames(corpus('gum-train-open-names'))
  const examples = new Map<CorpusName, readonly Example[]>()
  for (const each of corporaFor('trees', 'train')) {
    const named = each.name === 'gum-train-open' ? gumNames : []
    examples.set(
      each.name,
      readTrees(each).map((sentence, at) => treeExample(encode, labels, sentence, named[at])),
    )
  }
  for (const each of corporaFor('names', 'train')) {
    if (each.name === 'gum-train-open-names') continue
    const named = readNames(each).map((sentence) => ({
      ...encode(sentence.tokens),
      tokens: sentence.tokens,
      names: allowedTags(sentence),
    }))
    examples.set(
      each.name,
      named.filter(({ length }) => length > 0 && length <= LONGEST),
    )
  }
  for (const each of corporaFor('articles', 'train')) {
    const sentences = readArticles(each).filter(({ length }) => length <= LONGEST)
    examples.set(
      each.name,
      sentences.map((tokens) => ({ ...encode(tokens), tokens })),
    )
  }
  return examples
}

function treeExample(
  encode: Encode,
  labels: Pick<Shape, 'upos' | 'xpos' | 'relations'>,
  sentence: TreeSentence,
  named: NamedSentence | undefined,
): Example {
  if (named && named.tokens.join(' ') !== sentence.tokens.join(' '))
    throw new Error(`trees and names differ at ${sentence.tokens.join(' ')}`)
  return {
    ...encode(sentence.tokens),
    ...(named ? { names: allowedTags(named) } : {}),
    tree: {
      heads: Int32Array.from(sentence.heads),
      relations: Int32Array.from(sentence.deprels, (each) => labels.relations.indexOf(each)),
      upos: Int32Array.from(sentence.upos, (each) => labels.upos.indexOf(each)),
      xpos: Int32Array.from(sentence.xpos, (each) => labels.xpos.indexOf(each)),
    },
  }
}
