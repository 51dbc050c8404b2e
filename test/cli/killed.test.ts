import { mkdtempSync, rmSync, statSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout } from 'node:timers/promises'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { openSqliteArchive } from '../../src/archive/index.ts'
import { VERSION } from '../../src/article/index.ts'
import { readAlone } from '../../src/desk/index.ts'
import { copydesk, startCopydesk } from './copydesk.ts'

/** Few pages, so that a busy machine gets through them. */
const PAGES = ['examples/wire.html', 'examples/spam.txt']

let folder = ''
let undisturbed = ''
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'copydesk-killed-'))
  const calm = join(folder, 'calm.db')
  undisturbed = copydesk(['read', ...PAGES, '--archive', calm, '--json']).out
})
afterAll(() => rmSync(folder, { recursive: true, force: true }))

type Child = ReturnType<typeof startCopydesk>

/** Reads pages into `path` and kills the process once `moment` has come, or once it has ended. */
async function readKilled(path: string, moment: (child: Child) => Promise<unknown>): Promise<void> {
  const child = startCopydesk(['read', ...PAGES, '--archive', path])
  const ended = new Promise((resolve) => child.once('exit', resolve))
  await Promise.race([moment(child), ended])
  child.kill('SIGKILL')
  await ended
}

const sizeOf = (path: string): number => statSync(path, { throwIfNoEntry: false })?.size ?? 0

/** The first moment at which `holds`; looked at again and again until the process has ended. */
async function until(child: Child, holds: () => boolean): Promise<void> {
  while (child.exitCode === null && !holds()) await setTimeout(1)
}

/** Moments of a reading by what it has written so far. */
const MOMENTS: Readonly<Record<string, (child: Child, path: string) => Promise<unknown>>> = {
  'before it has written anything': (child) =>
    new Promise((resolve) => child.once('spawn', resolve)),
  'when the archive is there': (child, path) => until(child, () => sizeOf(path) > 0),
  'when its journal is written': (child, path) => until(child, () => sizeOf(`${path}-wal`) > 0),
  'when its journal is written to again': (child, path) => {
    let last = 0
    let times = 0
    return until(child, () => {
      const size = sizeOf(`${path}-wal`)
      if (size !== last) times++
      last = size
      return times > 2
    })
  },
}

test('what was reported as read survives kill -9', async () => {
  const path = join(folder, 'reported.db')
  await readKilled(path, (child) => new Promise((resolve) => child.stdout?.once('data', resolve)))
  expect(copydesk(['read', ...PAGES, '--archive', path]).out).toContain('2 known already')
})

test('after kill -9 the pages that are held are named, and can be settled', async () => {
  const path = join(folder, 'unsettled.db')
  const archive = openSqliteArchive(path)
  const text = 'The bridge at Nowe opened on 3 May 2024, the mayor said on Friday.'
  const read = readAlone({ source: 'a.txt', bytes: Buffer.from(text) })
  archive.add([{ raw: Buffer.from(text), read }], VERSION)
  archive.close()
  const listed = copydesk(['stories', '--archive', path])
  expect(listed.err).toContain('1 page is held')
  expect(listed.err).toContain('copydesk rebuild')
  expect(copydesk(['rebuild', '--archive', path]).out).toContain('1 articles in 1 stories')
  expect(copydesk(['stories', '--archive', path]).err).toBe('')
})

test.each(Object.entries(MOMENTS))(
  'killed %s, the next reading gives what an undisturbed one gives',
  async (name, moment) => {
    const path = join(folder, `${name.replace(/\W+/g, '-')}.db`)
    await readKilled(path, (child) => moment(child, path))
    const again = copydesk(['read', ...PAGES, '--archive', path, '--json'])
    expect(again.err).toBe('')
    expect(again.out === undisturbed).toBe(true)
  },
)
