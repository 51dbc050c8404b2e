import { describe, expect, it } from 'vitest'
import { articleFromText } from '../article/index.ts'
import { readProse } from '../text/index.ts'
import { readDates } from './find-dates.ts'
import { findDates } from './index.ts'

/** Value, first day and doubt of each expression. */
const read = (text: string, published: string | null = '2023-06-15') =>
  readDates(text, published ? { published } : {}).map(({ value, from = null, doubt = null }) => [
    value,
    from,
    doubt,
  ])

describe('days that the calendar does not have', () => {
  it.each([
    ['The dam broke on 30 February 2024.', '2024-02-XX'],
    ['The dam broke on February 30.', 'XXXX-02-XX'],
    ['The dam broke on June 31, 2020.', '2020-06-XX'],
    ['Paid 13/13/2024 in cash.', '2024-XX-XX'],
  ])('%s', (text, value) => expect(read(text)).toEqual([[value, null, 'impossible']]))

  it('knows leap years', () => {
    expect(read('Born on 29 February 2020.')).toEqual([['2020-02-29', '2020-02-29', null]])
    expect(read('Born on 29 February 2021.')).toEqual([['2021-02-XX', null, 'impossible']])
  })
})

describe('03/04/2024', () => {
  const text = 'The lease began 03/04/2024.'

  it('is read month first, with the other reading and its doubt', () => {
    const [timex] = readDates(text, { published: '2024-06-15' })
    expect(timex).toMatchObject({
      value: '2024-03-04',
      doubt: 'ambiguous',
      alternatives: [{ value: '2024-04-03', from: '2024-04-03' }],
    })
  })

  it('is read as other dates of the text are written', () => {
    const found = readDates(`${text} It ended 25/05/2024.`, { published: '2024-06-15' })
    expect(found.map(({ value }) => value)).toEqual(['2024-04-03', '2024-05-25'])
  })

  it('is read day first on a British page', () => {
    const article = articleFromText(text)
    const page = { ...article, origin: { ...article.origin, url: 'https://harbour.co.uk/news' } }
    expect(findDates(readProse(page))[0]?.value).toBe('2024-04-03')
  })

  it('has no doubt where one order is impossible or both are the same', () => {
    expect(read('The lease began 04/25/2024 and 05/05/2024.')).toEqual([
      ['2024-04-25', '2024-04-25', null],
      ['2024-05-05', '2024-05-05', null],
    ])
  })
})

describe('the ends of the calendar', () => {
  it.each([
    ['Filed on 0000-01-01.', []],
    ['It rained 99999 years ago.', [['BC97976', null, 'outside']]],
    ['Valid until 9999-12-31.', [['9999-12-31', '9999-12-31', null]]],
    ['The comet comes back in 99999999999999 years.', [['PXY', null, null]]],
  ])('%s', (text, expected) => expect(read(text)).toEqual(expected))

  it.each(['0100-01-01', '9999-12-31', '2023-02-30', 'nonsense'])(
    'never throws, seen from %s',
    (published) => {
      const text =
        'Yesterday, tomorrow, next week, last month, 9000 weeks ago, 5000 decades ago, next Monday, ' +
        'the weekend, next quarter, in May, on the 31st, last Easter, the last week of next year.'
      for (const { from = '', to = '' } of readDates(text, { published })) {
        expect(from <= to).toBe(true)
      }
    },
  )
})

describe('no day of publication', () => {
  it.each([
    ['The council met on Monday.', 'XXXX-WXX-1'],
    ['The council met yesterday.', 'XXXX-XX-XX'],
    ['The council met last week.', 'XXXX-WXX'],
    ['The council met in May.', 'XXXX-05'],
    ['The council met on May 3.', 'XXXX-05-03'],
    ['The council met two days ago.', 'XXXX-XX-XX'],
    ['The council met last year.', 'XXXX'],
    ['The council met on Monday night.', 'XXXX-WXX-1TNI'],
  ])('stays relative: %s', (text, value) => {
    expect(read(text, null)).toEqual([[value, null, 'no-anchor']])
  })

  it('needs none where the words have all', () => {
    expect(read('The council met on May 3, 2021.', null)).toEqual([
      ['2021-05-03', '2021-05-03', null],
    ])
  })
})
