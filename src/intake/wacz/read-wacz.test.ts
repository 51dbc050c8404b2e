import fc from 'fast-check'
import { zipSync } from 'fflate'
import { expect, test } from 'vitest'
import type { BundlePart } from '../bundle/bundle.ts'
import { answer, inPieces, packed, record } from '../warc/archive-bytes.test-data.ts'
import { readWacz } from './read-wacz.ts'

async function read(bytes: Uint8Array, size = 777) {
  const parts: BundlePart[] = []
  for await (const part of readWacz('a.wacz', inPieces(bytes, size))) parts.push(part)
  return {
    urls: parts.flatMap((part) => ('page' in part ? [part.page.url] : [])),
    codes: parts.flatMap((part) => ('problem' in part ? [part.problem.code] : [])),
  }
}

const page = (at: number) =>
  record(`https://quay.test/${at}`, answer(`<html><p>page ${at}</p></html>`))
const wacz = zipSync({
  'datapackage.json': Buffer.from('{}'),
  'archive/one.warc.gz': [packed(page(1), page(2)), { level: 0 }],
  'indexes/index.cdx.gz': packed(Buffer.from('not a record')),
  'archive/two.warc.gz': [packed(page(3)), { level: 9 }],
  'pages/pages.jsonl': Buffer.from('{}'),
})

test('the pages of all archives in it, stored or packed, and of nothing else', async () => {
  for (const size of [100, 777, 1_000_000]) {
    expect(await read(wacz, size)).toEqual({
      urls: ['https://quay.test/1', 'https://quay.test/2', 'https://quay.test/3'],
      codes: [],
    })
  }
})

test('one without an archive, or that is no ZIP, says so', async () => {
  expect((await read(zipSync({ 'a.txt': Buffer.from('a') }))).codes).toEqual(['no-warc'])
  expect((await read(Buffer.from('PK\x03\x04 and words'))).codes).toContain('no-warc')
})

test('one that is cut off gives the pages before the cut', async () => {
  const { urls, codes } = await read(wacz.subarray(0, 300))
  expect(urls).toEqual(['https://quay.test/1'])
  expect(codes).toEqual(['warc-cut', 'zip-broken'])
})

test('any bytes in it end with pages or problems', async () => {
  await fc.assert(
    fc.asyncProperty(fc.nat(wacz.length), fc.uint8Array({ maxLength: 40 }), async (at, put) => {
      const mangled = Buffer.concat([wacz.subarray(0, at), put, wacz.subarray(at + put.length)])
      const { urls, codes } = await read(mangled)
      expect(urls.length + codes.length).toBeGreaterThan(0)
    }),
    { numRuns: 60 },
  )
})
