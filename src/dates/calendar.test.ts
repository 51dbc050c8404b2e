import { describe, expect, it } from 'vitest'
import { holidayIn, monthDays, moveMonth, seasonDays, weekOf, yearDays } from './calendar.ts'

describe('the calendar', () => {
  it('counts ISO weeks over the turn of the year', () => {
    expect(weekOf('2023-01-01').value).toBe('2022-W52')
    expect(weekOf('2020-12-31').value).toBe('2020-W53')
    expect(weekOf('2024-01-10')).toEqual({
      from: '2024-01-08',
      to: '2024-01-14',
      value: '2024-W02',
    })
  })

  it('ends February where it ends', () => {
    expect(monthDays(2024, 2)).toEqual({ from: '2024-02-01', to: '2024-02-29' })
    expect(monthDays(2023, 12, 3)).toEqual({ from: '2023-12-01', to: '2024-02-29' })
  })

  it('knows the days of years and seasons, and none outside of the calendar', () => {
    expect(yearDays(2023)).toEqual({ from: '2023-01-01', to: '2023-12-31' })
    expect(yearDays(2023, 10)).toEqual({ from: '2023-01-01', to: '2032-12-31' })
    expect(yearDays(99)).toBeNull()
    expect(seasonDays(2023, 'WI')).toEqual({ from: '2023-12-01', to: '2024-02-29' })
    expect(seasonDays(2023, 'SU')).toEqual({ from: '2023-06-01', to: '2023-08-31' })
  })

  it('moves months over years', () => {
    expect(moveMonth(2023, 2, -3)).toEqual([2022, 11])
    expect(moveMonth(2023, 11, 14)).toEqual([2025, 1])
  })

  it('knows holidays that move', () => {
    expect(holidayIn('easter', 2024)).toBe('2024-03-31')
    expect(holidayIn('thanksgiving', 2023)).toBe('2023-11-23')
    expect(holidayIn('memorial day', 2023)).toBe('2023-05-29')
  })
})
