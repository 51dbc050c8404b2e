import fc from 'fast-check'
import { parquetMetadata, parquetReadObjects } from 'hyparquet'
import { beforeAll, describe, expect, test } from 'vitest'
import { AT, holdPages, written } from '../../../test/export/held-pages.ts'
import { hostileWords } from '../../../test/export/hostile-words.ts'
import type { Archive } from '../../archive/index.ts'
import { everyRow } from '../records/rows.ts'
import type { Row } from '../records/table.ts'
import { TABLE_NAMES, type TableName } from '../records/table-names.ts'
import { TABLES } from '../records/tables.ts'
import { selectHoldings } from '../selection.ts'
import { parquet } from './parquet.ts'
import { tableWriter } from './table-writer.ts'

const fileOf = (bytes: Uint8Array): ArrayBuffer =>
  bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.byteLength) as ArrayBuffer

/** A row as an independent reader gives it, in the words of the record model. */
const plain = (row: Readonly<Record<string, unknown>>, table: TableName) =>
  Object.fromEntries(
    Object.entries(row).map(([name, value]) => {
      if (!(value instanceof Date)) return [name, value]
      const isTime = TABLES[table].schema.shape[name] !== undefined && name === 'fetched'
      return [name, isTime ? value.toISOString() : value.toISOString().slice(0, 10)]
    }),
  )

/** The reader takes a byte order mark at the head of a text for none of its letters. */
const asRead = (text: string): string => text.toWellFormed().replace(/^\ufeff/, '')

let archive: Archive
beforeAll(async () => {
  archive = await holdPages()
})

const rowsOf = (table: TableName, text = false): Row[] =>
  [...everyRow(selectHoldings(archive, {}, AT), { table, text })].map(([, row]) => row)

describe('an independent reader of Parquet', () => {
  test.each(TABLE_NAMES)('reads every row of %s as it is', async (table) => {
    const file = fileOf(await written(archive, parquet, { table, text: true }))
    const read = await parquetReadObjects({ file })
    const rows = rowsOf(table, true)
    expect(rows.length).toBeGreaterThan(0)
    expect(read.map((row) => plain(row, table))).toEqual(rows)
  })

  test('finds days, times and lists declared as such', async () => {
    const { schema, created_by } = parquetMetadata(
      fileOf(await written(archive, parquet, { table: 'articles' })),
    )
    const kind = Object.fromEntries(
      schema.map(({ name, converted_type }) => [name, converted_type]),
    )
    expect(kind).toMatchObject({
      published: 'DATE',
      fetched: 'TIMESTAMP_MILLIS',
      bylines: 'LIST',
      title: 'UTF8',
    })
    expect(created_by).toMatch(/^copydesk /)
  })
})

test('the same archive gives the same bytes', async () => {
  const again = await holdPages()
  for (const table of ['articles', 'evidence'] as const)
    expect(await written(again, parquet, { table })).toEqual(
      await written(archive, parquet, { table }),
    )
})

test('all tables at once are the files of a folder, each as it is alone', async () => {
  const files = new Map<string, Buffer>()
  for (const { name, chunk } of parquet.files?.(selectHoldings(archive, {}, AT), {}) ?? [])
    files.set(name, Buffer.concat([files.get(name) ?? Buffer.alloc(0), chunk as Uint8Array]))
  expect([...files.keys()].sort()).toEqual(TABLE_NAMES.map((name) => `${name}.parquet`).sort())
  for (const table of TABLE_NAMES)
    expect(files.get(`${table}.parquet`)).toEqual(await written(archive, parquet, { table }))
})

test('one table must be named where one file is written', async () => {
  await expect(written(archive, parquet)).rejects.toThrow(/name it \(stories, articles/)
})

test('an empty archive gives tables without rows', async () => {
  const file = fileOf(await written(archive, parquet, { table: 'claims' }, { query: 'zeppelin' }))
  expect(await parquetReadObjects({ file })).toEqual([])
})

test('words of any page come back as they are, and groups of rows join', async () => {
  const row = (title: string, bylines: string[]): Row => ({
    ...(rowsOf('articles')[0] as Row),
    title,
    bylines,
  })
  await fc.assert(
    fc.asyncProperty(
      hostileWords,
      fc.array(hostileWords, { maxLength: 3 }),
      async (title, names) => {
        const writer = tableWriter(TABLES.articles)
        expect(writer.add(row(title, names))).toBeNull()
        const [read] = await parquetReadObjects({ file: fileOf(writer.end()) })
        expect(read?.title).toBe(asRead(title))
        expect(read?.bylines).toEqual(names.map(asRead))
      },
    ),
    { numRuns: 60 },
  )
  const writer = tableWriter(TABLES.articles)
  const pieces: Uint8Array[] = []
  for (let at = 0; at < 10_001; at++) pieces.push(writer.add(row(`${at}`, [])) ?? new Uint8Array())
  pieces.push(writer.end())
  const read = await parquetReadObjects({ file: fileOf(Buffer.concat(pieces)), columns: ['title'] })
  expect(read.map(({ title }) => title)).toEqual(Array.from({ length: 10_001 }, (_, at) => `${at}`))
})
