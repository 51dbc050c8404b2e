import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { haveCorpora } from '../../../sets/corpora/corpus-file.ts'
import { decide, readLemmaModel } from '../../../src/language/lemma/lemma-model.ts'
import { guessBase } from './guess-base.ts'
import { learnDecisions } from './learn.ts'
import { observeMixedTags } from './mixed-tags.ts'
import { learnShippedTables } from './train.ts'
import { writeTables } from './write-tables.ts'

const MODELS = new URL('../../../models/', import.meta.url)
const ranksOf = (words: string) => new Map(words.split(' ').map((word, rank) => [word, rank]))

describe('guessBase', () => {
  const ranks = ranksOf(
    'hope hop hopes hops hoping hopped visit visits city cities star stare stares stared shelf',
  )
  it.each([
    ['hoping', 'VBG', 'hope'],
    ['hopping', 'VBG', 'hop'],
    ['hopped', 'VBD', 'hop'],
    ['staring', 'VBG', 'stare'],
    ['starring', 'VBG', 'star'],
    ['visited', 'VBN', 'visit'],
    ['cities', 'NNS', 'city'],
    ['shelves', 'NNS', 'shelf'],
    ['zoring', 'VBG', null],
  ])('%s %s', (form, tag, base) => {
    expect(guessBase(form, tag, ranks)).toBe(base)
  })
})

describe('learnDecisions', () => {
  const once = (decision: string) => new Map([[decision, 1]])
  const table = learnDecisions(
    new Map([
      ['cats', once('1')],
      ['dogs', once('1')],
      ['news', once('0')],
    ]),
    new Map([['cars', '1']]),
    { support: 3, purity: 0.6, otherwise: '0' },
  )
  it('learns endings from several words and keeps the exceptions', () => {
    expect(decide(table, 'zebras')).toBe('1')
    expect(decide(table, 'news')).toBe('0')
    expect(decide(table, 'sheep')).toBe('0')
    expect([...table.words.keys()]).toEqual(['news'])
  })
  it('comes back the same from its file', () => {
    const model = { edits: new Map([['NNS', table]]), capitals: new Map() }
    expect(readLemmaModel(writeTables(model))).toEqual(model)
  })
})

it('a word only seen with a tag that is mixed up takes its edit, once', () => {
  const seen = (word: string, edit: string) => new Map([[word, new Map([[edit, 1]])]])
  const edits = new Map([
    ['JJR', seen('larger', '2')],
    ['JJ', seen('older', '0')],
    ['JJS', seen('older', '2')],
  ])
  observeMixedTags(edits)
  expect(edits.get('JJ')?.get('larger')).toEqual(new Map([['2', 1]]))
  expect(edits.get('JJ')?.get('older')).toEqual(new Map([['0', 1]]))
  expect(edits.get('RB')?.get('larger')).toEqual(new Map([['2', 1]]))
  expect(edits.get('RBS')?.has('larger')).toBe(false)
})

it('the card states the digest of the shipped tables', () => {
  const sha256 = createHash('sha256')
    .update(readFileSync(new URL('lemma.txt', MODELS)))
    .digest('hex')
  expect(readFileSync(new URL('lemma.md', MODELS), 'utf8')).toContain(sha256)
})

it.runIf(haveCorpora())('the shipped tables are what training makes', () => {
  expect(learnShippedTables()).toBe(readFileSync(new URL('lemma.txt', MODELS), 'utf8'))
})
