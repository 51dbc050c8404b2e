import { describe, expect, it } from 'vitest'
import { CORPORA, type CorpusName, corpus } from './corpora.data.ts'
import { haveCorpora } from './corpus-file.ts'
import { readArticles } from './read-articles.ts'
import { readNames } from './read-names.ts'
import { readTrees } from './read-trees.ts'

/** Sentences, tokens and names as the corpora's README counts them; of articles, words as we cut them. */
const COUNTS: Readonly<Record<CorpusName, readonly [number | null, number, number?]>> = {
  'ud-ewt-train': [null, 204_577],
  'gum-train-open': [null, 103_128],
  'ud-ewt-dev': [2001, 25_147],
  'gum-dev-open': [693, 16_241],
  'gum-news-dev': [null, 12_808],
  'worldwide-train': [null, 528_189, 26_540],
  'gum-train-open-names': [null, 103_128],
  'crossner-politics-train': [200, 8384],
  'crossner-politics-train2': [425, 19_257],
  wikigold: [null, 39_007],
  'uner-ewt-train70': [null, 18_567, 694],
  'worldwide-dev': [1695, 73_752, 3698],
  'crossner-politics-dev': [115, 5322, 533],
  'uner-ewt-dev30': [559, 6582, 272],
  'polnear-train': [null, 740_715],
  'propbank-ewt-train': [null, 204_204],
  'propbank-masc-train': [null, 24_427],
  'propbank-ewt-dev': [1968, 24_892],
  'propbank-masc-news-dev': [null, 4524],
  'propbank-rolesets': [11_225, 28_677],
  'uds-factuality-ewt-train': [9109, 22_153],
  'uds-factuality-ewt-dev': [1242, 2633],
}

const total = (sentences: readonly { readonly tokens: readonly string[] }[]): number =>
  sentences.reduce((sum, { tokens }) => sum + tokens.length, 0)

/** One root, and from every word up to it. */
function isTree(heads: readonly number[]): boolean {
  const climbs = (word: number): boolean => {
    let at = word
    for (let steps = 0; steps < heads.length && at >= 0; steps++) at = heads[at] ?? 0
    return at === -1
  }
  return heads.filter((head) => head === -1).length === 1 && heads.every((_, word) => climbs(word))
}

it('names every corpus once and trains on no dev file', () => {
  expect(Object.keys(COUNTS).sort()).toEqual(CORPORA.map(({ name }) => name).sort())
  for (const { file } of CORPORA.filter(({ role }) => role === 'train'))
    expect(file).toMatch(/train|wikigold|rolesets/)
  for (const { file } of CORPORA) expect(file).not.toMatch(/restricted/)
})

describe.runIf(haveCorpora())('the corpora', () => {
  it.each(CORPORA.filter(({ kind }) => kind === 'trees'))('$name holds trees', ({ name }) => {
    const sentences = readTrees(corpus(name))
    const [count, words] = COUNTS[name]
    expect(total(sentences)).toBe(words)
    if (count) expect(sentences).toHaveLength(count)
    expect(sentences.filter(({ heads }) => !isTree(heads))).toEqual([])
  })

  it.each(CORPORA.filter(({ kind }) => kind === 'names'))('$name holds names', ({ name }) => {
    const sentences = readNames(corpus(name), { splitParagraphs: false })
    const [count, words, names] = COUNTS[name]
    expect(total(sentences)).toBe(words)
    if (count) expect(sentences).toHaveLength(count)
    const found = sentences.reduce((sum, sentence) => sum + sentence.names.length, 0)
    if (names) expect(found).toBe(names)
    expect(found).toBeGreaterThan(200)
    const wrong = sentences.filter(({ tokens, names, unknown }) => {
      const apart = names.every(
        ({ start, end }, at) => start >= (names[at - 1]?.end ?? 0) && end > start,
      )
      const known = names.every(({ start, end }) => !unknown.slice(start, end).includes(true))
      const inside = (names.at(-1)?.end ?? 0) <= tokens.length
      return unknown.length !== tokens.length || !apart || !known || !inside
    })
    expect(wrong).toEqual([])
  })

  it.each(CORPORA.filter(({ kind }) => kind === 'articles'))('$name holds articles', ({ name }) => {
    const sentences = readArticles(corpus(name))
    // Words as the product cuts them: no annotator's count, so near it is enough.
    const words = sentences.reduce((sum, sentence) => sum + sentence.length, 0)
    expect(Math.abs(words / COUNTS[name][1] - 1)).toBeLessThan(0.02)
    expect(sentences.every(({ length }) => length > 0)).toBe(true)
  })

  it('cuts paragraphs without losing a token or a name', () => {
    const cut = readNames(corpus('worldwide-dev'))
    expect(total(cut)).toBe(73_752)
    expect(cut.reduce((sum, { names }) => sum + names.length, 0)).toBe(3698)
    expect(cut.length).toBeGreaterThan(2500)
  })
})
