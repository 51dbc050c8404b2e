import fc from 'fast-check'
import { expect, test } from 'vitest'
import { charactersOf } from './characters.ts'

test('characters outside the first plane count as one', () => {
  const text = 'a😀𝒳b'
  const characters = charactersOf(text)
  expect([0, 1, 3, 5, 6].map(characters.at)).toEqual([0, 1, 2, 3, 4])
  expect(characters.at(2)).toBe(1)
  expect(characters.length).toBe(4)
})

test('they are counted as a walk over the text counts them', () => {
  fc.assert(
    fc.property(
      fc.string({ unit: 'binary', maxLength: 50 }),
      fc.nat({ max: 40 }),
      (words, times) => {
        const text = words.repeat(times)
        const characters = charactersOf(text)
        expect(characters.length).toBe([...text].length)
        for (const at of [0, 7, 1023, 1024, 1025, text.length]) {
          const cut = Math.min(at, text.length)
          const before = [...text.slice(0, cut)].length
          // An offset between the halves of a pair is before it.
          const isWithin = [...text.slice(0, cut), ...text.slice(cut)].length > [...text].length
          expect(characters.at(cut)).toBe(isWithin ? before - 1 : before)
        }
      },
    ),
  )
})
