import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { readInput } from './read-input.ts'

let folder = ''
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'copydesk-input-'))
})
afterAll(() => rmSync(folder, { recursive: true, force: true }))

/** So many bytes were read of a file. */
async function sizeOf(name: string, bytes: Uint8Array, named: boolean): Promise<number> {
  const source = join(folder, name)
  writeFileSync(source, bytes)
  const input = await readInput({ source, named }, () => {})
  return 'bytes' in input ? input.bytes.length : -1
}

const LARGE = 300_000
const film = Buffer.concat([Buffer.from('\0\0\0\x18ftypmp42', 'latin1'), Buffer.alloc(LARGE)])
let state = 7
const noise = Uint8Array.from({ length: LARGE }, () => {
  state = (Math.imul(state, 1664525) + 1013904223) >>> 0
  return state >>> 24
})

test('of a film in a folder no more is read than tells what it is', async () => {
  expect(await sizeOf('a.mp4', film, false)).toBeLessThan(LARGE)
  expect(await sizeOf('a.mp4', film, true)).toBe(film.length)
})

test('a page is read whole, packed or not', async () => {
  const packed = gzipSync(noise)
  expect(packed.length).toBeGreaterThan(100_000)
  expect(await sizeOf('a.html.gz', packed, false)).toBe(packed.length)
  const page = Buffer.from(`<html>${'<p>The bridge opened.</p>'.repeat(9999)}`)
  expect(await sizeOf('a.html', page, false)).toBe(page.length)
})

test('a file that is not there any more is an error that names it', async () => {
  const gone = await readInput({ source: join(folder, 'gone.html'), named: false }, () => {})
  expect('error' in gone && gone.error.message).toContain('gone.html')
})
