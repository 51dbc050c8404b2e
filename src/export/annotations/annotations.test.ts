import fc from 'fast-check'
import { beforeAll, expect, test } from 'vitest'
import { holdPages, WEB_PAGES, writtenOf, writtenText } from '../../../test/export/held-pages.ts'
import { hostileHoldings, hostilePage } from '../../../test/export/hostile-archive.ts'
import type { Archive } from '../../archive/index.ts'
import { annotations } from './annotations.ts'

interface Target {
  readonly source: string
  readonly selector: {
    readonly exact: string
    readonly prefix: string
    readonly suffix: string
    readonly refinedBy: { readonly start: number; readonly end: number }
  }
}
interface Annotation {
  readonly id: string
  readonly body: readonly { readonly purpose: string; readonly value: string }[]
  readonly target: readonly Target[]
}

let archive: Archive
let items: Annotation[]
beforeAll(async () => {
  archive = await holdPages(WEB_PAGES)
  items = JSON.parse(await writtenText(archive, annotations)).items
})

const ADDRESSES: Readonly<Record<string, string>> = {
  'https://harbour.example/news/talks': 'wire',
  'https://fjord.example/a?id=7': 'own',
}

test('places are counted in characters, past an emoji and a letter of another plane', () => {
  let moved = 0
  for (const { target } of items) {
    for (const { source, selector } of target) {
      const [id = ''] = archive.find('article', ADDRESSES[source] ?? '')
      const text = archive.article(id)?.article.text ?? ''
      const { start, end } = selector.refinedBy
      const characters = [...text]
      expect(characters.slice(start, end).join('')).toBe(selector.exact)
      expect(characters.slice(Math.max(0, start - 32), start).join('')).toBe(selector.prefix)
      expect(characters.slice(end, end + 32).join('')).toBe(selector.suffix)
      if (text.slice(start, end) !== selector.exact) moved++
    }
  }
  expect(moved).toBeGreaterThan(0)
})

test('each has an id of its own, the claim, and a link that scrolls to the words', () => {
  expect(new Set(items.map(({ id }) => id)).size).toBe(items.length)
  expect(items.length).toBeGreaterThan(2)
  for (const { body } of items) {
    expect(body.map(({ purpose }) => purpose)).toEqual(['describing', 'linking'])
    expect(body[0]?.value).toMatch(/\((?:asserts|denies|declines); [0-9a-f]{64}@[\d,-]+\)$/)
    expect(body[1]?.value).toMatch(/^https:.*#:~:text=\S+$/)
  }
})

test('it stays one document, whatever its words are', async () => {
  await fc.assert(
    fc.asyncProperty(hostilePage, async (words) => {
      const page = JSON.parse(await writtenOf(hostileHoldings(archive, words), annotations))
      expect(page.items).toHaveLength(items.length)
    }),
    { numRuns: 30 },
  )
})
