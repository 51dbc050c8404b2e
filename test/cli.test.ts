import { spawn, spawnSync } from 'node:child_process'
import {
  chmodSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { readingSchema } from '../src/dossier/index.ts'

const ROOT = join(import.meta.dirname, '..')
const MAIN = join(ROOT, 'src', 'cli', 'main.ts')

let folder = ''
let archive = ''
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'copydesk-cli-'))
  archive = join(folder, 'examples.db')
  copydesk(['read', 'examples', '--archive', archive])
})
afterAll(() => rmSync(folder, { recursive: true, force: true }))

function copydesk(args: readonly string[], input?: string | Uint8Array) {
  const done = spawnSync(
    process.execPath,
    ['--disable-warning=ExperimentalWarning', MAIN, ...args],
    {
      cwd: ROOT,
      encoding: 'utf8',
      env: { ...process.env, NO_COLOR: '1' },
      timeout: 60_000,
      maxBuffer: 64 * 2 ** 20,
      ...(input === undefined ? {} : { input }),
    },
  )
  return { code: done.status, out: done.stdout, err: done.stderr }
}

/** One line on standard error, no stack, nothing on standard output. */
function expectOneLineError(done: ReturnType<typeof copydesk>, code: number, words: string): void {
  expect(done.err.trimEnd().split('\n')).toHaveLength(1)
  expect(done.err).toMatch(/^copydesk: /)
  expect(done.err).toContain(words)
  expect(done.code).toBe(code)
  expect(done.out).toBe('')
}

describe('read', () => {
  test('without arguments reads the examples and keeps nothing', () => {
    const { code, out } = copydesk([])
    expect(code).toBe(0)
    expect(out).toContain('STORY')
    expect(out).toContain('Read 8 pages: 8 new.')
  })

  test('--json prints what its schema says', () => {
    const { out } = copydesk(['read', 'examples', '--archive', join(folder, 'json.db'), '--json'])
    const reading = readingSchema.parse(JSON.parse(out))
    expect(reading.articles).toHaveLength(8)
    for (const { evidence } of reading.stories.flatMap((story) => story.timeline)) {
      expect(evidence.length).toBeGreaterThan(0)
    }
  })

  test('again prints the same story and says that nothing changed', () => {
    const { out } = copydesk(['read', 'examples', '--archive', archive])
    expect(out).toContain('8 known already. Nothing changed.')
    expect(out).toContain('STORY')
  })

  test('takes a page from standard input', () => {
    const done = copydesk(
      ['read', '-', '--archive', join(folder, 'stdin.db'), '--json'],
      'The bridge at Nowe opened on 3 May 2024.\n\nIt had been closed for a year, the mayor said.',
    )
    expect(JSON.parse(done.out).articles[0].source).toBe('-')
  })

  test('--out writes one page that fetches nothing', () => {
    const path = join(folder, 'report.html')
    copydesk(['read', 'examples', '--archive', archive, '--out', path])
    const page = readFileSync(path, 'utf8')
    expect(page).toContain('<!doctype html>')
    expect(page).not.toMatch(/<script|<img|<link|src=|url\(|@import/i)
  })
})

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
    test(`${name} is read within a second, with problems or without, and never a crash`, () => {
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
    writeFileSync(path, 'The talks began on Monday, the mayor said. '.repeat(1_200_000))
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

test('what was reported as read survives kill -9', async () => {
  const path = join(folder, 'killed.db')
  const args = [
    '--disable-warning=ExperimentalWarning',
    MAIN,
    'read',
    'examples',
    '--archive',
    path,
  ]
  const child = spawn(process.execPath, args, { cwd: ROOT, stdio: ['ignore', 'pipe', 'ignore'] })
  await new Promise((resolve) => child.stdout.once('data', resolve))
  child.kill('SIGKILL')
  await new Promise((resolve) => child.once('exit', resolve))
  expect(copydesk(['read', 'examples', '--archive', path]).out).toContain('8 known already')
})

test('killed at any moment, the next reading gives what an undisturbed one gives', async () => {
  const undisturbed = copydesk(['read', 'examples', '--archive', join(folder, 'calm.db'), '--json'])
  for (const delay of [150, 350, 550, 800]) {
    const path = join(folder, `killed-${delay}.db`)
    const args = [
      '--disable-warning=ExperimentalWarning',
      MAIN,
      'read',
      'examples',
      '--archive',
      path,
    ]
    const child = spawn(process.execPath, args, { cwd: ROOT, stdio: 'ignore' })
    const ended = new Promise((resolve) => child.once('exit', resolve))
    await new Promise((resolve) => setTimeout(resolve, delay))
    child.kill('SIGKILL')
    await ended
    const again = copydesk(['read', 'examples', '--archive', path, '--json'])
    expect(again.err).toBe('')
    expect(again.out === undisturbed.out).toBe(true)
  }
})

describe('the other commands, on the examples', () => {
  const COMMANDS = [['stories'], ['claims'], ['names'], ['events'], ['search', 'Blinken']]
  for (const command of COMMANDS) {
    test(`${command[0]} prints lines, and data with --json`, () => {
      expect(copydesk([...command, '--archive', archive]).out).not.toBe('')
      const data = JSON.parse(copydesk([...command, '--archive', archive, '--json']).out)
      expect(Object.values(data).every((list) => Array.isArray(list) && list.length > 0)).toBe(true)
    })
  }

  test('story, brief and timeline take the beginning of an id', () => {
    const { stories } = JSON.parse(copydesk(['stories', '--archive', archive, '--json']).out)
    const largest = stories.toSorted(
      (a: { articles: string[] }, b: { articles: string[] }) =>
        b.articles.length - a.articles.length,
    )[0]
    for (const command of ['story', 'brief', 'timeline']) {
      const { code, out } = copydesk([command, largest.id.slice(0, 8), '--archive', archive])
      expect(code).toBe(0)
      expect(out).not.toBe('')
    }
  })

  test('article labels every line of a page', () => {
    const { out } = copydesk(['article', 'examples/spam.txt', '--archive', archive])
    expect(out).toContain('[injected: ZELQO Exchange]')
    expect(out).toMatch(/^teaser .*sheds/m)
  })

  test('compare shows what a copy changed', () => {
    const { out } = copydesk([
      'compare',
      'examples/altered.txt',
      'examples/wire.html',
      '--archive',
      archive,
    ])
    expect(out).toMatch(/^alter .*three/m)
  })

  test('claims --by and --about keep only what is asked for', () => {
    const { claims } = JSON.parse(
      copydesk(['claims', '--by', 'China', '--about', 'weapons', '--archive', archive, '--json'])
        .out,
    )
    expect(claims.length).toBeGreaterThan(0)
    expect(copydesk(['claims', '--by', 'Wang Wenbin', '--archive', archive]).out).toContain(
      'China: Wang Wenbin',
    )
    expect(
      JSON.parse(copydesk(['claims', '--by', 'Nobody At All', '--archive', archive, '--json']).out)
        .claims,
    ).toEqual([])
  })
})
