import { expect, test } from 'vitest'
import { bodyText } from '../article/index.ts'
import { decode } from '../intake/index.ts'
import { readPage } from './index.ts'

const PLAIN = [
  'Port workers in Lisbon walk out over night shifts',
  'By Ana Prado',
  'LISBON (AP) — Port workers in Lisbon stopped unloading grain on Tuesday after the operator moved them to nights.',
  'The operator said the quarrel over the new shifts would be settled in talks with the union on Thursday afternoon.',
].join('\n\n')

const read = (text: string) =>
  readPage(decode({ source: 'a.txt', bytes: Buffer.from(text), contentType: 'text/plain' }))

test('plain text with invisible marks keeps them and is read as if it had none', () => {
  const shown = `\ufeff${PLAIN.replaceAll('or', 'o\u00adr').replaceAll('LIS', 'LI\u200bS')}\n\n\u200b\n`
  const [article, bare] = [read(shown), read(PLAIN)]
  expect(article.text).toBe(shown)
  expect(article.title).toBe(bare.title)
  expect(bodyText(article)).toBe(bodyText(bare))
  expect(article.blocks.map(({ role, rule }) => [role, rule])).toEqual(
    bare.blocks.map(({ role, rule }) => [role, rule]),
  )
  const place = article.dateline?.span
  expect(article.text.slice(place?.start, place?.end)).toContain('LI\u200bSBON')
})
