import { expect, it } from 'vitest'
import { datesOf } from '../../test/dates-of.ts'

const HISTORY =
  'The war began in 1861. In May 1862 it went on. In July 1862 he came. In March 1863 he left. In 1864 he wrote. In 1865 it ended.'

it('reads a month of a history as one of its year', () => {
  const text = HISTORY.replace('In 1865', 'In June the fort fell. In 1865')
  expect(datesOf(text)).toContain('June = 1864-06')
})

it('reads a month of a text that speaks of days seen from today as one of this year', () => {
  const text = `He came on Monday. ${HISTORY} In June the fort was sold last week.`
  expect(datesOf(text)).toContain('June = 2023-06')
})

it('looks ahead where the first dates of a history have no year', () => {
  const text = HISTORY.replace('The war began in 1861.', 'In May he enlisted.')
  expect(datesOf(`${text} He died in 1870.`)[0]).toBe('May = 1862-05')
})
