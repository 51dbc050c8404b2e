import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { bestTree } from './tree.ts'

/** All ways to give each word a head. */
function* headLists(length: number): Generator<number[]> {
  const total = (length + 1) ** length
  for (let code = 0; code < total; code++) {
    let rest = code
    yield Array.from({ length }, () => {
      const head = (rest % (length + 1)) - 1
      rest = Math.floor(rest / (length + 1))
      return head
    })
  }
}

const isSingleRootedTree = (heads: readonly number[]): boolean =>
  heads.filter((head) => head === -1).length === 1 &&
  heads.every((_, word) => {
    let up = word
    for (let steps = 0; up >= 0; steps++) {
      if (steps > heads.length) return false
      up = heads[up] as number
    }
    return true
  })

const scoreOf = (scores: Float32Array, heads: readonly number[]): number =>
  heads.reduce((sum, head, word) => sum + scores[word * (heads.length + 1) + head + 1]!, 0)

describe('bestTree', () => {
  it('finds the best of all trees with one root', () => {
    const sentence = fc.integer({ min: 1, max: 5 }).chain((length) =>
      fc
        .array(fc.integer({ min: -20, max: 20 }), {
          minLength: length * (length + 1),
          maxLength: length * (length + 1),
        })
        .map((numbers) => ({ length, scores: Float32Array.from(numbers) })),
    )
    fc.assert(
      fc.property(sentence, ({ length, scores }) => {
        let most = Number.NEGATIVE_INFINITY
        for (const heads of headLists(length)) {
          if (isSingleRootedTree(heads)) most = Math.max(most, scoreOf(scores, heads))
        }
        const found = [...bestTree(scores, 0, length, length + 1)]
        expect(isSingleRootedTree(found)).toBe(true)
        expect(scoreOf(scores, found)).toBe(most)
      }),
      { numRuns: 150 },
    )
  })

  it('gives a tree for scores that are no numbers or all the same, and for long sentences', () => {
    for (const value of [Number.NaN, Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY, 0]) {
      const scores = new Float32Array(30 * 31).fill(value)
      expect(isSingleRootedTree([...bestTree(scores, 0, 30, 31)])).toBe(true)
    }
    // Pairs that depend on each other: every contraction leaves another circle.
    const scores = new Float32Array(400 * 401)
    for (let word = 0; word < 400; word++) scores[word * 401 + 1 + (word ^ 1)] = 9
    expect(isSingleRootedTree([...bestTree(scores, 0, 400, 401)])).toBe(true)
  })
})
