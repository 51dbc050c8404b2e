import { describe, expect, it } from 'vitest'
import { senselessProse } from '../../test/senseless-prose.ts'
import { growth, LINEAR } from '../../test/work.ts'
import { type CopyInput, compareCopies, findCopies } from './index.ts'

const article = (id: string, text: string): CopyInput => ({ id, title: id, agencies: [], text })

describe('work grows with', () => {
  it('the number of identical texts', () => {
    const text = senselessProse(1, 12)
    const family = (n: number) =>
      Array.from({ length: n }, (_, at) => article(`c${String(at).padStart(4, '0')}`, text))
    expect(growth(100, family, findCopies)).toBeLessThan(LINEAR)
  })

  it('the length of a text beside a short one', () => {
    const pair = (n: number) => {
      const long = article('long', senselessProse(2, n))
      return [long, article('short', long.text.slice(0, 3000))] as const
    }
    const read = ([long, short]: ReturnType<typeof pair>) => {
      expect(findCopies([long, short])).toMatchObject([{ sharedWords: expect.any(Number) }])
      compareCopies(short, long)
    }
    expect(growth(200, pair, read)).toBeLessThan(LINEAR)
  })

  it.each(['Ines Calder, Tom Quist, Owen Barrow, Marta Lind. ', 'buy the coin right now '])(
    'the length of pages of “%s” over and over',
    (unit) => {
      const pair = (n: number) => [article('n', unit.repeat(n)), article('m', unit.repeat(n))]
      expect(growth(300, pair, findCopies)).toBeLessThan(LINEAR)
    },
  )

  it('the length of a page compared with another of the same few words, once it is very long', () => {
    const pair = (n: number) => article('n', 'buy the coin right now '.repeat(n))
    const compare = (one: CopyInput) => compareCopies(one, { ...one, id: 'm' })
    expect(growth(1100, pair, compare)).toBeLessThan(LINEAR)
  })
})
