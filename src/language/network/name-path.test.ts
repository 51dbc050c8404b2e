import fc from 'fast-check'
import { expect, it } from 'vitest'
import { bestNamePath, namesOfPath } from './name-path.ts'
import { FIRST_TAGS, LAST_TAGS, NAME_TAGS, TAGS_BEFORE, tagsOfNames } from './name-tags.ts'

const TAGS = NAME_TAGS.length

it('finds the best path of tags that can stand together', () => {
  const numbers = (length: number) =>
    fc.array(fc.integer({ min: -9, max: 9 }), { minLength: length, maxLength: length })
  fc.assert(
    fc.property(numbers(3 * TAGS), numbers(TAGS * TAGS), (scores, steps) => {
      const path = bestNamePath(Float32Array.from(scores), 0, TAGS, 3, Float32Array.from(steps))
      const sumOf = (tags: ArrayLike<number>) =>
        [0, 1, 2].reduce((sum, at) => sum + scores[at * TAGS + tags[at]!]!, 0) +
        steps[tags[0]! * TAGS + tags[1]!]! +
        steps[tags[1]! * TAGS + tags[2]!]!
      let most = Number.NEGATIVE_INFINITY
      for (const last of LAST_TAGS) {
        for (const middle of TAGS_BEFORE[last]!) {
          for (const first of TAGS_BEFORE[middle]!) {
            if (FIRST_TAGS.includes(first)) most = Math.max(most, sumOf([first, middle, last]))
          }
        }
      }
      expect(sumOf(path)).toBe(most)
    }),
    { numRuns: 200 },
  )
})

it('turns names into tags and back', () => {
  const names = [
    { start: 0, end: 1, type: 'LOC' },
    { start: 1, end: 4, type: 'ORG' },
    { start: 5, end: 7, type: 'PER' },
  ] as const
  const path = Uint8Array.from(tagsOfNames(8, names))
  const found = namesOfPath(path, new Float32Array(8 * TAGS), 0, TAGS)
  expect(found.map(({ start, end, type }) => ({ start, end, type }))).toEqual(names)
})
