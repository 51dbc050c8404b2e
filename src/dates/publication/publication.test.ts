import { expect, it } from 'vitest'
import { type Article, articleFromText } from '../../article/index.ts'
import { readProse } from '../../text/index.ts'
import { judgePublication } from '../judge-publication.ts'

const judge = (text: string, day?: string) => {
  const article: Article = articleFromText(text)
  const stated = { where: 'meta', kind: 'published', pointer: 'p' } as const
  const dateEvidence = day ? [{ ...stated, quote: day, day }] : []
  return judgePublication(readProse({ ...article, dateEvidence }))
}
const quotes = (text: string, day: string) => judge(text, day).evidence.map(({ quote }) => quote)

it('guesses the day of a page without a date from a year and the weekdays of its days', () => {
  const text =
    'Lima opened its bridge on Monday. It was paid for in 2021. The mayor had promised it on Friday, April 30. All could walk on it on Saturday, May 8.'
  expect(judge(text).value).toMatch(/^2021-0[45]-/)
  expect(judge('Lima opened its bridge on Monday.').value).toBeUndefined()
})

it('asks months and holidays what they say of a day', () => {
  const text = 'Lima opened its bridge on Monday. Shops were shut at Easter. Work began in March.'
  expect(quotes(text, '2021-04-06')).toEqual(['2021-04-06', 'Monday', 'March', 'Easter'])
})
