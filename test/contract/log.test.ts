import { describe, expect, test } from 'vitest'
import type { ChangeLine } from '../../src/archive/index.ts'
import type { StoryRecord } from '../../src/record/index.ts'
import { ENGINES, line, page } from './engines.ts'

const news = (story: string, kind: ChangeLine['kind'], text: string): ChangeLine => ({
  story,
  kind,
  ids: ['a'],
  text,
})

for (const { name, open } of ENGINES) {
  describe(`the ${name} archive`, () => {
    test('numbers what comes, each place of it once', () => {
      const archive = open()
      const [dam, match] = [page('The dam held.', 'a.txt'), page('The match ended.', 'b.txt')]
      const [one, two] = [dam.read.article.id, match.read.article.id]
      expect(archive.seq()).toBe(0)
      archive.add([dam], '1', '2024-05-01T09:00:00.000Z')
      archive.add([match, { id: one, source: 'a.txt' }], '1', '2024-05-01T10:00:00.000Z')
      archive.add([{ id: one, source: 'c.txt' }], '1', '2024-05-01T11:00:00.000Z')
      archive.replace([dam.read], '2')
      expect(archive.arrivals().items).toEqual([
        { seq: 1, at: '2024-05-01T09:00:00.000Z', article: one, source: 'a.txt' },
        { seq: 2, at: '2024-05-01T10:00:00.000Z', article: two, source: 'b.txt' },
        { seq: 3, at: '2024-05-01T11:00:00.000Z', article: one, source: 'c.txt' },
      ])
      expect(archive.arrivals({ article: one }).items.map(({ seq }) => seq)).toEqual([1, 3])
      expect(archive.arrivals({ limit: 2 })).toMatchObject({ next: 2 })
      expect(archive.arrivals({ since: 2, limit: 2 }).items).toHaveLength(1)
      // What was read again has a number too, and no line.
      expect(archive.seq()).toBe(4)
    })

    test('numbers what changes after it, and gives it by story and from a number on', () => {
      const archive = open()
      archive.add([page('The dam held.')], '1', '2024-05-01T09:00:00.000Z')
      archive.change((view) =>
        view.log(
          [news('s1', 'story-new', 'Dam holds'), news('s2', 'story-new', "Match's end; --")],
          '2024-05-01T09:01:00.000Z',
        ),
      )
      archive.change((view) => view.log([], '2024-05-01T09:02:00.000Z'))
      archive.change((view) =>
        view.log([news('s1', 'story-grew', '2 reports')], '2024-05-01T09:03:00.000Z'),
      )
      expect(archive.changes().items).toMatchObject([
        { seq: 2, story: 's1', kind: 'story-new', ids: ['a'], at: '2024-05-01T09:01:00.000Z' },
        { seq: 3, story: 's2', text: "Match's end; --" },
        { seq: 4, story: 's1', kind: 'story-grew' },
      ])
      expect(archive.changes({ story: 's1' }).items.map(({ seq }) => seq)).toEqual([2, 4])
      expect(archive.changes({ since: 2, limit: 1 })).toMatchObject({ next: 3 })
      expect(archive.changes({ since: 3, limit: 1 }).next).toBeUndefined()
      expect(archive.seq()).toBe(4)
      const at = (time: string) => archive.seqAt(`2024-05-01T${time}:00.000Z`)
      expect([at('08:00'), at('09:00'), at('09:02'), at('23:00')]).toEqual([0, 1, 3, 4])
    })

    test('a clock that jumps back loses nothing', () => {
      const archive = open()
      for (const [at, hour] of ['09', '12', '10'].entries())
        archive.add([page(`Talk ${at}.`)], '1', `2024-05-01T${hour}:00:00.000Z`)
      expect(archive.arrivals().items.map(({ seq }) => seq)).toEqual([1, 2, 3])
      expect(archive.seqAt('2024-05-01T10:30:00.000Z')).toBe(3)
      expect(archive.seqAt('2024-05-01T09:30:00.000Z')).toBe(1)
    })

    test('an id leads to the story that took it in, for ever', () => {
      const archive = open()
      const keep = (id: string, articles: string[], own = id) =>
        archive.change((view) => view.putStory({ id: own } as StoryRecord, line(id, articles, [])))
      keep('s1', ['a'])
      keep('s2', ['b'])
      keep('s3', ['c'])
      archive.change((view) => {
        view.log([news('s2', 'story-new', 'Dam')], '')
        view.dropStory('s2', 's1')
      })
      keep('s1', ['a', 'b'], 's0')
      expect(archive.find('story', 's2')).toEqual(['s1'])
      expect([archive.storyOf('b'), archive.story('s1')?.id]).toEqual(['s1', 's1'])
      expect(archive.settled().stories.map(({ id }) => id)).toEqual(['s0', 's3'])
      archive.change((view) => view.dropStory('s1', 's3'))
      keep('s3', ['a', 'b', 'c'])
      expect(archive.formers('s3')).toEqual(['s1', 's2'])
      expect(archive.find('story', 's2')).toEqual(['s3'])
      expect(archive.find('story', 's')).toEqual(['s3'])
      expect(archive.changes({ story: 's3' }).items.map(({ text }) => text)).toEqual(['Dam'])
      archive.change((view) => {
        expect([view.isNamed('s2'), view.isNamed('s3'), view.isNamed('s9')]).toEqual([
          true,
          true,
          false,
        ])
        expect([view.redirected('s2'), view.redirected('s3')]).toEqual(['s3', null])
        expect([view.lastStoryOf('b'), view.lastStoryOf('z')]).toEqual(['s3', null])
        view.dropStory('s3', null)
        expect(view.lastStoryOf('b')).toBe('s3')
        expect(view.redirected('s2')).toBeNull()
      })
      expect(archive.find('story', 's2')).toEqual([])
      keep('s2', ['b'])
      expect(archive.find('story', 's2')).toEqual(['s2'])
      expect(archive.formers('s3')).toEqual([])
    })
  })
}
