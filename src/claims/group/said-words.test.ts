import { expect, it } from 'vitest'
import { saidWords } from './said-words.ts'

const stemsOf = (text: string): string[] => saidWords(text).words.map(({ stem }) => stem)

it.each([
  ['The navy shelled the port', 'shelling of ports'],
  ['she robbed a bank', 'robbing of banks'],
  ['they carried it', 'it carries'],
])('all forms of a word have one stem: %s', (text, other) => {
  expect(stemsOf(text)).toEqual(expect.arrayContaining(stemsOf(other)))
})

it('tells rare words from common ones', () => {
  const [common, rare] = saidWords('people harpooned').words
  expect(rare?.rarity).toBeGreaterThan(2 * (common?.rarity ?? 1))
})

it('looks at the most telling words of a long text', () => {
  const text = `harpoon ${Array.from({ length: 200 }, (_, at) => `people${at}`).join(' ')}`
  expect(saidWords(text).words.length).toBeLessThanOrEqual(24)
})
