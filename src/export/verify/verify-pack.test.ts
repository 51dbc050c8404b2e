import { createHash } from 'node:crypto'
import fc from 'fast-check'
import { unzipSync, zipSync } from 'fflate'
import { beforeAll, describe, expect, test } from 'vitest'
import { holdPages, WEB_PAGES, written } from '../../../test/export/held-pages.ts'
import { wacz } from '../wacz/wacz.ts'
import { verifyPack } from './verify-pack.ts'

let pack: Buffer
beforeAll(async () => {
  pack = await written(await holdPages(WEB_PAGES), wacz)
})

const textOf = (bytes: Uint8Array | undefined): string => Buffer.from(bytes ?? []).toString('utf8')

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
