import { describe, expect, test } from 'vitest'
import type { Archive } from '../../src/archive/index.ts'
import type { StoryRecord } from '../../src/record/index.ts'
import { ENGINES, line, page } from './engines.ts'

const keep = (archive: Archive, id: string, headline: string, articles: string[]) =>
  archive.change((view) => {
    view.putStory({ id, headline } as StoryRecord, { ...line(id, articles, []), headline })
    view.log([], '2024-05-01T10:00:00.000Z')
  })

for (const { name, open } of ENGINES) {
  describe(`the ${name} archive`, () => {
    test('gives stories as they were at each number of the log, in many steps', () => {
      const archive = open()
      const told = Array.from({ length: 40 }, (_, at) => `${'The dam holds. '.repeat(40)}${at}`)
      const seqs = told.map((headline, at) => {
        keep(archive, 's1', headline, ['a', 'b'].slice(0, 1 + (at % 2)))
        return archive.seq()
      })
      expect(seqs).toEqual(told.map((_, at) => at + 1))
      for (const [at, seq] of seqs.entries()) {
        const then = archive.asOf(seq)
        expect(then.story('s1')?.headline).toBe(told[at])
        expect(then.head('s1')?.headline).toBe(told[at])
        expect(then.storyOf('b')).toBe(at % 2 === 0 ? null : 's1')
        expect(then.storyOf('a')).toBe('s1')
      }
      expect(archive.asOf(0).story('s1')).toBeNull()
      expect(archive.asOf(0).heads()).toEqual([])
      expect(archive.asOf(99).story('s1')).toEqual(archive.story('s1'))
    })

    test('gives stories that are gone, and where ids led then', () => {
      const archive = open()
      keep(archive, 's1', 'Dam', ['a'])
      keep(archive, 's2', 'Match', ['b'])
      archive.change((view) => {
        view.dropStory('s2', 's1')
        view.putStory({ id: 's1', headline: 'Both' } as StoryRecord, line('s1', ['a', 'b'], []))
        view.log([], '')
      })
      keep(archive, 's3', 'Third', ['c'])
      archive.change((view) => {
        view.dropStory('s1', 's3')
        view.putStory({ id: 's3', headline: 'All' } as StoryRecord, line('s3', ['a', 'b', 'c'], []))
        view.log([], '')
      })
      const ids = (seq: number) =>
        archive
          .asOf(seq)
          .heads()
          .map(({ id }) => id)
          .sort()
      expect([1, 2, 3, 4, 5].map(ids)).toEqual([['s1'], ['s1', 's2'], ['s1'], ['s1', 's3'], ['s3']])
      const found = (seq: number) => archive.asOf(seq).find('story', 's2')
      expect([1, 2, 3, 4, 5].map(found)).toEqual([[], ['s2'], ['s1'], ['s1'], ['s3']])
      expect(archive.asOf(4).formers('s1')).toEqual(['s2'])
      expect(archive.asOf(2).formers('s1')).toEqual([])
      expect(archive.asOf(2).storyOf('b')).toBe('s2')
      expect(
        archive
          .asOf(2)
          .settled()
          .stories.map(({ headline }) => headline),
      ).toEqual(['Dam', 'Match'])
    })

    test('gives articles as they were read and settled, with the places known then', () => {
      const archive = open()
      const dam = page('The dam on the Odda held.', 'a.txt', 'Dam')
      const { article } = dam.read
      archive.add([dam], '1', '2024-05-01T09:00:00.000Z')
      archive.change((view) => {
        view.putArticle(article.id, {
          ...dam.read,
          published: { ...dam.read.published, value: '2024-05-01' },
        })
        view.log([], '2024-05-01T09:05:00.000Z')
      })
      archive.add([{ id: article.id, source: 'b.txt' }], '1', '2024-05-01T10:00:00.000Z')
      archive.replace([{ ...dam.read, article: { ...article, title: 'Odda dam' } }], '2')
      archive.change((view) => {
        view.putArticle(article.id, null)
        view.log([], '2024-05-01T11:00:00.000Z')
      })
      archive.add([page('The match ended.', 'c.txt')], '1', '2024-05-01T12:00:00.000Z')
      const at = (seq: number) => {
        const then = archive.asOf(seq).article(article.id)
        return [then?.article.title, then?.published.value, then?.article.origin.sources.join(' ')]
      }
      expect(archive.asOf(0).article(article.id)).toBeNull()
      expect(at(1)).toEqual(['Dam', undefined, 'a.txt'])
      expect(at(2)).toEqual(['Dam', '2024-05-01', 'a.txt'])
      expect(at(4)[1]).toBe('2024-05-01')
      expect(at(5)).toEqual(['Odda dam', undefined, 'a.txt b.txt'])
      expect(archive.asOf(5).settled().articles).toHaveLength(1)
      expect(archive.asOf(5).find('article', 'c.txt')).toEqual([])
      expect(archive.asOf(6).find('article', 'c.txt')).toHaveLength(1)
      expect(archive.seqAt('2024-05-01T09:07:00.000Z')).toBe(2)
    })
  })
}
