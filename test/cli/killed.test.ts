import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { openSqliteArchive } from '../../src/archive/index.ts'
import { VERSION } from '../../src/article/index.ts'
import { readAlone } from '../../src/desk/index.ts'
import { copydesk, startCopydesk } from './copydesk.ts'

let folder = ''
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'copydesk-killed-'))
})
afterAll(() => rmSync(folder, { recursive: true, force: true }))

/** Few pages, so that a busy machine gets through them. */
const PAGES = ['examples/wire.html', 'examples/spam.txt']

/** Reads pages into `path` and kills the process once `moment` has come. */
async function readKilled(
  path: string,
  moment: (child: ReturnType<typeof startCopydesk>) => Promise<unknown>,
): Promise<void> {
  const child = startCopydesk(['read', ...PAGES, '--archive', path])
  const ended = new Promise((resolve) => child.once('exit', resolve))
  await moment(child)
  child.kill('SIGKILL')
  await ended
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

test('killed at any moment, the next reading gives what an undisturbed one gives', async () => {
  const undisturbed = copydesk(['read', ...PAGES, '--archive', join(folder, 'calm.db'), '--json'])
  for (const delay of [150, 350, 550, 800]) {
    const path = join(folder, `after-${delay}.db`)
    await readKilled(path, () => new Promise((resolve) => setTimeout(resolve, delay)))
    const again = copydesk(['read', ...PAGES, '--archive', path, '--json'])
    expect(again.err).toBe('')
    expect(again.out === undisturbed.out).toBe(true)
  }
})
