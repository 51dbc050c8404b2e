import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { copydesk, startCopydesk } from './copydesk.ts'

let folder = ''
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'copydesk-killed-'))
})
afterAll(() => rmSync(folder, { recursive: true, force: true }))

/** Reads the examples into `path` and kills the process once `moment` has come. */
async function readKilled(
  path: string,
  moment: (child: ReturnType<typeof startCopydesk>) => Promise<unknown>,
): Promise<void> {
  const child = startCopydesk(['read', 'examples', '--archive', path])
  const ended = new Promise((resolve) => child.once('exit', resolve))
  await moment(child)
  child.kill('SIGKILL')
  await ended
}

test('what was reported as read survives kill -9', async () => {
  const path = join(folder, 'reported.db')
  await readKilled(path, (child) => new Promise((resolve) => child.stdout?.once('data', resolve)))
  expect(copydesk(['read', 'examples', '--archive', path]).out).toContain('8 known already')
})

test('killed at any moment, the next reading gives what an undisturbed one gives', async () => {
  const undisturbed = copydesk(['read', 'examples', '--archive', join(folder, 'calm.db'), '--json'])
  for (const delay of [150, 350, 550, 800]) {
    const path = join(folder, `after-${delay}.db`)
    await readKilled(path, () => new Promise((resolve) => setTimeout(resolve, delay)))
    const again = copydesk(['read', 'examples', '--archive', path, '--json'])
    expect(again.err).toBe('')
    expect(again.out === undisturbed.out).toBe(true)
  }
})
