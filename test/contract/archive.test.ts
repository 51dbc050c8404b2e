import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, describe, expect, test } from 'vitest'
import { type ArchivedPage, openMemoryArchive, openSqliteArchive } from '../../src/archive/index.ts'
import { articleFromText } from '../../src/article/index.ts'

const folders: string[] = []
afterEach(() => {
  for (const folder of folders.splice(0)) rmSync(folder, { recursive: true, force: true })
})

function freshFile(): string {
  const folder = mkdtempSync(join(tmpdir(), 'copydesk-archive-'))
  folders.push(folder)
  return join(folder, 'archive.db')
}

/** A page with the given body; only what an archive looks at is filled in. */
function page(text: string, source = 'a.txt', title = ''): ArchivedPage {
  const article = articleFromText(text, { title })
  return {
    raw: new TextEncoder().encode(text),
    read: {
      article: { ...article, origin: { ...article.origin, sources: [source] } },
      published: { confidence: 0, evidence: [], refuted: [] },
      timexes: [],
      entities: [],
      claims: [],
      events: [],
      corrections: [],
    },
  }
}

const ENGINES = [
  { name: 'memory', open: openMemoryArchive },
  { name: 'SQLite', open: () => openSqliteArchive(freshFile()) },
]

for (const { name, open } of ENGINES) {
  describe(`the ${name} archive`, () => {
    test('gives back a page and its very bytes', () => {
      const archive = open()
      const added = page('The dam held through the night.')
      expect(archive.add([added])).toEqual(['new'])
      const { id } = added.read.article
      expect(archive.page(id)).toEqual(added.read)
      expect(archive.raw(id)).toEqual(added.raw)
      expect(archive.page('ffffffffffff')).toBeNull()
      expect(archive.raw('ffffffffffff')).toBeNull()
    })

    test('knows the same bytes again, and keeps each place they came from', () => {
      const archive = open()
      archive.add([page('The dam held.', 'b.txt')])
      expect(archive.add([page('The dam held.', 'b.txt')])).toEqual(['known'])
      expect(archive.add([page('The dam held.', 'a.txt')])).toEqual(['other-source'])
      expect(archive.pages()).toHaveLength(1)
      expect(archive.pages()[0]?.article.origin.sources).toEqual(['a.txt', 'b.txt'])
    })

    test('lists pages by id, in whatever order they came', () => {
      const pages = ['one', 'two', 'three', 'four'].map((word) => page(`Day ${word} of the talks.`))
      const ids = [pages, [...pages].reverse()].map((order) => {
        const archive = open()
        archive.add(order)
        return archive.pages().map((read) => read.article.id)
      })
      expect(ids[0]).toEqual([...(ids[0] ?? [])].sort())
      expect(ids[1]).toEqual(ids[0])
    })

    test('replaces the settled view as a whole', () => {
      const archive = open()
      expect(archive.settled()).toEqual({ articles: [], stories: [] })
      const first = page('The first text.').read
      const second = page('The second text.').read
      archive.settle({ articles: [first], stories: [] }, '1')
      archive.settle({ articles: [second], stories: [] }, '1')
      expect(archive.settled()).toEqual({ articles: [second], stories: [] })
    })

    test('says who settled the view, and forgets it when pages come or change', () => {
      const archive = open()
      expect(archive.settledBy()).toBeNull()
      archive.settle({ articles: [], stories: [] }, '0.9')
      expect(archive.settledBy()).toBe('0.9')
      archive.add([page('The dam held.', 'a.txt')])
      expect(archive.settledBy()).toBeNull()
      archive.settle({ articles: [], stories: [] }, '0.9')
      archive.add([page('The dam held.', 'a.txt')])
      expect(archive.settledBy()).toBe('0.9')
      archive.add([page('The dam held.', 'b.txt')])
      expect(archive.settledBy()).toBeNull()
    })

    test('replaces what was read of a page, and finds its new words', () => {
      const archive = open()
      const held = page('The dam held.')
      archive.add([held])
      const { article } = held.read
      archive.replace([{ ...held.read, article: { ...article, title: 'Vistula flood' } }])
      expect(archive.page(article.id)?.article.title).toBe('Vistula flood')
      expect(archive.raw(article.id)).toEqual(held.raw)
      expect(archive.search('vistula').map((hit) => hit.article)).toEqual([article.id])
    })

    test('finds articles that hold all the words, and shows where', () => {
      const archive = open()
      const dam = page('Engineers said the dam on the Vistula held.', 'a.txt', 'Dam holds')
      archive.add([dam, page('The match ended early.', 'b.txt')])
      const hits = archive.search('vistula DAM')
      expect(hits.map((hit) => hit.article)).toEqual([dam.read.article.id])
      expect(hits[0]?.snippet).toContain('[Vistula]')
      expect(archive.search('dam match')).toEqual([])
    })

    test('reads searched words as words, never as query syntax', () => {
      const archive = open()
      archive.add([page('The dam held.')])
      for (const hostile of [
        '"',
        'dam" OR "x',
        'NEAR(',
        'title:dam*',
        "'; DROP TABLE page; --",
        '',
        '\0',
      ]) {
        expect(() => archive.search(hostile)).not.toThrow()
      }
      expect(archive.search('dam" OR "absent')).toEqual([])
      expect(archive.pages()).toHaveLength(1)
    })
  })
}
