import { spawnSync } from 'node:child_process'
import { chmodSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { copydesk, type Done } from './copydesk.ts'

let folder = ''
let archive = ''
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'copydesk-cli-'))
  archive = join(folder, 'examples.db')
  copydesk(['read', 'examples', '--archive', archive])
})
afterAll(() => rmSync(folder, { recursive: true, force: true }))

/** One line on standard error, no stack, nothing on standard output. */
function expectOneLineError(done: Done, code: number, words: string): void {
  expect(done.err.trimEnd().split('\n')).toHaveLength(1)
  expect(done.err).toMatch(/^copydesk: /)
  expect(done.err).toContain(words)
  expect(done.code).toBe(code)
  expect(done.out).toBe('')
}

describe('bad input', () => {
  const BAD: Record<string, () => string | Uint8Array> = {
    'an empty file': () => '',
    'a binary file': () => Uint8Array.from({ length: 4096 }, (_, index) => (index * 7919) % 256),
    'broken UTF-8': () =>
      Uint8Array.from([...Buffer.from('The talks began on Monday. '), 0xff, 0xfe, 0x80, 0xc3]),
    'UTF-16': () => Buffer.from('\ufeffThe talks began on Monday, the mayor said.', 'utf16le'),
    '100,000 open elements': () =>
      `<html><body>${'<div>'.repeat(100_000)}<p>The talks began on Monday.</p>`,
    'an unclosed script': () => '<html><body><p>The talks began.</p><script>var a = "<p>',
    'only NULs': () => new Uint8Array(1000),
  }
  for (const [name, make] of Object.entries(BAD)) {
    test(`${name} is read, with problems or without, and never a crash`, () => {
      const path = join(folder, `${name.replace(/\W+/g, '-')}.html`)
      writeFileSync(path, make())
      const { code, err, out } = copydesk([
        'read',
        path,
        '--archive',
        join(folder, `${name.length}.db`),
        '--json',
      ])
      expect(err).toBe('')
      expect(code).toBe(0)
      expect(JSON.parse(out).articles).toHaveLength(1)
    })
  }

  test('50 MB of one line are read up to the limit, with the problem', () => {
    const path = join(folder, 'long.txt')
    writeFileSync(path, `The talks began on Monday, the mayor said.${' '.repeat(50_000_000)}`)
    const { code, out } = copydesk(['read', path, '--archive', join(folder, 'long.db'), '--json'])
    expect(code).toBe(0)
    const codes = JSON.parse(out).articles[0].problems.map(
      (problem: { code: string }) => problem.code,
    )
    expect(codes).toContain('input-cut')
  })

  test('files that cannot be read are named, and the others are read', () => {
    const good = join(folder, 'good.txt')
    const gone = join(folder, 'gone.txt')
    writeFileSync(good, 'The bridge opened on 3 May 2024, the mayor said.')
    const paths = [good, gone]
    if (process.getuid?.() === 0) {
      // Root may read any file but memory that is not mapped.
      symlinkSync('/proc/self/mem', gone)
    } else {
      writeFileSync(gone, 'x')
      chmodSync(gone, 0)
    }
    const done = copydesk(['read', ...paths, '--archive', join(folder, 'pages.db'), '--json'])
    expect(done.code).toBe(1)
    expect(done.err).toContain('gone.txt')
    expect(done.err.trimEnd().split('\n')).toHaveLength(1)
    expect(JSON.parse(done.out).articles).toHaveLength(1)
  })

  test('a folder with pipes, dead links and folders named like pages is read without them', () => {
    const odd = join(folder, 'odd')
    mkdirSync(join(odd, 'page.html'), { recursive: true })
    writeFileSync(join(odd, 'page.html', 'inner.txt'), 'The bridge opened on 3 May 2024.')
    symlinkSync(join(odd, 'nowhere.txt'), join(odd, 'dead.txt'))
    symlinkSync(odd, join(odd, 'loop'))
    spawnSync('mkfifo', [join(odd, 'pipe.txt')])
    const { code, out } = copydesk(['read', odd, '--archive', join(folder, 'odd.db'), '--json'])
    expect(code).toBe(0)
    expect(JSON.parse(out).articles).toHaveLength(1)
  })

  test('a path that does not exist', () => {
    expectOneLineError(
      copydesk(['read', join(folder, 'none.html'), '--archive', archive]),
      3,
      'none.html',
    )
  })

  test('an empty folder', () => {
    const empty = join(folder, 'nothing')
    mkdirSync(empty)
    expectOneLineError(copydesk(['read', empty, '--archive', archive]), 3, 'nothing')
  })

  test("another program's database", () => {
    const path = join(folder, 'foreign.db')
    const foreign = new DatabaseSync(path)
    foreign.exec('CREATE TABLE recipe (name TEXT)')
    foreign.close()
    expectOneLineError(copydesk(['read', 'examples', '--archive', path]), 5, 'foreign.db')
  })

  test('a locked archive', () => {
    const path = join(folder, 'locked.db')
    copydesk(['read', 'examples/unrelated.txt', '--archive', path])
    const other = new DatabaseSync(path)
    other.exec('BEGIN IMMEDIATE')
    expectOneLineError(copydesk(['read', 'examples/wire.html', '--archive', path]), 5, 'locked.db')
    other.exec('ROLLBACK')
    other.close()
  })

  test('a report that cannot be written', () => {
    const done = copydesk([
      'read',
      'examples',
      '--archive',
      archive,
      '--out',
      join(folder, 'no', 'report.html'),
    ])
    expectOneLineError(done, 6, 'report.html')
  })

  test('an id that is not held, and a command that does not exist', () => {
    expectOneLineError(copydesk(['story', 'zzz', '--archive', archive]), 4, 'zzz')
    expect(copydesk(['read', '--no-such-option']).code).toBe(2)
  })
})
