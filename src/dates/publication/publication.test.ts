import { expect, it } from 'vitest'
import { type Article, articleFromText } from '../../article/index.ts'
import { readProse } from '../../text/index.ts'
import { judgePublication } from '../judge-publication.ts'

const judge = (text: string, day?: string, parts: Partial<Article> = {}) => {
  const article: Article = articleFromText(text)
  const stated = { where: 'meta', kind: 'published', pointer: 'p' } as const
  const dateEvidence = day ? [{ ...stated, quote: day, day }] : []
  return judgePublication(readProse({ ...article, dateEvidence, ...parts }))
}
const quotes = (text: string, day: string) => judge(text, day).evidence.map(({ quote }) => quote)

it('invents no day where the text names none for itself', () => {
  const text =
    'Lima opened its bridge on Monday. It was paid for in 2021. The mayor had promised it on Friday, April 30. All could walk on it on Saturday, May 8.'
  expect(judge(text).value).toBeUndefined()
  expect(judge('Lima opened its bridge on Monday.').value).toBeUndefined()
})

it('takes the date that the lead gives its weekday', () => {
  expect(judge('Crews dug on Monday, April 7, 2025, at Orne.').value).toBe('2025-04-07')
  expect(judge('Nine were found on Sunday (03.16.2025), the guard said.').value).toBe('2025-03-16')
  expect(judge('The law of April 7, 2025, failed on Friday.').value).toBeUndefined()
})

it('takes no date of which the lead tells a late hour', () => {
  expect(judge('Crews dug late on Monday, April 7, 2025, at Orne.').value).toBeUndefined()
  expect(judge('Crews dug late on Monday (April 7, 2025) at Orne.').value).toBeUndefined()
})

it('gives a date line its year where the words and the years of the page leave one', () => {
  const text =
    'Lima opened its bridge on Monday, three days after the storm of Friday, Jan. 17. The first permit was won in December 2019.\n\n© 2020 The Lima Herald'
  const line = { where: 'text', kind: 'stamp', spans: [{ start: 0, end: 4 }] } as const
  expect(judge(text, undefined, { dateEvidence: [{ ...line, quote: 'Jan 20' }] }).value).toBe(
    '2020-01-20',
  )
  const bare = 'Lima opened its bridge.'
  expect(judge(bare, undefined, { dateEvidence: [{ ...line, quote: 'Jan 20' }] }).value).toBe(
    undefined,
  )
})

it('asks months and holidays what they say of a day', () => {
  const text = 'Lima opened its bridge on Monday. Shops were shut at Easter. Work began in March.'
  expect(quotes(text, '2021-04-06')).toEqual(['2021-04-06', 'Monday', 'March', 'Easter'])
})
