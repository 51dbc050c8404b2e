import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import { zstdCompressSync } from 'node:zlib'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { annotated } from '../../../test/annotated.ts'
import { articleFromText } from '../../article/index.ts'
import { openSqliteArchive } from '../index.ts'
import { migrate, SCHEMA } from './migrations.ts'

let folder = ''
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'copydesk-schema-'))
})
afterAll(() => rmSync(folder, { recursive: true, force: true }))

const TEXT = 'Engineers said on Monday that the dam above Nowe had held through the night.'
const REPORT = { raw: Buffer.from(TEXT), read: annotated(articleFromText(TEXT)) }

const CORRECTIONS = [{ field: 'title', value: 'Dam holds' }]

describe('a file of an earlier schema', () => {
  /** A file as the program of that schema wrote it, with one page from two places. */
  function before(schema: number): string {
    const path = join(folder, `schema-${schema}.db`)
    const database = new DatabaseSync(path)
    migrate(database, path, schema)
    const { article } = REPORT.read
    const id = schema < 3 ? article.id.slice(0, 12) : article.id
    const origin = { ...article.origin, sources: ['a.txt', 'b.txt'] }
    const read = { ...REPORT.read, article: { ...article, id, origin } }
    const packed = [zstdCompressSync(JSON.stringify(read)), zstdCompressSync(REPORT.raw)]
    if (schema < 3) {
      database.prepare('INSERT INTO page (id, read, raw) VALUES (?, ?, ?)').run(id, ...packed)
    } else {
      database
        .prepare("INSERT INTO page (id, read, raw, by, title, body) VALUES (?, ?, ?, '0', '', ?)")
        .run(id, ...packed, zstdCompressSync('""'))
      for (const source of origin.sources)
        database.prepare('INSERT INTO source (page, source) VALUES (1, ?)').run(source)
      database.exec("INSERT INTO fact (name, value) VALUES ('settled by', '1')")
    }
    if (schema >= 4 && schema < 9) {
      database
        .prepare("INSERT INTO settled (part, id, value) VALUES ('article', ?, ?)")
        .run(id, zstdCompressSync(JSON.stringify({ ...read, corrections: CORRECTIONS })))
    }
    if (schema >= 5) {
      database
        .prepare('INSERT INTO article_head (n, id, value) VALUES (1, ?, ?)')
        .run(id, JSON.stringify({ id, title: '', kind: 'article' }))
    }
    database.close()
    return path
  }

  test.each(Array.from({ length: SCHEMA - 1 }, (_, at) => at + 1))(
    '%i keeps its pages',
    (schema) => {
      const archive = openSqliteArchive(before(schema))
      const { id } = REPORT.read.article
      expect(archive.count()).toBe(1)
      expect(archive.readByOthers('1')).toEqual([{ id, sources: ['a.txt', 'b.txt'] }])
      expect(archive.raw(id)).toEqual(new Uint8Array(REPORT.raw))
      // Pages under half of their hash are to be read again from their bytes.
      expect(archive.pages()).toHaveLength(schema < 3 ? 0 : 1)
      expect(archive.articles().items).toHaveLength(schema < 3 ? 0 : 1)
      expect(archive.settledBy()).toBe(schema < 5 ? null : 'an earlier schema')
      // What was settled stays in view until it is settled again; an earlier one is forgotten.
      expect(archive.article(id)?.corrections).toEqual(
        schema < 3 ? undefined : schema < 5 ? [] : CORRECTIONS,
      )
      archive.replace([REPORT.read], '1')
      expect(archive.page(id)?.article.origin.sources).toEqual(['a.txt', 'b.txt'])
      expect(archive.articles().items).toMatchObject([{ id }])
      expect(archive.search('dam').hits).toHaveLength(1)
    },
  )
})

test('a newer schema is refused by name', () => {
  const path = join(folder, 'newer.db')
  openSqliteArchive(path).close()
  const database = new DatabaseSync(path)
  database.exec('PRAGMA user_version = 999')
  database.close()
  expect(() => openSqliteArchive(path)).toThrow('schema 999')
})
