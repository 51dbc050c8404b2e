import { expect, test } from 'vitest'
import { COUNTRIES } from '../lexicon/index.ts'
import { COUNTRY_CODES } from './country-codes.data.ts'
import { countryCodes } from './country-codes.ts'

test('every country that texts name has codes, each code one country', () => {
  const former = new Set(['SUN', 'YUG'])
  for (const { code } of COUNTRIES)
    if (!former.has(code)) expect(countryCodes(code), code).not.toBeNull()
  for (const column of [0, 1, 2, 3] as const) {
    const values = COUNTRY_CODES.map((row) => row[column]).filter((value) => value !== null)
    expect(new Set(values).size).toBe(values.length)
  }
})

test('FIPS is not ISO', () => {
  expect(countryCodes('RUS')).toEqual({ alpha2: 'RU', fips: 'RS', cow: 365 })
  expect(countryCodes('UKR')?.fips).toBe('UP')
  expect(countryCodes('CHN')?.fips).toBe('CH')
  expect(countryCodes('IGO')).toBeNull()
  expect(countryCodes(null)).toBeNull()
})
