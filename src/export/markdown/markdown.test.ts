import fc from 'fast-check'
import { beforeAll, expect, test } from 'vitest'
import { holdPages, WEB_PAGES, writtenOf, writtenText } from '../../../test/export/held-pages.ts'
import { hostileHoldings, hostilePage } from '../../../test/export/hostile-archive.ts'
import type { Archive } from '../../archive/index.ts'
import { markdown } from './markdown.ts'

let archive: Archive
beforeAll(async () => {
  archive = await holdPages(WEB_PAGES)
})

const used = (text: string): string[] =>
  [...text.matchAll(/(?<!\\)\[\^([^\]]+)\](?!:)/g)].map((match) => match[1] as string)
const defined = (text: string): string[] =>
  [...text.matchAll(/^\[\^([^\]]+)\]: /gm)].map((match) => match[1] as string)

test('every sentence has footnotes, and every footnote the words, the address and the place', async () => {
  const text = await writtenText(archive, markdown)
  expect(text).toMatch(/^# Norway and Sweden at odds over dockers\n/)
  expect(new Set(used(text))).toEqual(new Set(defined(text)))
  expect(new Set(defined(text)).size).toBe(defined(text).length)
  expect(defined(text).length).toBeGreaterThan(2)
  for (const line of text.split('\n').filter((one) => one.startsWith('[^')))
    expect(line).toMatch(/“.+”.*<https:.*`[0-9a-f]{64}@[\d,-]+`$/)
})

test('footnotes of several stories do not meet', async () => {
  const two = await holdPages({
    ...WEB_PAGES,
    other: `Storm breaks the pier at Sandvik

By Ola Berg
Published 3 January 2023

A storm broke the old pier at Sandvik on Monday, mayor Eva Strand said. Strand said that the pier will be built again.
`,
  })
  const text = await writtenText(two, markdown)
  expect(text.match(/^# /gm)).toHaveLength(2)
  expect(new Set(defined(text)).size).toBe(defined(text).length)
})

test('words of a page say what they say and nothing else', async () => {
  await fc.assert(
    fc.asyncProperty(hostilePage, async (words) => {
      const text = await writtenOf(hostileHoldings(archive, words), markdown)
      expect(text).not.toMatch(/(?<!\\)<(?!https?:\/\/[^<>\s]*>)/)
      expect(text).not.toMatch(/(?<!\\)\]\(/)
      expect(new Set(used(text))).toEqual(new Set(defined(text)))
      expect(text.match(/^#+ /gm)?.length).toBeLessThanOrEqual(3)
    }),
    { numRuns: 60 },
  )
})
