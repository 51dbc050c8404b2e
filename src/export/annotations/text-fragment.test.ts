import fc from 'fast-check'
import { expect, test } from 'vitest'
import { articleFromText } from '../../article/index.ts'
import { textFragment } from './text-fragment.ts'

const TEXT = `Old pier at Nowe, well-known & loved, falls

The old pier fell on Monday. Nobody was hurt, the mayor said.

The old pier was built in 1921, 😀 and the 𝒳 mark stands on it. The mayor said that it will be built again by the harbour of Nowe within two years, with wood from the forest behind the town, and opened by the children of the school at the mill.
`
const article = articleFromText(TEXT)
const fragmentOf = (...words: string[]): string | null =>
  textFragment(
    article,
    words.map((one) => {
      const start = TEXT.indexOf(one)
      return { start, end: start + one.length }
    }),
  )

test('words that stand once are given as they are, with marks of the format written as numbers', () => {
  expect(fragmentOf('Nobody was hurt')).toBe(':~:text=Nobody%20was%20hurt')
  expect(fragmentOf('Nowe, well-known & loved')).toBe(
    ':~:text=Nowe%2C%20well%2Dknown%20%26%20loved',
  )
  expect(fragmentOf('1921, 😀 and the 𝒳 mark')).toBe(
    `:~:text=${encodeURIComponent('1921, 😀 and the 𝒳 mark')}`,
  )
})

test('words that stand twice have those around them', () => {
  expect(fragmentOf('The old pier')).toBe(':~:text=The%20old%20pier,-fell%20on%20Monday.')
  const start = TEXT.lastIndexOf('The mayor')
  expect(textFragment(article, [{ start, end: start + 14 }])).toBe(
    ':~:text=stands%20on%20it.-,The%20mayor%20said,-that%20it%20will',
  )
})

test('words cut in the middle are left out', () => {
  const start = TEXT.indexOf('obody was hu')
  expect(textFragment(article, [{ start, end: start + 'obody was hu'.length }])).toBe(
    ':~:text=on%20Monday.%20Nobody-,was,-hurt%2C%20the%20mayor',
  )
  expect(textFragment(article, [{ start, end: start + 3 }])).toBeNull()
})

test('long passages and those of several lines have their ends', () => {
  const start = TEXT.indexOf('The mayor said that')
  const end = TEXT.indexOf('the mill.') + 9
  expect(textFragment(article, [{ start, end }])).toMatch(
    /^:~:text=(?:[^,]+-,)?The%20mayor%20said%20that,school%20at%20the%20mill\./,
  )
  const across = TEXT.indexOf('Nobody')
  expect(textFragment(article, [{ start: across, end: TEXT.indexOf(' was built') }])).toBe(
    ':~:text=Nobody%20was%20hurt%2C%20the,The%20old%20pier',
  )
})

test('pieces with other words between them are several', () => {
  expect(fragmentOf('Nobody was', 'built in 1921')).toBe(
    ':~:text=Nobody%20was&text=built%20in%201921',
  )
})

test('a fragment is short, and every part of it stands in the text', () => {
  fc.assert(
    fc.property(fc.nat({ max: TEXT.length }), fc.nat({ max: 300 }), (start, length) => {
      const end = Math.min(TEXT.length, start + length)
      const fragment = textFragment(article, [{ start, end }])
      if (fragment === null) return
      expect(fragment.length).toBeLessThanOrEqual(300)
      const plain = TEXT.replace(/\s+/g, ' ')
      for (const part of fragment.replace(':~:text=', '').split(',')) {
        const words = decodeURIComponent(part.replace(/^-|-$/g, ''))
        expect(plain).toContain(words)
        const at = plain.indexOf(words)
        expect(/[\p{L}\p{N}]{2}/u.test(plain.slice(at - 1, at + 1)) && at > 0).toBe(false)
      }
    }),
    { numRuns: 400 },
  )
})
