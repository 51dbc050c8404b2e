import { expect, test } from 'vitest'
import { addRule, checkAlerts } from '../src/alerts/index.ts'
import { openMemoryArchive } from '../src/archive/index.ts'
import { readPages } from '../src/desk/index.ts'
import { PAGES } from './settled-pages.ts'

test('a rule tells of stories that have an article with all its words', async () => {
  const archive = openMemoryArchive()
  const rule = addRule(archive, { words: 'shipowners bergen' })
  addRule(archive, { words: 'zeppelin' })
  const pages = Object.entries(PAGES).map(([source, text]) => ({
    source,
    bytes: Buffer.from(text),
  }))
  await readPages(pages, { archive, workers: 0 })
  const told = await checkAlerts(archive)
  expect(told.length).toBeGreaterThan(0)
  expect(new Set(told.map((message) => message.rule))).toEqual(new Set([rule.id]))
  expect(told.every(({ headline }) => headline !== '')).toBe(true)
})
