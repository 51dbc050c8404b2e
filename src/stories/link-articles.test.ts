import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { linkArticles } from './link-articles.ts'
import { type Edge, SAME_STORY } from './pair-likeness.ts'

const edge = (a: string, b: string, likeness: number): Edge => ({ a, b, likeness })

describe('linkArticles', () => {
  it('puts articles together while their mean likeness is enough, the most alike first', () => {
    const edges = [edge('a', 'b', 0.5), edge('b', 'c', 0.3), edge('c', 'd', 0.4)]
    // a-b and c-d first; between them one of four pairs has .3: a mean of .075.
    expect(linkArticles(['a', 'b', 'c', 'd'], edges)).toEqual([
      ['a', 'b'],
      ['c', 'd'],
    ])
    expect(linkArticles(['a', 'b', 'c'], [...edges.slice(0, 2), edge('a', 'c', 0.1)])).toEqual([
      ['a', 'b', 'c'],
    ])
  })

  it('keeps together what is tied, and apart what is not to meet, with all that hangs on each', () => {
    const edges = [edge('a', 'b', 0.5), edge('b', 'c', 0.5), edge('a', 'c', 0.5)]
    const ids = ['a', 'b', 'c', 'd']
    expect(linkArticles(ids, edges, { same: [['c', 'd']], other: [] })).toEqual([
      ['a', 'b', 'c', 'd'],
    ])
    expect(linkArticles(ids, [], { same: [['b', 'd']], other: [] })).toEqual([
      ['a'],
      ['b', 'd'],
      ['c'],
    ])
    expect(linkArticles(ids, edges, { same: [], other: [['a', 'b']] })).toEqual([
      ['a', 'c'],
      ['b'],
      ['d'],
    ])
    const apart = linkArticles(ids, edges, { same: [['b', 'c']], other: [['a', 'c']] })
    expect(apart).toEqual([['a'], ['b', 'c'], ['d']])
  })

  const graphs = fc.record({
    count: fc.integer({ min: 1, max: 24 }),
    edges: fc.array(fc.tuple(fc.nat(23), fc.nat(23), fc.integer({ min: 100, max: 400 })), {
      maxLength: 60,
    }),
  })
  const graphOf = ({ count, edges }: { count: number; edges: [number, number, number][] }) => {
    const ids = Array.from({ length: count }, (_, at) => `n${String(at).padStart(2, '0')}`)
    const byPair = new Map<string, Edge>()
    for (const [x, y, likeness] of edges) {
      if (x === y || Math.max(x, y) >= count) continue
      const [a, b] = [ids[Math.min(x, y)] as string, ids[Math.max(x, y)] as string]
      byPair.set(`${a} ${b}`, edge(a, b, likeness / 1000))
    }
    return { ids, edges: [...byPair.values()] }
  }

  it('gives the same whatever the order of edges', () => {
    fc.assert(
      fc.property(graphs, fc.infiniteStream(fc.nat()), (graph, order) => {
        const { ids, edges } = graphOf(graph)
        const shuffled = edges
          .map((one) => ({ one, at: order.next().value as number }))
          .sort((x, y) => x.at - y.at)
          .map(({ one }) => one)
        expect(linkArticles(ids, shuffled)).toEqual(linkArticles(ids, edges))
      }),
      { numRuns: 200, seed: 3 },
    )
  })

  it('gives the same for each component alone as for all together', () => {
    fc.assert(
      fc.property(graphs, (graph) => {
        const { ids, edges } = graphOf(graph)
        const root = new Map(ids.map((id) => [id, id]))
        const find = (id: string): string => (root.get(id) === id ? id : find(root.get(id)!))
        for (const { a, b, likeness } of edges)
          if (likeness >= SAME_STORY) root.set(find(a), find(b))
        const parts = [...Map.groupBy(ids, find).values()].map((part) =>
          linkArticles(
            part,
            edges.filter(({ a, b }) => part.includes(a) && part.includes(b)),
          ),
        )
        const whole = linkArticles(ids, edges)
        expect(parts.flat().sort((x, y) => (x[0]! < y[0]! ? -1 : 1))).toEqual(whole)
      }),
      { numRuns: 300, seed: 5 },
    )
  })
})
