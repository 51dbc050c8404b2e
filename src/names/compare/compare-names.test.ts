import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { compareNames } from './compare-names.ts'

const same = (a: string, b: string, kind: 'person' | 'organisation' = 'person') =>
  compareNames(a, b, kind) >= 0.8

describe('persons', () => {
  it.each([
    ['Dmitri Medvedev', 'Dmitry Medvedev'],
    ['Nikita Khrushchev', 'Никита Хрущев'],
    ['Prime Minister Park Geun-hye', 'Pak Gun Hye'],
    ['Abdel Fattah al-Sisi', 'Abdul Fatah El Sissi'],
    ['Muammar Gaddafi', 'Moammar Gadhafi'],
    ['Curie, Marie', 'Marie Curie'],
    ['Lech Wałęsa', 'Lech Walesa'],
    ['Senator Bob Dole', 'Robert Dole'],
    ['William H. Macy', 'William Macy'],
    ['Secretary of State Antony Blinken', 'Blinken'],
    ['Choi Minho', 'Choi Min-ho'],
    ['Abd Allah Nasr', 'Abdallah Nasr'],
  ])('holds %s and %s to be one', (a, b) => {
    expect(same(a, b)).toBe(true)
    expect(same(b, a)).toBe(true)
  })

  it.each([
    ['Kim Dong Un', 'Kim Dong Il'],
    ['George Washington', 'Martha Washington'],
    ['Hafez al-Assad', 'Bashar al-Assad'],
    ['Vladimir Putin', 'Vladimir Lenin'],
    ['Salem bin Rashid Saif', 'Rashid bin Salem Saif'],
    ['Martin King Jr', 'Martin King Sr'],
    ['Boris', 'Boris Yeltsin'],
    ['Harold Alan Pinter', 'Harold Peter Pinter'],
  ])('keeps %s and %s apart', (a, b) => {
    expect(same(a, b)).toBe(false)
    expect(same(b, a)).toBe(false)
  })
})

describe('organisations', () => {
  it.each([
    ['Volvo Aktiebolag AB', 'Volvo'],
    ['World Food Programme', 'WFP'],
    ['German carmaker Opel', 'Opel'],
    ['Acme L.L.C.', 'ACME LLC'],
    ['Northern Treaty Organisation', 'Northern Treaty Organization'],
  ])('holds %s and %s to be one', (a, b) => expect(same(a, b, 'organisation')).toBe(true))

  it.each([
    ['Bank of Ireland', 'Bank of Iceland'],
    ['Harbour Fund II', 'Harbour Fund III'],
    ['Defence Ministry', 'Finance Ministry'],
    ['Morning News', 'Morning News Live'],
  ])('keeps %s and %s apart', (a, b) => expect(same(a, b, 'organisation')).toBe(false))
})

describe('any strings', () => {
  const text = fc.oneof(fc.string({ unit: 'binary', maxLength: 60 }), fc.string({ maxLength: 40 }))

  it('gives the same figure from 0 to 1 both ways, and 1 for equal names', () => {
    fc.assert(
      fc.property(
        text,
        text,
        fc.constantFrom('person', 'organisation', undefined),
        (a, b, kind) => {
          const score = compareNames(a, b, kind)
          expect(score).toBeGreaterThanOrEqual(0)
          expect(score).toBeLessThanOrEqual(1)
          if (a.trim() !== '') expect(compareNames(a, a, kind)).toBe(1)
        },
      ),
      { numRuns: 300 },
    )
  })

  it('is not held up by a megabyte', () => {
    const long = 'Kim '.repeat(250_000)
    expect(compareNames(long, `${long}x`, 'person')).toBeGreaterThanOrEqual(0)
  })
})
