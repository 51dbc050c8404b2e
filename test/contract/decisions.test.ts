import { describe, expect, test } from 'vitest'
import { type DecisionInput, standing } from '../../src/archive/index.ts'
import { ENGINES, page } from './engines.ts'

const input = (kind: DecisionInput['kind'], subject: string, object = ''): DecisionInput => ({
  kind,
  subject,
  object,
  by: "O'Dea",
  reason: 'seen; --',
})
const keep = { about: [], text: 'by hand', at: '2024-05-01T09:00:00.000Z' }

for (const { name, open } of ENGINES) {
  describe(`the ${name} archive`, () => {
    test('keeps decisions in their order, each under its number in the log', () => {
      const archive = open()
      archive.add([page('The dam held.')], '1', '2024-05-01T08:00:00.000Z')
      const first = archive.decide(input('same-name', 'Ana Roth', 'Anna Roth'), keep)
      archive.decide(input('undo', first.id), keep)
      expect(first).toEqual({
        ...input('same-name', 'Ana Roth', 'Anna Roth'),
        id: 'd2',
        at: keep.at,
      })
      expect(archive.decisions().map(({ id, kind }) => `${id} ${kind}`)).toEqual([
        'd2 same-name',
        'd3 undo',
      ])
      expect(archive.changes().items).toMatchObject([
        { seq: 2, kind: 'decision', story: '', ids: ['d2', 'Ana Roth'], text: 'by hand' },
        { seq: 3, kind: 'decision' },
      ])
      expect(standing(archive.decisions())).toEqual([])
      archive.decide(input('undo', 'd3'), keep)
      expect(standing(archive.decisions())).toEqual([first])
      archive.change((view) => expect(view.decisions()).toEqual([first]))
    })

    test('has pages settled again that a decision is about, with their versions', () => {
      const archive = open()
      const pages = ['one', 'two', 'three'].map((word) => page(`Day ${word} of the talks.`))
      const at = (url: string, { read, raw }: (typeof pages)[number]) => {
        const origin = { ...read.article.origin, url }
        return { raw, read: { ...read, article: { ...read.article, origin } } }
      }
      const [one, two, three] = [
        at('https://nowe.example/talks?utm_source=a', pages[0]!),
        at('http://www.nowe.example/talks', pages[1]!),
        at('https://nowe.example/other', pages[2]!),
      ]
      const [a, b, c] = [one, two, three].map(({ read }) => read.article.id) as [
        string,
        string,
        string,
      ]
      archive.add([two, one, three], '1')
      expect(archive.versions(a)).toEqual([b, a])
      expect([archive.versions(c), archive.versions('f'.repeat(64))]).toEqual([
        [c],
        ['f'.repeat(64)],
      ])
      const taken = () => archive.change((view) => view.takeChanged(9))
      expect(taken()).toEqual([a, b, c].sort())
      archive.decide(input('withdraw-article', a), { ...keep, about: [a, 'f'.repeat(64)] })
      expect(taken()).toEqual([a, b].sort())
      archive.replace(
        [{ ...two.read, article: { ...two.read.article, origin: three.read.article.origin } }],
        '1',
      )
      expect(archive.versions(b)).toEqual([b, c])
      expect(archive.versions(a)).toEqual([a])
      expect(taken()).toEqual([a, b, c].sort())
    })

    test('finds pages by their words and by where they came from, however many', () => {
      const archive = open()
      const held = [
        page('Ana Roth of Łódź spoke.', 'feed one/1'),
        page('Ana Holm spoke.', 'feed one/2'),
        page('Nobody spoke.', 'feed two/1'),
      ]
      archive.add(held, '1')
      const ids = held.map(({ read }) => read.article.id)
      expect(archive.holding('ana SPOKE')).toEqual(ids.slice(0, 2).sort())
      expect(archive.holding('Lodz')).toEqual([ids[0]])
      expect([archive.holding(''), archive.holding('"')]).toEqual([[], []])
      expect(archive.cameFrom('feed one/')).toEqual(ids.slice(0, 2).sort())
      expect(archive.cameFrom('feed')).toHaveLength(3)
      expect(archive.cameFrom('%')).toEqual([])
    })

    test('work that is tried keeps nothing, and sees what it did', async () => {
      const archive = open()
      archive.add([page('The dam held.')], '1')
      const seq = archive.seq()
      const tried = await archive.attempt(async (other) => {
        other.decide(input('withdraw-outlet', 'The Nowe'), keep)
        await Promise.resolve()
        other.add([page('The match ended.')], '1')
        return [other.count(), other.decisions().length, other.changes({ since: seq }).items.length]
      })
      expect(tried).toEqual([2, 1, 1])
      expect([archive.count(), archive.decisions(), archive.seq()]).toEqual([1, [], seq])
      const fail = archive.attempt(async () => {
        throw new Error('no')
      })
      await expect(fail).rejects.toThrow('no')
      archive.add([page('The match ended.')], '1')
      expect(archive.count()).toBe(2)
    })
  })
}
