import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { readTree } from './dependency-tree.ts'

const treeOf = (...heads: number[]) =>
  readTree(heads.map((head) => ({ head, upos: 'X', text: 'x' })))

describe('a tree', () => {
  it('knows what depends on a word, and from where to where', () => {
    // the | envoy | of | Chad | left
    const tree = treeOf(1, 4, 3, 1, -1)
    expect([...tree.children(1)]).toEqual([0, 3])
    expect([tree.left[1], tree.right[1]]).toEqual([0, 3])
    expect([tree.left[4], tree.right[4]]).toEqual([0, 4])
  })

  it('does not reach to a comma that depends on a word', () => {
    // The | port | , she said , | is
    const words = ['The', 'port', ',', 'she', 'said', ',', 'is'].map((text) => ({ text }))
    const heads = [1, 6, 4, 4, 6, 1, -1]
    const tree = readTree(
      words.map(({ text }, at) => ({
        text,
        upos: text === ',' ? 'PUNCT' : 'X',
        head: heads[at]!,
      })),
    )
    expect([tree.left[1], tree.right[1]]).toEqual([0, 1])
  })

  it('makes roots of heads outside of the sentence and breaks circles', () => {
    expect([...treeOf(9, -7, 0).heads]).toEqual([-1, -1, 0])
    expect([...treeOf(0, 1.5).heads]).toEqual([-1, -1])
    const { heads } = treeOf(1, 2, 0)
    expect([...heads].filter((head) => head === -1)).toHaveLength(1)
  })

  it('puts every word once into its order, below its head, whatever the heads', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: -2, max: 12 }), { maxLength: 12 }), (heads) => {
        const tree = treeOf(...heads)
        const order = [...tree.downwards]
        expect([...order].sort((a, b) => a - b)).toEqual(heads.map((_, at) => at))
        heads.forEach((_, at) => {
          const head = tree.heads[at]!
          if (head >= 0) expect(order.indexOf(head)).toBeLessThan(order.indexOf(at))
          for (const child of tree.children(at)) expect(tree.heads[child]).toBe(at)
          expect(tree.left[at]).toBeLessThanOrEqual(at)
          expect(tree.right[at]).toBeGreaterThanOrEqual(at)
        })
      }),
    )
  })
})
