import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { chooseArguments } from './choose-arguments.ts'

const ROLES = ['', 'ARG0', 'ARG1', 'ARGM-TMP', 'R-ARG0']

/** The roles of words whose scores are given role by role, none first. */
function choose(rows: readonly (readonly number[])[]): string[] {
  const scores = Float32Array.from(rows.flat())
  const words = Int32Array.from(rows, (_, at) => at)
  const found = chooseArguments(scores, 0, ROLES.length, words, ROLES)
  return rows.map((_, at) => ROLES[found.find(({ word }) => word === at)?.role ?? 0] as string)
}

describe('the arguments of a predicate', () => {
  it('are the words that no role would be worse for', () => {
    expect(
      choose([
        [2, 1, 0, 0, 0],
        [0, 3, 0, 0, 0],
        [0, 0, 0, 1, 0],
      ]),
    ).toEqual(['', 'ARG0', 'ARGM-TMP'])
  })

  it('have a numbered role but once: the word keeps it that loses most without', () => {
    const rows = [
      [0, 5, 1, 0, 0],
      [0, 4, 3, 0, 0],
    ]
    expect(choose(rows)).toEqual(['ARG0', 'ARG1'])
    expect(choose([...rows].reverse())).toEqual(['ARG1', 'ARG0'])
  })

  it('lose a role to a word that was looked at later, and what they then want from another', () => {
    expect(
      choose([
        [0, 5, 4, 0, 0],
        [0, 0, 6, 0, 0],
        [0, 9, 0, 0, 0],
      ]),
    ).toEqual(['', 'ARG1', 'ARG0'])
  })

  it('may have times and relative pronouns more than once', () => {
    const time = [0, 0, 0, 1, 0]
    const relative = [0, 0, 0, 0, 1]
    const twice = ['ARGM-TMP', 'ARGM-TMP', 'R-ARG0', 'R-ARG0']
    expect(choose([time, time, relative, relative])).toEqual(twice)
  })

  it('are found whatever the scores are, no numbered role twice', () => {
    const score = fc.oneof(fc.float(), fc.constantFrom(0, 1, Number.NaN))
    const row = fc.array(score, { minLength: ROLES.length, maxLength: ROLES.length })
    fc.assert(
      fc.property(fc.array(row, { maxLength: 30 }), (rows) => {
        const numbered = choose(rows).filter((role) => /^ARG\d$/.test(role))
        expect(new Set(numbered).size).toBe(numbered.length)
      }),
    )
  })
})
