import { spawnSync } from 'node:child_process'
import {
  chmodSync,
  copyFileSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
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

const STORY = 'Bridge opens in Oslo\n\n3 May 2024\n\nThe bridge opened on Friday, the mayor said.\n'

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
    const mail = join(work, 'mail.txt')
    writeFileSync(page, STORY)
    writeFileSync(
      mail,
      'Received: from a\nFrom: Ana\nSubject: Bridge\nMIME-Version: 1.0\n\nIt opened.',
    )
    const own = join(work, 'x.db')
    const report = join(work, 'r.html')
    copydesk(['read', page, '--archive', own, '--out', report])
    const again = copydesk(['read', page, mail, own, report, '--archive', own])
    expect(again.out).toContain('Read 2 pages: 1 new, 1 known already.')
    expect(again.out).toContain('mail.txt: an e-mail, a format that is not read yet')
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

  test('a web address is not fetched, and that is said', () => {
    expectOneLine(copydesk(['https://example.org/a.html']), 3, 'nothing is fetched yet')
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
