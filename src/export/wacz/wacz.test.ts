import { createHash } from 'node:crypto'
import { Readable } from 'node:stream'
import { gunzipSync } from 'node:zlib'
import fc from 'fast-check'
import { unzipSync } from 'fflate'
import { beforeAll, describe, expect, test } from 'vitest'
import { AT, holdPages, WEB_PAGES, written } from '../../../test/export/held-pages.ts'
import { hostileHoldings, hostilePage } from '../../../test/export/hostile-archive.ts'
import type { Archive } from '../../archive/index.ts'
import { readWacz } from '../../intake/index.ts'
import { verifyPack } from '../verify/verify-pack.ts'
import { surtOf } from './capture.ts'
import { wacz } from './wacz.ts'

let archive: Archive
let pack: Buffer
beforeAll(async () => {
  archive = await holdPages(WEB_PAGES)
  pack = await written(archive, wacz)
})

const textOf = (bytes: Uint8Array | undefined): string => Buffer.from(bytes ?? []).toString('utf8')

describe('a pack', () => {
  test('has the files of WACZ 1.1.1, stored as they are, each with its hash', () => {
    const files = unzipSync(pack)
    expect(Object.keys(files)).toEqual([
      'archive/data.warc.gz',
      'indexes/index.cdx',
      'pages/pages.jsonl',
      'copydesk/story.json',
      'copydesk/proof.json',
      'copydesk/report.html',
      'datapackage.json',
      'datapackage-digest.json',
    ])
    const list = JSON.parse(textOf(files['datapackage.json']))
    expect(list).toMatchObject({ profile: 'data-package', wacz_version: '1.1.1', created: AT })
    for (const { path, hash, bytes } of list.resources) {
      expect(hash).toBe(
        `sha256:${createHash('sha256')
          .update(files[path] ?? '')
          .digest('hex')}`,
      )
      expect(bytes).toBe(files[path]?.length)
      expect(pack.includes(Buffer.from(files[path] ?? ''))).toBe(true)
    }
  })

  test('has an index in order, whose lines lead to the bytes of each page', () => {
    const files = unzipSync(pack)
    const lines = textOf(files['indexes/index.cdx']).trimEnd().split('\n')
    expect(lines).toEqual([...lines].sort())
    expect(lines[0]).toMatch(/^example,fjord\)\/a\?id=7 20240508080000 \{/)
    for (const line of lines) {
      const { offset, length, url } = JSON.parse(line.slice(line.indexOf('{')))
      const piece = Buffer.from(files['archive/data.warc.gz'] ?? []).subarray(
        Number(offset),
        Number(offset) + Number(length),
      )
      const record = gunzipSync(piece).toString('utf8')
      expect(record).toMatch(/^WARC\/1\.1\r\nWARC-Type: resource\r\n/)
      expect(record).toContain(`WARC-Target-URI: ${url}\r\n`)
      expect(record).toContain('Norway and Sweden at odds over dockers')
    }
  })

  test('is the same to the byte each time, whatever the zone of the machine', async () => {
    expect((await written(await holdPages(WEB_PAGES), wacz)).equals(pack)).toBe(true)
    const zone = process.env.TZ
    process.env.TZ = 'Pacific/Auckland'
    try {
      expect((await written(archive, wacz)).equals(pack)).toBe(true)
    } finally {
      if (zone === undefined) delete process.env.TZ
      else process.env.TZ = zone
    }
  })

  test('holds by itself, from the proof to the text to the bytes', () => {
    const { holds, looked, faults } = verifyPack(pack)
    expect(faults).toEqual([])
    expect(holds).toBe(true)
    expect(looked).toMatchObject({ articles: 2, reread: 2, files: 7 })
    expect(looked.cites).toBeGreaterThan(looked.statements - 1)
  })

  test('is read again as the same pages', async () => {
    const parts = []
    for await (const part of readWacz('pack.wacz', Readable.from([pack]))) parts.push(part)
    const hashes = parts.flatMap((part) =>
      'page' in part ? [createHash('sha256').update(part.page.bytes).digest('hex')] : [],
    )
    expect(hashes).toHaveLength(parts.length)
    expect(hashes.sort()).toEqual(archive.pages().map(({ article }) => article.id))
  })

  test('of plain text with injected words holds too', async () => {
    const verdict = verifyPack(await written(await holdPages(), wacz))
    expect(verdict.faults).toEqual([])
    expect(verdict.looked).toMatchObject({ articles: 3, reread: 3 })
  })

  test('of nothing is a pack without pages', async () => {
    expect(verifyPack(await written(archive, wacz, {}, { query: 'zeppelin' })).holds).toBe(true)
  })

  test('holds whatever the pages of its story are called', async () => {
    await fc.assert(
      fc.asyncProperty(hostilePage, async (words) => {
        const pieces: Uint8Array[] = []
        const holdings = hostileHoldings(archive, words)
        for await (const chunk of wacz.write(holdings, {})) pieces.push(Buffer.from(chunk))
        const { faults } = verifyPack(Buffer.concat(pieces))
        expect(faults.filter(({ code }) => code !== 'text-not-of-bytes')).toEqual([])
      }),
      { numRuns: 25 },
    )
  })
})

test('addresses are sorted by host, from its end on', () => {
  expect(surtOf('https://www.Nowe.example/A?b=2&a=1')).toBe('example,nowe)/a?a=1&b=2')
  expect(surtOf('http://nowe.example:8080/')).toBe('example,nowe:8080)/')
  expect(surtOf('urn:copydesk:article:ab')).toBe('urn:copydesk:article:ab')
})
