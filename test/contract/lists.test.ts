import { describe, expect, test } from 'vitest'
import { type Archive, headOf, type Listed } from '../../src/archive/index.ts'
import type { StoryRecord } from '../../src/record/index.ts'
import { ENGINES, line, page } from './engines.ts'

/** Everything of a list, page by page. */
function all<T>(list: (after?: string) => Listed<T>): T[][] {
  const pages: T[][] = []
  for (let after: string | undefined, more = true; more; more = after !== undefined) {
    const { items, next } = list(after)
    pages.push([...items])
    after = next
  }
  return pages
}

/** A story with so many claims, each of so many letters, and one name. */
function storyOf(id: string, claims: number, letters: number): StoryRecord {
  const word = 'x'.repeat(letters)
  const ledger = Array.from({ length: claims }, (_, at) => ({ id: `c${at}`, proposition: word }))
  const lists = { reasons: [], links: [], families: [], comparisons: [], happenings: [] }
  return {
    id,
    headline: 'Dam holds',
    articles: [],
    ...lists,
    entities: [{ id: 'person-ana-roth' }],
    ledger,
    timeline: [],
    brief: [{ text: 'The dam held.' }],
  } as unknown as StoryRecord
}

const keep = (archive: Archive, ...stories: StoryRecord[]): void =>
  archive.change((view) => {
    for (const story of stories) view.putStory(story, headOf(story, []))
  })

for (const { name, open } of ENGINES) {
  describe(`the ${name} archive`, () => {
    test('gives some items of a section, and says how many there are', () => {
      for (const letters of [10, 2_000, 60_000]) {
        const archive = open()
        const story = storyOf('s1', 90, letters)
        keep(archive, story)
        expect(archive.story('s1')).toEqual(story)
        expect(JSON.stringify(archive.story('s1'))).toBe(JSON.stringify(story))
        const ids = (from?: number, limit?: number) =>
          archive
            .section('s1', 'claims', {
              ...(from === undefined ? {} : { from }),
              ...(limit === undefined ? {} : { limit }),
            })
            ?.items.map(({ id }) => id)
        expect(ids()).toEqual(story.ledger.slice(0, 50).map(({ id }) => id))
        expect(ids(37, 4)).toEqual(['c37', 'c38', 'c39', 'c40'])
        expect(ids(88, 9)).toEqual(['c88', 'c89'])
        expect(ids(90)).toEqual([])
        expect(archive.section('s1', 'claims')).toMatchObject({ from: 0, count: 90 })
        expect(archive.section('s1', 'names')).toEqual({
          items: story.entities,
          from: 0,
          count: 1,
        })
        expect(archive.section('s1', 'timeline')).toEqual({ items: [], from: 0, count: 0 })
      }
    })

    test('knows no section of a story that is not held', () => {
      const archive = open()
      expect(archive.section('s1', 'claims')).toBeNull()
      expect(archive.head('s1')).toBeNull()
      keep(archive, storyOf('s1', 2, 10))
      keep(archive, storyOf('s1', 1, 10))
      expect(archive.section('s1', 'claims')?.count).toBe(1)
      expect(archive.head('s1')).toMatchObject({ headline: 'Dam holds', counts: { claims: 1 } })
      archive.change((view) => view.dropStory('s1', null))
      expect(archive.section('s1', 'claims')).toBeNull()
    })

    test('lists the articles of a story as they are settled', () => {
      const archive = open()
      const held = ['one', 'two', 'three'].map((word) =>
        page(`Day ${word} of the talks.`, 'a.txt', word, { outlet: 'The Nowe', day: '2024-05-01' }),
      )
      archive.add(held, '1')
      const ids = held.map(({ read }) => read.article.id).sort()
      archive.change((view) => {
        view.putStory({ ...storyOf('s1', 0, 0), articles: ids }, line('s1', ids, ['2024-05-01']))
        const { read } = held[0]!
        view.putArticle(read.article.id, {
          ...read,
          published: { ...read.published, value: '2024-05-02' },
        })
      })
      const page1 = archive.section('s1', 'articles', { from: 1, limit: 1 })
      expect(page1).toMatchObject({ from: 1, count: 3, items: [{ id: ids[1], story: 's1' }] })
      expect(archive.articleHead(held[0]!.read.article.id)).toEqual({
        id: held[0]!.read.article.id,
        title: 'one',
        kind: 'article',
        outlet: 'The Nowe',
        published: '2024-05-02',
        story: 's1',
      })
      archive.change((view) => view.putArticle(held[0]!.read.article.id, null))
      expect(archive.articleHead(held[0]!.read.article.id)?.published).toBe('2024-05-01')
      expect(archive.articleHead('f'.repeat(64))).toBeNull()
    })

    test('lists stories a page at a time, of some days and contested ones alone', () => {
      const archive = open()
      archive.change((view) => {
        for (let at = 0; at < 9; at++) {
          const days = at === 8 ? [] : [`2024-05-0${1 + Math.floor(at / 2)}`]
          view.putStory({ id: `s${at}` } as StoryRecord, line(`s${at}`, [], days, at % 3))
        }
      })
      const ids = (ask: Parameters<Archive['stories']>[0]) =>
        all((after) => archive.stories({ ...ask, limit: 2, ...(after ? { after } : {}) })).map(
          (page) => page.map(({ id }) => id).join(' '),
        )
      expect(ids({})).toEqual(['s6 s7', 's4 s5', 's2 s3', 's0 s1', 's8'])
      expect(ids({}).join(' ')).toBe(
        archive
          .heads()
          .map(({ id }) => id)
          .join(' '),
      )
      expect(ids({ since: '2024-05-02', until: '2024-05-03' })).toEqual(['s4 s5', 's2 s3'])
      expect(ids({ until: '2024-05-01' })).toEqual(['s0 s1'])
      expect(ids({ contested: true })).toEqual(['s7 s4', 's5 s2', 's1 s8'])
    })

    test('lists articles a page at a time, the last that came first, of an outlet and some days', () => {
      const archive = open()
      const pages = Array.from({ length: 5 }, (_, at) =>
        page(`Talk ${at} went on.`, 'a.txt', `t${at}`, {
          outlet: at % 2 === 0 ? 'The Nowe' : "O'Dea",
          ...(at === 4 ? {} : { day: `2024-05-0${at + 1}` }),
        }),
      )
      for (const one of pages) archive.add([one], '1')
      const titles = (ask: Parameters<Archive['articles']>[0]) =>
        all((after) => archive.articles({ ...ask, limit: 2, ...(after ? { after } : {}) })).map(
          (page) => page.map(({ title }) => title).join(' '),
        )
      expect(titles({})).toEqual(['t4 t3', 't2 t1', 't0'])
      expect(titles({ outlet: 'The Nowe' })).toEqual(['t4 t2', 't0'])
      expect(titles({ outlet: "O'Dea", since: '2024-05-03' })).toEqual(['t3'])
      expect(titles({ until: '2024-05-02' })).toEqual(['t1 t0'])
      expect(titles({ outlet: '%' })).toEqual([''])
      archive.replace(
        [{ ...pages[0]!.read, article: { ...pages[0]!.read.article, title: 'new' } }],
        '1',
      )
      expect(titles({})).toEqual(['t4 t3', 't2 t1', 'new'])
    })

    test('narrows a search to an outlet, to days, to a story, and counts what it can be narrowed by', () => {
      const archive = open()
      const pages = Array.from({ length: 6 }, (_, at) =>
        page(`The talks went on, part ${at}.`, 'a.txt', `t${at}`, {
          outlet: at < 4 ? 'The Nowe' : 'Odra Post',
          day: `2024-05-0${1 + (at % 3)}`,
        }),
      )
      archive.add(pages, '1')
      const ids = pages.map(({ read }) => read.article.id)
      archive.change((view) => {
        view.putStory({ id: 's1' } as StoryRecord, line('s1', ids.slice(0, 2), []))
        view.putStory({ id: 's2' } as StoryRecord, line('s2', ids.slice(2), []))
      })
      const titles = (ask: Parameters<Archive['search']>[1]) =>
        archive.search('talks', { order: 'newest', ...ask }).hits.map(({ title }) => title)
      expect(titles({})).toEqual(['t5', 't4', 't3', 't2', 't1', 't0'])
      expect(titles({ from: 2, limit: 2 })).toEqual(['t3', 't2'])
      expect(titles({ outlet: 'Odra Post' })).toEqual(['t5', 't4'])
      expect(titles({ since: '2024-05-03' })).toEqual(['t5', 't2'])
      expect(titles({ until: '2024-05-01', outlet: 'The Nowe' })).toEqual(['t3', 't0'])
      expect(titles({ story: 's1' })).toEqual(['t1', 't0'])
      expect(titles({ story: 's1', order: 'best', outlet: 'The Nowe' }).sort()).toEqual([
        't0',
        't1',
      ])
      expect(titles({ story: 's9' })).toEqual([])
      const { looked, facets, hits } = archive.search('talks', { facets: true, limit: 1 })
      expect(looked).toBe(6)
      expect(hits[0]).toMatchObject({ outlet: expect.any(String), published: expect.any(String) })
      expect(facets).toEqual({
        outlet: [
          { value: 'The Nowe', count: 4 },
          { value: 'Odra Post', count: 2 },
        ],
        day: ['2024-05-01', '2024-05-02', '2024-05-03'].map((value) => ({ value, count: 2 })),
        story: [
          { value: 's2', count: 4 },
          { value: 's1', count: 2 },
        ],
      })
      expect(archive.search('absent', { facets: true }).facets?.outlet).toEqual([])
    })
  })
}
