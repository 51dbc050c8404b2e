import { expect, it } from 'vitest'
import type { Entity, Mention } from '../entity.ts'
import { foldEntities } from './fold-entities.ts'

const mention = (article: string, start: number): Mention => ({
  article,
  spans: [{ start, end: start + 4 }],
  text: 'Lund',
  type: 'name',
  sentence: 0,
  rule: 'guess.hint',
})
const again = { code: 'named-again', parts: { name: 'Lund' } } as const
const entity = (...mentions: Mention[]): Entity => ({
  id: 'person-lund',
  kind: 'person',
  name: 'Lund',
  spellings: [{ text: 'Lund', count: mentions.length }],
  mentions,
  reasons: [again],
})

it('gives mentions in the order of articles and places, and each reason once', () => {
  const folded = foldEntities(
    [entity(mention('b', 3), mention('a', 90)), entity(mention('a', 7))],
    [again],
  )
  expect(folded.mentions.map(({ article, spans }) => [article, spans[0]?.start])).toEqual([
    ['a', 7],
    ['a', 90],
    ['b', 3],
  ])
  expect(folded.reasons).toEqual([again])
  expect(folded.spellings).toEqual([{ text: 'Lund', count: 3 }])
})
