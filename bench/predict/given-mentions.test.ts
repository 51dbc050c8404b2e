import { expect, it } from 'vitest'
import { articleFromText } from '../../src/article/index.ts'
import { analyse } from '../../src/language/index.ts'
import { readProse } from '../../src/text/index.ts'
import { groupMentions } from './given-mentions.ts'

it('groups just the spans that are given', () => {
  const text = 'Prime Minister Anna Berg spoke. Berg left with the prime minister of Norway.'
  const spans = ['Prime Minister Anna Berg', 'Berg left'].map((words) => {
    const start = text.indexOf(words)
    return { start, end: start + words.replace(' left', '').length }
  })
  const found = groupMentions(analyse(readProse(articleFromText(text))), spans)
  expect(found).toHaveLength(1)
  expect(found[0]?.mentions.map(({ spans: pieces }) => pieces[0])).toEqual(spans)
})
