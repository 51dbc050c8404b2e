import { spawnSync } from 'node:child_process'
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { copydesk, type Done, inProcess, startCopydesk } from './copydesk.ts'

let folder = ''
let archive = ''
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'copydesk-trust-'))
  archive = join(folder, 'examples.db')
  copydesk(['read', 'examples', '--archive', archive])
})
afterAll(() => rmSync(folder, { recursive: true, force: true }))

function newFolder(name: string): string {
  const path = join(folder, name)
  mkdirSync(path)
  return path
}

function expectOneLine(done: Done, code: number, words: string): void {
  expect(done.err.trimEnd().split('\n')).toHaveLength(1)
  expect(done.err).toContain(words)
  expect(done.code).toBe(code)
  expect(done.out).toBe('')
}

describe('--out', () => {
  test.each(['read', 'story', 'compare'])(
    'of %s never takes the place of what is not a report',
    (name) => {
      const notes = join(folder, `notes-${name}.txt`)
      writeFileSync(notes, 'My notes.')
      const { stories } = JSON.parse(copydesk(['stories', '--json', '--archive', archive]).out)
      const args = {
        read: ['read', 'examples'],
        story: ['story', stories[0].id],
        compare: ['compare', 'examples/altered.txt', 'examples/wire.html'],
      }[name] as string[]
      const before = readFileSync(archive)
      for (const target of [notes, archive, folder]) {
        expectOneLine(copydesk([...args, '--archive', archive, '--out', target]), 6, target)
      }
      expect(readFileSync(notes, 'utf8')).toBe('My notes.')
      expect(readFileSync(archive).equals(before)).toBe(true)
      const report = join(folder, `${name}.html`)
      for (const _ of ['new', 'again']) {
        const done = copydesk([...args, '--archive', archive, '--out', report])
        expect(done).toMatchObject({ code: 0, err: '' })
        expect(done.out).toContain(`Wrote ${report}`)
      }
      expect(readdirSync(folder).filter((file) => file.endsWith('.part'))).toEqual([])
    },
  )
})

describe('what a terminal obeys', () => {
  const CODE = '\u001b[31mRED\u001b]0;pwned\u0007\u009b2J\u202e'
  // biome-ignore lint/suspicious/noControlCharactersInRegex: these are looked for.
  const OBEYED = /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069]/

  test('never reaches it from a page, a name of a file, an id or an option', () => {
    const work = newFolder('codes')
    const page = (boats: string) =>
      `Minister${CODE} visits Oslo\n\nBy Anna ${CODE}Berg\n\n15 January 2024\n\nOSLO (AP) — Foreign Minister Espen${CODE} Eide said on Monday that ${CODE} Norway would send ${boats} boats.\n\nRussia denied that the boats${CODE} would help. Police ${CODE} arrested ten men in Bergen${CODE} on Monday.\n`
    writeFileSync(join(work, 'a.txt'), page('ten'))
    writeFileSync(join(work, `b${CODE}\nc.txt`), page('nine'))
    const own = join(folder, 'codes.db')
    const commands = [
      ['read', work],
      ['stories'],
      ['articles'],
      ['brief', 's'],
      ['timeline', 's'],
      ['story', 's'],
      ['claims'],
      ['names'],
      ['events'],
      ['search', 'boats'],
      ['article', join(work, 'a.txt')],
      ['compare', join(work, 'a.txt'), join(work, `b${CODE}\nc.txt`)],
      ['article', `none${CODE}`],
      ['read', `none${CODE}.html`],
      ['stories', `--none${CODE}`],
    ]
    for (const command of commands) {
      for (const data of [[], ['--json']]) {
        const { out, err } = copydesk([...command, ...data, '--archive', own])
        expect(out, command.join(' ')).not.toMatch(OBEYED)
        expect(err, command.join(' ')).not.toMatch(OBEYED)
        if (data.length > 0 && out !== '') expect(() => JSON.parse(out)).not.toThrow()
      }
    }
  })
})

describe('the archive', () => {
  test.each([
    ['stories'],
    ['articles'],
    ['claims'],
    ['search', 'x'],
    ['story', 's'],
    ['names'],
    ['events'],
  ])('is not made by `%s`', (...command) => {
    const path = join(folder, 'slip.db')
    expectOneLine(copydesk([...command, '--archive', path]), 5, 'slip.db')
    expect(existsSync(path)).toBe(false)
  })

  test('is not made by a reading of nothing', () => {
    const path = join(folder, 'nothing.db')
    expectOneLine(copydesk(['read', join(folder, 'none.txt'), '--archive', path]), 3, 'none.txt')
    expect(existsSync(path)).toBe(false)
  })

  test('has a name', () => {
    expectOneLine(copydesk(['stories', '--archive', '']), 2, '--archive')
    expectOneLine(
      inProcess(['read', 'examples'], undefined, { COPYDESK_ARCHIVE: '' }),
      2,
      'COPYDESK_ARCHIVE',
    )
  })
})

describe('a slip of the fingers', () => {
  test('in a command names the command', () => {
    expectOneLine(copydesk(['storys']), 3, 'did you mean "copydesk stories"?')
  })

  test('what looks like a web address is told how to be one', () => {
    expectOneLine(copydesk(['www.example.org/a.html']), 3, 'begin with https://')
    expectOneLine(copydesk(['http://127.0.0.1/a.html']), 3, 'leads to a private network')
  })
})

describe('article and compare', () => {
  test('read a file that the archive does not hold, however it is written', () => {
    const none = ['--archive', join(folder, 'no.db')]
    for (const path of [
      'examples/spam.txt',
      './examples/spam.txt',
      join(process.cwd(), 'examples/spam.txt'),
    ])
      expect(copydesk(['article', path, ...none]).out).toContain('[injected: ZELQO Exchange]')
    expect(
      copydesk(['compare', './examples/altered.txt', 'examples/wire.html', ...none]).out,
    ).toContain('three [number changed, was “an hour”]')
    expect(existsSync(join(folder, 'no.db'))).toBe(false)
  })

  test('say what the archive knows of a file that it holds', () => {
    const { out } = copydesk(['article', './examples/spam.txt', '--archive', archive])
    expect(out).toBe(copydesk(['article', 'examples/spam.txt', '--archive', archive]).out)
  })
})

test('the weightiest story comes first, and words stand once under a sentence of the brief', () => {
  const { out } = copydesk([])
  expect(out).toMatch(/^STORY {2}Blinken/)
  const lines = copydesk(['brief', 's16a21', '--archive', archive]).out.split('\n')
  const quotes = lines.filter((line) => line.startsWith('    ')).map((line) => line.split(': ')[1])
  expect(quotes.length).toBeGreaterThan(3)
  expect(new Set(quotes).size).toBe(quotes.length)
})

test('a pipe that nobody writes to is named, and Ctrl-C ends with one line', async () => {
  const pipe = join(folder, 'pipe')
  spawnSync('mkfifo', [pipe])
  const child = startCopydesk(['read', pipe, '--archive', join(folder, 'stopped.db')])
  const ended = new Promise((resolve) => child.once('exit', resolve))
  const said: string[] = []
  await new Promise((resolve) =>
    child.stderr?.on('data', (chunk) => {
      said.push(String(chunk))
      resolve(null)
    }),
  )
  child.kill('SIGINT')
  expect(await ended).toBe(130)
  expect(said.join('').trimEnd().split('\n')).toEqual([
    `copydesk: waiting for a program to write to the pipe "${pipe}"`,
    expect.stringMatching(/^copydesk: stopped/),
  ])
})

test('a full disk behind standard output is one line', () => {
  if (!existsSync('/dev/full')) return
  const done = spawnSync(
    'sh',
    [
      '-c',
      `"$0" "$@" > /dev/full`,
      process.execPath,
      '--disable-warning=ExperimentalWarning',
      'src/cli/main.ts',
      'stories',
      '--archive',
      archive,
    ],
    { encoding: 'utf8' },
  )
  expect(done.status).toBe(6)
  expect(done.stderr.trimEnd().split('\n')).toHaveLength(1)
})
