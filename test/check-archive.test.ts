import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import { afterAll, expect, test } from 'vitest'
import { openMemoryArchive, openSqliteArchive } from '../src/archive/index.ts'
import { CopydeskError } from '../src/article/index.ts'
import { checkArchive, readFiles } from '../src/desk/index.ts'
import type { Settlement } from '../src/record/index.ts'

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

test('bytes knocked out of a file are one clear error or are found, or were in no use', async () => {
  const { path, archive } = await held('whole')
  const kept = archive.settled()
  archive.close()
  const whole = readFileSync(path)
  const file = join(folder, 'broken.db')
  let found = 0
  for (let seed = 1; seed <= 40; seed++) {
    const bytes = Buffer.from(whole)
    const at = (Math.imul(seed, 2_654_435_761) >>> 0) % bytes.length
    bytes.fill(seed, at, at + 60)
    for (const end of ['', '-wal', '-shm']) rmSync(file + end, { force: true })
    writeFileSync(file, bytes)
    const faults = await faultsOf(file, kept)
    found += Number(faults.length > 0)
    for (const line of faults) expect(line).not.toContain('\n')
  }
  expect(found).toBeGreaterThan(0)
})

/** What is said of a file: what the check finds, or the error that it is opened or looked through with; else it is what was kept. */
async function faultsOf(file: string, kept: Settlement): Promise<string[]> {
  try {
    const archive = openSqliteArchive(file)
    try {
      const faults = await checkArchive(archive)
      if (faults.length === 0) expect(archive.settled()).toEqual(kept)
      return faults
    } finally {
      archive.close()
    }
  } catch (error) {
    expect(error).toBeInstanceOf(CopydeskError)
    return [(error as Error).message]
  }
}
