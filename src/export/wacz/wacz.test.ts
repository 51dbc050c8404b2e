import { createHash } from 'node:crypto'
import { gunzipSync } from 'node:zlib'
import fc from 'fast-check'
import { unzipSync, zipSync } from 'fflate'
import { beforeAll, describe, expect, test } from 'vitest'
import { AT, holdPages, WEB_PAGES, written } from '../../../test/export/held-pages.ts'
import { hostileHoldings, hostilePage } from '../../../test/export/hostile-archive.ts'
import type { Archive } from '../../archive/index.ts'
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

describe('what was changed in a pack is found', () => {
  const changed = (path: string, change: (text: string) => string, isHonest = false) => {
    const files = unzipSync(pack)
    files[path] = Buffer.from(change(textOf(files[path])))
    if (isHonest) {
      const list = JSON.parse(textOf(files['datapackage.json']))
      for (const one of list.resources) {
        const bytes = files[one.path] ?? new Uint8Array()
        one.hash = `sha256:${createHash('sha256').update(bytes).digest('hex')}`
        one.bytes = bytes.length
      }
      files['datapackage.json'] = Buffer.from(JSON.stringify(list))
      files['datapackage-digest.json'] = Buffer.from(
        JSON.stringify({
          path: 'datapackage.json',
          hash: `sha256:${createHash('sha256').update(files['datapackage.json']).digest('hex')}`,
        }),
      )
    }
    return verifyPack(zipSync(files, { level: 0 })).faults.map(({ code }) => code)
  }

  test('a file without its list', () => {
    expect(changed('copydesk/report.html', (text) => `${text} `)).toEqual(['file-changed'])
  })

  test('the list without its digest', () => {
    expect(changed('datapackage.json', (text) => text.replace('at odds', 'at peace'))).toEqual([
      'file-changed',
    ])
  })

  test('a file that is not listed', () => {
    expect(changed('copydesk/more.txt', () => 'x')).toEqual(['file-unlisted'])
  })

  test('words of a cite, with all hashes of files made again', () => {
    const codes = changed(
      'copydesk/proof.json',
      (text) => text.replace(/"words":"[^"]/, '"words":"#'),
      true,
    )
    expect(codes).toEqual(['words-changed'])
  })

  test('a place of a cite', () => {
    const codes = changed(
      'copydesk/proof.json',
      (text) => text.replace(/"spans":\[\{"start":(\d+)/, (_, at) => `"spans":[{"start":${at - 1}`),
      true,
    )
    expect(codes).toEqual(['words-changed'])
  })

  test('the text of a page, with its hash made again', () => {
    const codes = changed('pages/pages.jsonl', (text) => text.replace('coffee', 'coffin'), true)
    expect(codes).toContain('text-changed')
  })

  test('the bytes of a page', () => {
    const files = unzipSync(pack)
    const warc = Buffer.from(files['archive/data.warc.gz'] ?? [])
    warc[warc.length - 30] = (warc[warc.length - 30] ?? 0) ^ 0xff
    files['archive/data.warc.gz'] = warc
    const codes = verifyPack(zipSync(files, { level: 0 })).faults.map(({ code }) => code)
    expect(codes).toContain('file-changed')
    expect(codes).toContain('bytes-missing')
  })

  test('what is no pack at all', () => {
    for (const bytes of [Buffer.from('PK'), Buffer.alloc(0), pack.subarray(0, 500)])
      expect(verifyPack(bytes).faults[0]?.code).toBe('not-a-pack')
    expect(verifyPack(zipSync({ 'a.txt': Buffer.from('x') })).holds).toBe(false)
  })

  test('any byte of the pack', () => {
    fc.assert(
      fc.property(
        fc.nat({ max: pack.length - 1 }),
        fc.integer({ min: 1, max: 255 }),
        (at, flip) => {
          const bent = Uint8Array.from(pack)
          bent[at] = (bent[at] ?? 0) ^ flip
          const { holds } = verifyPack(bent)
          // Marks of the ZIP file itself, such as its times, say nothing of what it holds.
          if (holds) expect(unzipSync(bent)).toEqual(unzipSync(pack))
        },
      ),
      { numRuns: 150 },
    )
  })
})

test('addresses are sorted by host, from its end on', () => {
  expect(surtOf('https://www.Nowe.example/A?b=2&a=1')).toBe('example,nowe)/a?a=1&b=2')
  expect(surtOf('http://nowe.example:8080/')).toBe('example,nowe:8080)/')
  expect(surtOf('urn:copydesk:article:ab')).toBe('urn:copydesk:article:ab')
})
