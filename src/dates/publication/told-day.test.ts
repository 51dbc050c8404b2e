import { describe, expect, it } from 'vitest'
import { articleFromText, dayNumber } from '../../article/index.ts'
import { readProse } from '../../text/index.ts'
import { scanDates, sourceOfProse } from '../scan-dates.ts'
import { dateNamed, dayMeant } from './day-name.ts'
import { ownWeekdays } from './own-weekday.ts'
import { readToldDays } from './told-day.ts'

const scan = (text: string) => scanDates(sourceOfProse(readProse(articleFromText(text))))
const own = (text: string) => ownWeekdays(scan(text))
const told = (text: string) => readToldDays(readProse(articleFromText(text)), scan(text))
const number = (day: string) => dayNumber(day) as number

describe('ownWeekdays', () => {
  it.each([
    ['Lima voted today, Wednesday.', 3, true],
    ['The court hears him tomorrow, Saturday.', 5, true],
    ['Yesterday (Sunday) Lima voted.', 1, true],
    ['Lima votes later on Monday.', 1, false],
  ])('%s', (text, weekday, sure) => expect(own(text)).toEqual([{ weekday, sure }]))

  it('reads none from a weekday alone', () => expect(own('Lima voted on Monday.')).toEqual([]))
})

describe('dayMeant', () => {
  const friday = number('2024-05-17')
  it.each([
    [{ kind: 'offset', days: -1 }, '2024-05-16', '2024-05-16'],
    [{ kind: 'weekday', weekday: 3, ahead: false }, '2024-05-15', '2024-05-15'],
    [{ kind: 'weekday', weekday: 5, ahead: false }, '2024-05-17', '2024-05-17'],
    [{ kind: 'weekday', weekday: 5, ahead: true }, '2024-05-24', '2024-05-24'],
    [{ kind: 'date', month: 12, date: 30 }, '2023-12-30', '2023-12-30'],
    [{ kind: 'back', days: 7, give: 2 }, '2024-05-08', '2024-05-12'],
  ] as const)('%j', (name, from, to) =>
    expect(dayMeant(name, friday)).toEqual([number(from), number(to)]),
  )
})

it('keeps the words beside a day, not those of the calendar, and knows what is quoted and late', () => {
  const [first, second] = told('The bridge fell late on Monday. “I came yesterday,” she said.')
  expect(first).toMatchObject({ lead: true, late: true, quoted: false, words: ['bridge', 'fell'] })
  expect(second).toMatchObject({ quoted: true, name: { kind: 'offset', days: -1 } })
})

it('reads the month and day of a date line', () => {
  expect(dateNamed('13:43 2 October')).toEqual({ kind: 'date', month: 10, date: 2 })
  expect(dateNamed('no day')).toBeNull()
})
