import { copyFileSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { annotated } from '../../../test/annotated.ts'
import { articleFromText, CopydeskError } from '../../article/index.ts'
import { type ArchivedPage, openSqliteArchive } from '../index.ts'

let folder = ''
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'copydesk-sqlite-'))
})
afterAll(() => rmSync(folder, { recursive: true, force: true }))

test('refuses the database of another program and leaves it as it was', () => {
  const path = join(folder, 'other.db')
  const other = new DatabaseSync(path)
  other.exec('CREATE TABLE recipe (name TEXT)')
  other.close()
  expect(() => openSqliteArchive(path)).toThrow(
    expect.objectContaining({ code: 'archive-foreign', message: expect.stringContaining(path) }),
  )
  const tables = new DatabaseSync(path).prepare('SELECT name FROM sqlite_schema').all()
  expect(tables.map((table) => table.name)).toEqual(['recipe'])
})

test('refuses a file that is no database', () => {
  const path = join(folder, 'letter.db')
  writeFileSync(path, 'Dear editor, this is a letter and not a database. '.repeat(50))
  expect(() => openSqliteArchive(path)).toThrow(
    expect.objectContaining({ code: 'archive-foreign' }),
  )
})

test('refuses a folder that does not exist', () => {
  expect(() => openSqliteArchive(join(folder, 'none', 'a.db'))).toThrow(
    expect.objectContaining({ code: 'archive-unusable' }),
  )
})

test('says that a full disk kept nothing', () => {
  const path = join(folder, 'full.db')
  openSqliteArchive(path).close()
  const small = new DatabaseSync(path)
  const { page_count } = small.prepare('PRAGMA page_count').get() as { page_count: number }
  small.close()
  const archive = openSqliteArchive(path, { maxPages: page_count + 2 })
  // Numbers without a pattern: what repeats would be compressed to nothing.
  const numbers = Array.from({ length: 20_000 }, (_, index) => Math.imul(index, 2_654_435_761))
  const story = { id: 's1', numbers } as never
  expect(() => archive.change((view) => view.putStory(story, HEAD))).toThrow(
    expect.objectContaining({ code: 'archive-full' }),
  )
  expect(archive.settled()).toEqual({ articles: [], stories: [] })
})

test('keeps what it reported after another connection reads it', () => {
  const path = join(folder, 'shared.db')
  const archive = openSqliteArchive(path)
  archive.change((view) => view.putStory({ id: 's1' } as never, HEAD))
  expect(openSqliteArchive(path).settled().stories).toEqual([{ id: 's1' }])
})

const HEAD = { id: 's1', headline: 'Dam holds', days: [], articles: [], contested: 0 } as never

/** A page with the given body; only what an archive looks at is filled in. */
function page(text: string): ArchivedPage {
  return { raw: Buffer.from(text), read: annotated(articleFromText(text)) }
}

const REPORT = page('Engineers said on Monday that the dam above Nowe had held through the night.')

test('shows no word of a page whose bytes changed on the disk', () => {
  const path = join(folder, 'rot.db')
  const archive = openSqliteArchive(path)
  archive.add([REPORT], '1')
  archive.close()
  for (const column of ['read', 'raw', 'body']) {
    const copy = join(folder, `rot-${column}.db`)
    copyFileSync(path, copy)
    const database = new DatabaseSync(copy)
    const row = database.prepare(`SELECT ${column} AS value FROM page`).get()
    const value = (row as { value: Uint8Array }).value
    value[Math.floor(value.length / 2)]! ^= 1
    database.prepare(`UPDATE page SET ${column} = ?`).run(value)
    database.close()
    const rotten = openSqliteArchive(copy)
    const { id } = REPORT.read.article
    const look = {
      read: () => rotten.page(id),
      raw: () => rotten.raw(id),
      body: () => rotten.search('dam'),
    }
    expect(look[column as keyof typeof look]).toThrow(
      expect.objectContaining({
        code: 'archive-unusable',
        message: expect.stringContaining('is damaged'),
      }),
    )
    rotten.close()
  }
})

test('bytes that are those of another page are no page', () => {
  const path = join(folder, 'swapped.db')
  const archive = openSqliteArchive(path)
  archive.add([REPORT, page('The match ended early.')], '1')
  archive.close()
  const database = new DatabaseSync(path)
  database.exec('UPDATE page SET raw = (SELECT raw FROM page WHERE n = 2) WHERE n = 1')
  database.close()
  expect(() => openSqliteArchive(path).raw(REPORT.read.article.id)).toThrow('is damaged')
})

test('a file with bytes knocked out is one clear error, or shows no other words than were kept', () => {
  const path = join(folder, 'whole.db')
  const archive = openSqliteArchive(path)
  const pages = [REPORT, page('The match in Nowe ended early, before a dam of stewards.')]
  archive.add(pages, '1')
  archive.close()
  const whole = readFileSync(path)
  const kept = new Set(pages.map(({ read }) => read.article.text))
  for (let seed = 1; seed <= 150; seed++) {
    const bytes = Buffer.from(whole)
    const at = (Math.imul(seed, 2_654_435_761) >>> 0) % bytes.length
    bytes.fill(seed, at, at + 40)
    const file = join(folder, 'broken.db')
    for (const end of ['', '-wal', '-shm']) rmSync(file + end, { force: true })
    writeFileSync(file, bytes)
    expect(wordsIn(file).filter((text) => !kept.has(text))).toEqual([])
  }
})

/** The texts of all pages in a file; none where it says that it is damaged. */
function wordsIn(file: string): string[] {
  try {
    const archive = openSqliteArchive(file)
    try {
      archive.search('dam')
      return archive.settled().articles.map(({ article }) => article.text)
    } finally {
      archive.close()
    }
  } catch (error) {
    expect(error).toBeInstanceOf(CopydeskError)
    return []
  }
}
