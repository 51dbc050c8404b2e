import { createHash } from 'node:crypto'
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { CORPORA } from '../sets/corpora/corpora.data.ts'
import { inputDigests } from '../training/model-inputs.ts'
import { TRAININGS } from '../training/trainings.data.ts'

const ROOT = join(import.meta.dirname, '..')
const MODELS = join(ROOT, 'models')
/** Weights that are fetched by every install stay small. */
const MOST_BYTES = 15_000_000

const files = readdirSync(MODELS)
const weights = files.filter((name) => !name.endsWith('.md'))
const cardOf = (name: string): string => join(MODELS, name.replace(/\.[^.]+$/, '.md'))

test('the weights are published, 15 MB at most with their cards', () => {
  const { files: published } = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8'))
  expect(published).toContain('models')
  const bytes = files.reduce((sum, name) => sum + statSync(join(MODELS, name)).size, 0)
  expect(bytes).toBeLessThanOrEqual(MOST_BYTES)
})

test('every card is of a weight file', () => {
  const cards = files.filter((name) => name.endsWith('.md')).map((name) => join(MODELS, name))
  expect(cards.sort()).toEqual(weights.map(cardOf).sort())
})

describe.each(weights)('%s', (name) => {
  const path = cardOf(name)
  const card = existsSync(path) ? readFileSync(path, 'utf8') : ''

  test('has a card with its sha256', () => {
    const sha256 = createHash('sha256')
      .update(readFileSync(join(MODELS, name)))
      .digest('hex')
    expect(card).toContain(sha256)
  })

  test('reads the lists that it was trained with', () => {
    const digest = inputDigests()[name]
    const frozen = /frozen: sha256 `(\w+)`/.exec(card)?.[1]
    expect(
      frozen,
      `a list that ${name} reads has changed: put words elsewhere, or train the model again`,
    ).toBe(digest)
  })

  test('was made by a script of the project that its card names', () => {
    const script = /npm run train -- ([\w-]+)/.exec(card)?.[1] ?? ''
    expect(Object.keys(TRAININGS)).toContain(script)
    const folder = /`(training\/[\w./-]+)`/.exec(card)?.[1] ?? ''
    expect(existsSync(join(ROOT, folder)), folder).toBe(true)
  })

  test('names the corpora that it was trained on with their licences, and none for measuring among them', () => {
    // Of a table in the card, the rows up to the scores.
    const data = card.slice(0, card.search(/^## Scores/m))
    const named = CORPORA.filter((corpus) => data.includes(`| ${corpus.name} |`))
    // A model that is not of language says in words what it was made of.
    if (named.length === 0) expect(card).toMatch(/\*\*(?:Grown|Made|Trained) on\*\*/)
    expect(card).toMatch(/CC.BY|MIT/)
    for (const { name: corpus, role, licence } of named) {
      expect(role, corpus).toBe('train')
      expect(data).toContain(licence)
    }
  })
})
