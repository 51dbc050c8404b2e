import { spawnSync } from 'node:child_process'
import { chmodSync, copyFileSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { annotated } from '../../../test/annotated.ts'
import { articleFromText } from '../../article/index.ts'
import { openSqliteArchive } from '../index.ts'

let folder = ''
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'copydesk-look-'))
})
afterAll(() => rmSync(folder, { recursive: true, force: true }))

const TEXT = 'Engineers said on Monday that the dam above Nowe had held through the night.'
const REPORT = { raw: Buffer.from(TEXT), read: annotated(articleFromText(TEXT)) }

describe('in a folder where nothing can be written', () => {
  /** Root may write anywhere: the look is taken by a process of nobody, who may not be able to read our own folder. */
  function look(path: string): string {
    chmodSync(join(path, '..'), 0o555)
    chmodSync(path, 0o444)
    const index = new URL('../index.ts', import.meta.url).href
    const script = `
      const { openSqliteArchive } = await import(${JSON.stringify(index)})
      if (process.getuid?.() === 0) { process.setgid(65534); process.setuid(65534) }
      const archive = openSqliteArchive(${JSON.stringify(path)})
      console.log(archive.count(), archive.search('dam').hits.length)
      try { archive.add([{ id: ${JSON.stringify(REPORT.read.article.id)}, source: 'b' }], '1') } catch (error) { console.log(error.code) }
      archive.close()`
    const done = spawnSync(
      process.execPath,
      ['--disable-warning=ExperimentalWarning', '--input-type=module', '-e', script],
      { encoding: 'utf8', cwd: join(import.meta.dirname, '..', '..', '..') },
    )
    chmodSync(join(path, '..'), 0o755)
    return done.stdout + done.stderr
  }

  function heldIn(name: string): { path: string; close: () => void } {
    const own = mkdtempSync(join(folder, name))
    const path = join(own, 'archive.db')
    const archive = openSqliteArchive(path)
    archive.add([REPORT], '1')
    return { path, close: () => archive.close() }
  }

  test('an archive can be looked at, and says that it cannot be written', () => {
    chmodSync(folder, 0o755)
    const { path, close } = heldIn('closed-')
    close()
    expect(look(path)).toBe('1 1\narchive-unusable\n')
  })

  test('what a killed process left beside the archive is part of it', () => {
    chmodSync(folder, 0o755)
    const { path, close } = heldIn('killed-')
    const beside = mkdtempSync(join(folder, 'copy-'))
    const copy = join(beside, 'archive.db')
    for (const end of ['', '-wal']) copyFileSync(path + end, copy + end)
    close()
    expect(look(copy)).toContain('1 1\n')
  })
})
