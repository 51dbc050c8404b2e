import { expect, it } from 'vitest'
import { growth, LINEAR } from '../../test/work.ts'
import { readDates } from './find-dates.ts'

it.each<[string, (many: (unit: string) => string) => string]>([
  ['a number of many digits', (many) => many('7')],
  ['many digits beside a date', (many) => `May 3, 2021 ${many('7')} yesterday`],
  ['openers without end', (many) => many('the end of the ')],
  ['weekdays without end', (many) => many('Monday ')],
  ['a history without end', (many) => many('In 1871 it rained. In May it snowed. ')],
  ['slashes without end', (many) => many('1/2/')],
  ['hyphens without end', (many) => many('two-and-a-half-')],
  ['one sentence without spaces', (many) => many('2021-05-03T10:00:00Z')],
  ['stops without end', (many) => many('Jan. ')],
])('work grows with the length of %s', (_, make) => {
  const text = (n: number) => make((unit) => unit.repeat(n))
  const read = (words: string) => readDates(words, { published: '2023-06-15' })
  expect(growth(1000, text, read)).toBeLessThan(LINEAR)
})
