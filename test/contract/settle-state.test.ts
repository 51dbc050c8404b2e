import { describe, expect, test } from 'vitest'
import type { Archive, SettleState } from '../../src/archive/index.ts'
import { ENGINES, page } from './engines.ts'

/** Ids of pages that are held, sorted. */
function hold(archive: Archive, count: number): string[] {
  const pages = Array.from({ length: count }, (_, at) => page(`Page ${at} of the talks.`))
  archive.add(pages, '1')
  return pages.map(({ read }) => read.article.id).sort()
}

describe.each(ENGINES)('a state of the $name archive', ({ open }) => {
  const work = (count: number, on: (state: SettleState, ids: string[]) => void) => {
    const archive = open()
    const ids = hold(archive, count)
    archive.change(({ state }) => on(state, ids))
    archive.close()
  }

  test('keeps values by part and id', () =>
    work(0, (state) => {
      const long = { text: 'word '.repeat(500), list: [1, 0.1, null, true] }
      state.put('one', 'b', long)
      state.put('one', 'a', 7)
      state.put('two', 'a', 'other')
      expect(state.get('one', 'b')).toEqual(long)
      expect(state.get('one', 'c')).toBeNull()
      expect([state.has('one', 'a'), state.has('one', 'c')]).toEqual([true, false])
      state.put('one', 'a', null)
      expect(state.has('one', 'a')).toBe(false)
      expect(state.get('two', 'a')).toBe('other')
    }))

  test('finds holders of a key, the first by id', () =>
    work(5, (state, ids) => {
      for (const id of ids.toReversed()) state.setKeys('run', id, [1, -(2 ** 31)])
      state.setKeys('run', ids[2]!, [2 ** 31 - 1, 1])
      expect(state.holders('run', 1)).toEqual(ids)
      expect(state.holders('run', 1, 2)).toEqual(ids.slice(0, 2))
      expect(state.holders('run', -(2 ** 31))).toEqual(ids.filter((id) => id !== ids[2]))
      expect([...state.keys('run', ids[2]!)].sort()).toEqual([1, 2 ** 31 - 1].sort())
      expect(state.holders('other', 1)).toEqual([])
      state.setKeys('run', ids[0]!, [])
      expect(state.holders('run', 1)).toEqual(ids.slice(1))
      expect(state.keys('run', ids[0]!)).toEqual([])
    }))

  test('finds holders near a day, and those without one, with their weights', () =>
    work(4, (state, ids) => {
      const [a, b, c, d] = ids as [string, string, string, string]
      const days = { [a]: 10, [b]: 20, [c]: null, [d]: 31 }
      for (const [id, day] of Object.entries(days))
        state.setDatedKeys(
          'term',
          id,
          new Map([
            [5, 10],
            [-7, 1],
          ]),
          day,
        )
      const alike = (from: number, to: number, least = 1, keys = [[5, 2]]) =>
        state.alike('term', new Map(keys as [number, number][]), { from, to, least }).sort()
      expect(alike(10, 30)).toEqual([a, b, c])
      state.setDatedKeys('term', a, new Map([[5, 10]]), 40)
      state.setDatedKeys('term', c, new Map([[5, 30]]), 12)
      expect(alike(10, 30)).toEqual([b, c])
      expect(alike(10, 30, 60)).toEqual([c])
      expect(alike(10, 30, 61)).toEqual([])
      expect(
        alike(10, 30, 23, [
          [5, 2],
          [-7, 3],
        ]),
      ).toEqual([b, c])
      expect(
        alike(10, 30, 24, [
          [5, 2],
          [-7, 3],
        ]),
      ).toEqual([c])
      expect(alike(Number.MIN_SAFE_INTEGER, Number.MAX_SAFE_INTEGER)).toHaveLength(4)
      state.setDatedKeys('term', b, new Map(), null)
      expect(alike(10, 30)).toEqual([c])
    }))

  test('keeps edges, found from both ends', () =>
    work(3, (state, ids) => {
      const [a, b, c] = ids as [string, string, string]
      state.setEdge('near', a, b, 0.25)
      state.setEdge('near', b, a, 0.5)
      state.setEdge('near', c, a, { shared: [1, 2] })
      state.setEdge('far', a, b, true)
      const sorted = (id: string) =>
        state.edges('near', id).sort((x, y) => (x.a + x.b < y.a + y.b ? -1 : 1))
      expect(sorted(a)).toEqual([
        { a, b, value: 0.25 },
        { a: b, b: a, value: 0.5 },
        { a: c, b: a, value: { shared: [1, 2] } },
      ])
      expect(state.edgesFrom('near', a)).toEqual([{ a, b, value: 0.25 }])
      expect(state.countFrom('near', a)).toBe(1)
      expect(state.edgesTo('near', a)).toHaveLength(2)
      state.setEdge('near', a, b, null)
      expect(state.countFrom('near', a)).toBe(0)
      expect(sorted(b)).toEqual([{ a: b, b: a, value: 0.5 }])
    }))

  test('forgets everything', () =>
    work(2, (state, ids) => {
      state.put('one', 'a', 1)
      state.setKeys('run', ids[0]!, [1])
      state.setDatedKeys('term', ids[0]!, new Map([[1, 5]]), 5)
      state.setEdge('near', ids[0]!, ids[1]!, 1)
      state.clear()
      expect([
        state.get('one', 'a'),
        state.holders('run', 1),
        state.keys('run', ids[0]!),
        state.alike('term', new Map([[1, 1]]), { from: 0, to: 9, least: 0 }),
        state.edges('near', ids[0]!),
      ]).toEqual([null, [], [], [], []])
    }))
})
