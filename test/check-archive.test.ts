import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import { afterAll, expect, test } from 'vitest'
import { openMemoryArchive, openSqliteArchive } from '../src/archive/index.ts'
import { checkArchive, readFiles } from '../src/desk/index.ts'

const folder = mkdtempSync(join(tmpdir(), 'copydesk-check-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))

const TEXT =
  'The ministry at Nowe said on Friday that the bridge over the Odda would stay closed until June, after engineers had found cracks in three of its columns.'

async function held(name: string) {
  const path = join(folder, `${name}.db`)
  const files = ['a', 'b'].map((one) => join(folder, `${name}-${one}.txt`))
  for (const [at, file] of files.entries())
    writeFileSync(file, `Bridge ${at}\n\n3 May 2024\n\n${TEXT} It was built in ${1950 + at}.\n`)
  const archive = openSqliteArchive(path)
  await readFiles(files, { archive })
  return { path, archive }
}

test('a sound archive has no fault, nor has its copy', async () => {
  const { path, archive } = await held('sound')
  expect(await checkArchive(archive)).toEqual([])
  const copy = `${path}.copy`
  archive.backup(copy)
  expect(() => archive.backup(copy)).toThrow('not there yet')
  const other = openSqliteArchive(copy)
  expect(other.settled()).toEqual(archive.settled())
  expect(await checkArchive(other)).toEqual([])
  expect(() => openMemoryArchive().backup('x.db')).toThrow('in memory')
})

test('a story that is not what its pages say is found', async () => {
  const { archive } = await held('story')
  const [head] = archive.heads()
  const story = archive.story(head?.id ?? '')
  archive.change((view) => view.putStory({ ...story!, headline: 'Another' }, head!))
  expect(await checkArchive(archive)).toEqual([
    expect.stringMatching(/^story s[0-9a-f]{12} is not what settling all pages again gives$/),
  ])
})

test('bytes that changed are found, and pages that nobody settled', async () => {
  const { path, archive } = await held('bytes')
  const database = new DatabaseSync(path)
  database.exec('UPDATE page SET raw = (SELECT raw FROM page WHERE n = 2) WHERE n = 1')
  database.close()
  expect(await checkArchive(archive)).toEqual([expect.stringContaining('is damaged')])
  const { archive: other } = await held('unsettled')
  other.change((view) => view.setSettled(false))
  expect(await checkArchive(other)).toEqual([expect.stringContaining('copydesk rebuild')])
})
