import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { openSqliteArchive } from './index.ts'

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
  const article = { numbers }
  const settlement = { articles: [{ article: { id: 'a', ...article } }], stories: [] }
  expect(() => archive.settle(settlement as never, '1')).toThrow(
    expect.objectContaining({ code: 'archive-full' }),
  )
  expect(archive.settled()).toEqual({ articles: [], stories: [] })
})

test('keeps what it reported after another connection reads it', () => {
  const path = join(folder, 'shared.db')
  const archive = openSqliteArchive(path)
  archive.settle({ articles: [], stories: [] }, '1')
  expect(openSqliteArchive(path).settled()).toEqual({ articles: [], stories: [] })
})
