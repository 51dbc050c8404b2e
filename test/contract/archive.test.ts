import { describe, expect, test } from 'vitest'
import type { ArchivedPage } from '../../src/archive/index.ts'
import type { Annotated, StoryRecord } from '../../src/record/index.ts'
import { ENGINES, line, page } from './engines.ts'

for (const { name, open } of ENGINES) {
  describe(`the ${name} archive`, () => {
    test('gives back a page and its very bytes', () => {
      const archive = open()
      const added = page('The dam held through the night.')
      expect(archive.add([added], '1')).toEqual(['new'])
      const { id } = added.read.article
      expect(archive.page(id)).toEqual(added.read)
      expect(archive.raw(id)).toEqual(added.raw)
      expect(archive.page('f'.repeat(64))).toBeNull()
      expect(archive.raw('f'.repeat(64))).toBeNull()
    })

    test('gives what was read of all pages, or of those that are asked for, by id', () => {
      const archive = open()
      const pages = ['The dam held.', 'The dam broke.', 'The dam is dry.'].map((text) => page(text))
      archive.add(pages, '1')
      const ids = pages.map(({ read }) => read.article.id)
      const idsOf = (found: readonly Annotated[]) => found.map(({ article }) => article.id)
      expect(idsOf(archive.pages())).toEqual(ids.toSorted())
      const [, second = '', third = ''] = ids
      expect(idsOf(archive.pages([third, second, 'f'.repeat(64)]))).toEqual([second, third].sort())
    })

    test('knows the same bytes again, and keeps each place they came from', () => {
      const archive = open()
      archive.add([page('The dam held.', 'b.txt')], '1')
      expect(archive.add([page('The dam held.', 'b.txt')], '1')).toEqual(['known'])
      expect(archive.add([page('The dam held.', 'a.txt')], '1')).toEqual(['other-source'])
      expect(archive.pages()).toHaveLength(1)
      expect(archive.pages()[0]?.article.origin.sources).toEqual(['a.txt', 'b.txt'])
    })

    test('lists pages by id, in whatever order they came', () => {
      const pages = ['one', 'two', 'three', 'four'].map((word) => page(`Day ${word} of the talks.`))
      const ids = [pages, [...pages].reverse()].map((order) => {
        const archive = open()
        archive.add(order, '1')
        return archive.pages().map((read) => read.article.id)
      })
      expect(ids[0]).toEqual([...(ids[0] ?? [])].sort())
      expect(ids[1]).toEqual(ids[0])
    })

    test('gives an article as it was read, until another is kept in its place', () => {
      const archive = open()
      const held = page('The first text.')
      archive.add([held], '1')
      const { id } = held.read.article
      expect(archive.settled()).toEqual({ articles: [held.read], stories: [] })
      const dated: Annotated = {
        ...held.read,
        published: { ...held.read.published, confidence: 1 },
      }
      archive.change((view) => view.putArticle(id, dated))
      expect(archive.article(id)).toEqual(dated)
      expect(archive.page(id)).toEqual(held.read)
      archive.change((view) => view.putArticle(id, null))
      expect(archive.settled().articles).toEqual([held.read])
      expect(archive.article('f'.repeat(64))).toBeNull()
    })

    test('gives stories by id and in order, and takes them out', () => {
      const archive = open()
      const [one, two] = ['s1', 's2'].map((id) => ({ id, headline: id }) as StoryRecord)
      archive.change((view) => {
        view.putStory(two!, line('s2', ['b', 'c'], ['2024-05-01']))
        view.putStory(one!, line('s1', ['a'], ['2024-05-03']))
      })
      expect(archive.heads().map(({ id }) => id)).toEqual(['s1', 's2'])
      expect([archive.storyOf('c'), archive.storyOf('d')]).toEqual(['s2', null])
      archive.change((view) => view.putStory(one!, line('s1', ['a', 'c'], ['2024-04-03'])))
      expect(archive.heads().map(({ id }) => id)).toEqual(['s2', 's1'])
      expect(archive.settled().stories).toEqual([one, two])
      expect(archive.story('s2')).toEqual(two)
      archive.change((view) => view.dropStory('s2', null))
      expect(archive.story('s2')).toBeNull()
      expect([archive.storyOf('b'), archive.storyOf('c')]).toEqual([null, 's1'])
      expect(archive.heads()).toEqual([line('s1', ['a', 'c'], ['2024-04-03'])])
    })

    test('keeps nothing of work that fails', () => {
      if (name === 'memory') return
      const archive = open()
      const fail = () =>
        archive.change((view) => {
          view.putStory({ id: 's1' } as StoryRecord, line('s1', [], []))
          throw new Error('no')
        })
      expect(fail).toThrow('no')
      expect(archive.story('s1')).toBeNull()
    })

    test('says who settled all that is held, and forgets it when pages come or change', () => {
      const archive = open()
      const settle = (by: string) =>
        archive.change((view) => {
          view.settleBy(by)
          return view.takeChanged(10)
        })
      expect(archive.settledBy()).toBeNull()
      expect(settle('0.9')).toEqual([])
      expect(archive.settledBy()).toBe('0.9')
      const held = page('The dam held.', 'a.txt')
      const { id } = held.read.article
      archive.add([held], '1')
      expect(archive.settledBy()).toBeNull()
      expect(settle('0.9')).toEqual([id])
      archive.change((view) => view.setSettled(false))
      expect(archive.settledBy()).toBeNull()
      archive.change((view) => view.setSettled(true))
      expect(archive.settledBy()).toBe('0.9')
      archive.add([page('The dam held.', 'a.txt')], '1')
      expect(archive.settledBy()).toBe('0.9')
      archive.add([page('The dam held.', 'b.txt')], '1')
      expect(settle('0.9')).toEqual([id])
      archive.replace([held.read], '1')
      expect(settle('0.9')).toEqual([id])
      archive.change((view) => view.putStory({ id: 's1' } as StoryRecord, line('s1', [], [])))
      expect(settle('1.0')).toEqual([id])
      // What another version made stands until it is made anew.
      expect(archive.settled().stories).toHaveLength(1)
    })

    test('keeps two pages whose hashes begin alike', () => {
      const archive = open()
      const [one, two] = [page('The garden show opened.'), page('Shells were delivered.')]
      const alike = (of: ArchivedPage, id: string): ArchivedPage => ({
        ...of,
        read: { ...of.read, article: { ...of.read.article, id } },
      })
      const start = 'ab12cd34ef56'
      const ids = ['0', '1'].map((end) => start + end.repeat(52))
      const outcomes = archive.add([alike(one, ids[0]!), alike(two, ids[1]!)], '1')
      expect(outcomes).toEqual(['new', 'new'])
      expect(archive.pages().map(({ article }) => article.text)).toEqual([
        'The garden show opened.',
        'Shells were delivered.',
      ])
      expect(archive.search('shells').hits.map(({ article }) => article)).toEqual([ids[1]])
    })

    test('takes another place of bytes that it holds, by their hash alone', () => {
      const archive = open()
      const held = page('The dam held.', 'b.txt')
      archive.add([held], '1')
      const { id } = held.read.article
      expect(
        archive.add(
          [
            { id, source: 'b.txt' },
            { id, source: 'a.txt' },
          ],
          '1',
        ),
      ).toEqual(['known', 'other-source'])
      expect(archive.page(id)?.article.origin.sources).toEqual(['a.txt', 'b.txt'])
      expect(() => archive.add([{ id: 'f'.repeat(64), source: 'c.txt' }], '1')).toThrow('is held')
    })

    test('names the pages that another version read', () => {
      const archive = open()
      const [old, fresh] = [page('The dam held.', 'a.txt'), page('The match ended.', 'b.txt')]
      archive.add([old], '1')
      archive.add([fresh], '2')
      const { id } = old.read.article
      expect(archive.readByOthers('2')).toEqual([{ id, sources: ['a.txt'] }])
      archive.replace([old.read], '2')
      expect(archive.readByOthers('2')).toEqual([])
      expect(archive.count()).toBe(2)
      expect([archive.has(id), archive.has('f'.repeat(64))]).toEqual([true, false])
    })

    test('replaces what was read of a page, and finds its new words', () => {
      const archive = open()
      const held = page('The dam held.')
      archive.add([held], '1')
      const { article } = held.read
      archive.replace([{ ...held.read, article: { ...article, title: 'Vistula flood' } }], '1')
      expect(archive.page(article.id)?.article.title).toBe('Vistula flood')
      expect(archive.raw(article.id)).toEqual(held.raw)
      expect(archive.search('vistula').hits.map((hit) => hit.article)).toEqual([article.id])
    })

    test('finds articles that hold all the words, and shows where', () => {
      const archive = open()
      const dam = page('Engineers said the dam on the Vistula held.', 'a.txt', 'Dam holds')
      archive.add([dam, page('The match ended early.', 'b.txt')], '1')
      const { hits } = archive.search('vistula DAM')
      expect(hits.map((hit) => hit.article)).toEqual([dam.read.article.id])
      expect(hits[0]?.snippet).toContain('[Vistula]')
      expect(archive.search('dam match').hits).toEqual([])
    })

    test('finds words with and without their marks', () => {
      const archive = open()
      archive.add([page('The tram to Łódź was late.\n\nIt came from Malmo\u0308.')], '1')
      for (const words of ['Lodz', 'łódź', 'LÓDZ malmö', 'malmo lodz']) {
        expect(archive.search(words).hits[0]?.snippet).toContain('[Łódź]')
      }
      expect(archive.search('lod').hits).toEqual([])
    })

    test('says that more articles hold the words than it lists', () => {
      const archive = open()
      archive.add(
        ['one', 'two', 'three'].map((word) => page(`Day ${word} of the talks.`)),
        '1',
      )
      expect(archive.search('talks', { limit: 3 })).toMatchObject({ more: false })
      const found = archive.search('talks', { limit: 2 })
      expect(found).toMatchObject({ more: true })
      expect(found.hits).toHaveLength(2)
    })

    test('looks at every word up to its limit, and names those beyond', () => {
      const archive = open()
      const words = Array.from({ length: 70 }, (_, at) => `word${at}`)
      archive.add([page(words.join(' '))], '1')
      const { hits, ignored } = archive.search(words.join(' '))
      expect(hits).toHaveLength(1)
      expect(ignored).toEqual(words.slice(64))
      expect(archive.search([...words.slice(0, 60), 'absent'].join(' ')).hits).toEqual([])
    })

    test('finds articles and stories by the beginning of their ids, and articles by where they came from', () => {
      const archive = open()
      const pages = [page('The dam held.', 'in/a.txt'), page('The match ended.', 'b.txt')]
      archive.add(pages, '1')
      const [a, b] = pages.map(({ read }) => read.article.id) as [string, string]
      expect(archive.find('article', a.slice(0, 12))).toEqual([a])
      expect(archive.find('article', '')).toEqual([a, b].sort())
      expect(archive.find('article', '', 1)).toHaveLength(1)
      expect(archive.find('article', 'in/a.txt')).toEqual([a])
      expect(archive.find('article', 'a.txt')).toEqual([a])
      expect(archive.find('article', '%')).toEqual([])
      expect(archive.find('article', a)).toEqual([a])
      archive.change((view) => view.putStory({ id: 's1' } as StoryRecord, line('s1', [a], [])))
      expect(archive.find('story', 's')).toEqual(['s1'])
      expect(archive.find('story', 's2')).toEqual([])
    })

    test('reads searched words as words, never as query syntax', () => {
      const archive = open()
      archive.add([page('The dam held.')], '1')
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
      expect(archive.search('dam" OR "absent').hits).toEqual([])
      expect(archive.pages()).toHaveLength(1)
    })
  })
}
