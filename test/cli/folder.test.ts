import {
  chmodSync,
  copyFileSync,
  mkdirSync,
  mkdtempSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { copydesk } from './copydesk.ts'

let folder = ''
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'copydesk-trust-'))
})
afterAll(() => rmSync(folder, { recursive: true, force: true }))

const STORY = 'Bridge opens in Oslo\n\n3 May 2024\n\nThe bridge opened on Friday, the mayor said.\n'

function newFolder(name: string): string {
  const path = join(folder, name)
  mkdirSync(path)
  return path
}

describe('a folder that holds more than pages', () => {
  test('report, archive, scripts and films are passed over in one line, read after read', () => {
    const work = newFolder('mixed')
    const own = join(work, 'copydesk.db')
    writeFileSync(join(work, 'bridge.txt'), STORY)
    writeFileSync(join(work, 'film.mp4'), Buffer.from('\0\0\0\x18ftypmp42 and more', 'latin1'))
    writeFileSync(join(work, 'menu.js'), 'var a = 1;\nfunction b() { return a; }\n'.repeat(9))
    const args = ['read', work, '--archive', own, '--out', join(work, 'Bridge.html')]
    const first = copydesk(args)
    expect(first.out).toMatch(/Read 1 page: 1 new\.\n$/)
    expect(first.err).toMatch(/^copydesk: passed over \d files: .*film\.mp4: a film/)
    const second = copydesk(args)
    expect(second.out).toContain('Read 1 page: 0 new, 1 known already. Nothing changed.')
    expect(second.err).toContain('Bridge.html: a report that copydesk wrote, no page')
    expect(second.err.trimEnd().split('\n')).toHaveLength(1)
  })

  test('what is named by `*` is passed over too where it is our own, and kept without text where not', () => {
    const work = newFolder('named')
    const page = join(work, 'bridge.txt')
    const data = join(work, 'data.json')
    writeFileSync(page, STORY)
    writeFileSync(data, '{"title": "Bridge", "text": "It opened."}')
    const own = join(work, 'x.db')
    const report = join(work, 'r.html')
    copydesk(['read', page, '--archive', own, '--out', report])
    const again = copydesk(['read', page, data, own, report, '--archive', own])
    expect(again.out).toContain('Read 2 pages: 1 new, 1 known already.')
    expect(again.out).toContain('data.json: JSON, a format that is not read yet')
  })

  test('a page and the folder that a browser saved beside it are one page', () => {
    const work = newFolder('saved')
    mkdirSync(join(work, 'wire_files'))
    mkdirSync(join(work, 'more_files'))
    copyFileSync('examples/wire.html', join(work, 'wire.html'))
    copyFileSync('examples/menu.html', join(work, 'wire_files', 'frame.html'))
    writeFileSync(join(work, 'more_files', 'bridge.txt'), STORY)
    const { out } = copydesk(['read', work, '--archive', join(folder, 'saved.db')])
    expect(out).toMatch(/Read 2 pages: 2 new\.\n$/)
  })

  test('a folder that may not be entered is named, and the rest is read', () => {
    const work = newFolder('closed')
    const closed = join(work, 'secret')
    mkdirSync(closed)
    writeFileSync(join(work, 'bridge.txt'), STORY)
    chmodSync(closed, 0)
    const isRoot = process.getuid?.() === 0
    const done = copydesk(['read', work, '--archive', join(folder, 'closed.db')])
    // Root enters every folder.
    if (!isRoot) {
      expect(done.code).toBe(1)
      expect(done.err).toMatch(/^copydesk: cannot read ".*secret" \(EACCES\)/)
    }
    expect(done.out).toContain('1 new')
    chmodSync(closed, 0o755)
  })

  test('links that lead in a circle or nowhere are passed over', () => {
    const work = newFolder('links')
    writeFileSync(join(work, 'bridge.txt'), STORY)
    symlinkSync('b', join(work, 'a'))
    symlinkSync('a', join(work, 'b'))
    symlinkSync(work, join(work, 'self'))
    symlinkSync(join(work, 'none'), join(work, 'dead.txt'))
    const done = copydesk(['read', work, '--archive', join(folder, 'links.db')])
    expect(done).toMatchObject({ code: 0, err: '' })
    expect(done.out).toContain('Read 1 page: 1 new.')
  })

  test('with nothing but what is no page, one line says so', () => {
    const work = newFolder('none')
    writeFileSync(join(work, 'a.png'), Buffer.from('\x89PNG\r\n\x1a\n', 'latin1'))
    const done = copydesk(['read', work, '--archive', join(folder, 'none.db')])
    expect(done).toMatchObject({ code: 3, out: '' })
    expect(done.err).toContain('no page among them')
  })
})
