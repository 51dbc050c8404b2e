import { expect, it } from 'vitest'
import { knownNames, LONGEST_KNOWN } from './name-lists.ts'

it('knows whole names of places and organisations, none longer than it says', () => {
  expect(knownNames.get('Norway')).toBe('LOC')
  expect(knownNames.get('United States')).toBe('LOC')
  expect(knownNames.get('United Nations')).toBe('ORG')
  const lengths = [...knownNames.keys()].map((name) => name.split(' ').length)
  expect(Math.max(...lengths)).toBeLessThanOrEqual(LONGEST_KNOWN)
})
