import { describe, expect, it } from 'vitest'
import type { NameSpan } from '../analysis.ts'
import { type NamedTokens, settleNames } from './document-names.ts'

/** A sentence of words with some names: `[first, end, type, p]`. */
const sentence = (
  text: string,
  ...names: (readonly [number, number, NameSpan['type'], number])[]
): NamedTokens => ({
  tokens: text.split(' '),
  names: names.map(([start, end, type, p]) => ({ start, end, type, p })),
})

const shown = (sentences: readonly NamedTokens[]): string[][] =>
  settleNames(sentences).map((names, index) =>
    names.map(
      ({ start, end, type }) => `${sentences[index]?.tokens.slice(start, end).join(' ')}:${type}`,
    ),
  )

describe('settleNames', () => {
  it('gives a form the type that most of its uses have', () => {
    const doubtful = sentence('Orsk won', [0, 1, 'LOC', 0.5])
    const sure = sentence('Orsk lost to us', [0, 1, 'ORG', 0.9])
    expect(shown([doubtful, sure, sure])).toEqual([['Orsk:ORG'], ['Orsk:ORG'], ['Orsk:ORG']])
  })

  it('makes a surname a person, and finds it where its sentence did not', () => {
    const full = sentence('The mayor Milo Ubeda left', [2, 4, 'PER', 0.95])
    const wrong = sentence('Ubeda spoke', [0, 1, 'ORG', 0.4])
    expect(shown([full, wrong, sentence('They saw Ubeda again')])).toEqual([
      ['Milo Ubeda:PER'],
      ['Ubeda:PER'],
      ['Ubeda:PER'],
    ])
  })

  it('does not spread a fault: a full name outweighs several doubtful uses of its surname', () => {
    const full = sentence('The mayor Milo Ubeda left', [2, 4, 'PER', 0.95])
    const wrong = sentence('Ubeda spoke', [0, 1, 'LOC', 0.6])
    expect(shown([full, wrong, wrong, wrong, wrong])[1]).toEqual(['Ubeda:PER'])
  })

  it('leaves alone what is named once and not named more often', () => {
    const once = sentence('Hope won', [0, 1, 'PER', 0.95])
    const plain = sentence('Hope is all')
    expect(shown([once, plain, plain])).toEqual([['Hope:PER'], [], []])
  })

  it('leaves what nothing at all speaks for as it is, in its type and in its number', () => {
    const nothing = sentence('of of of', [1, 3, 'LOC', 0])
    expect(settleNames([nothing])).toEqual([[{ start: 1, end: 3, type: 'LOC', p: 0 }]])
  })

  it('takes no address and no file for a name', () => {
    const links = sentence(
      'See www.example.org or plan.pdf of Amazon.com',
      [1, 2, 'ORG', 0.9],
      [3, 4, 'ORG', 0.9],
      [5, 6, 'ORG', 0.9],
    )
    expect(shown([links])).toEqual([['Amazon.com:ORG']])
  })
})
