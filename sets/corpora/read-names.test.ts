import { describe, expect, it } from 'vitest'
import { gumNamesOf } from './gum-names.ts'
import { readNameColumns } from './name-columns.ts'
import type { NamedSentence } from './named-sentence.ts'
import { splitParagraph } from './split-paragraph.ts'

const named = ({ tokens, names }: NamedSentence): string[] =>
  names.map(({ start, end, type }) => `${type} ${tokens.slice(start, end).join(' ')}`)

describe('names in columns', () => {
  it('reads IOB2 with numbers, whatever a token looks like', () => {
    const text =
      '# newdoc id = a\n1\tAda\tB-PER\tx\n2\tLi\tB-PER\tx\n3\t#\tO\tO\n\n# newdoc id = b\n1\tLima\tB-LOC\tx\n'
    const sentences = readNameColumns(text, 'numbered', 'n')
    expect(sentences.map(({ document }) => document)).toEqual(['a', 'b'])
    expect(sentences.map(named)).toEqual([['PER Ada', 'PER Li'], ['LOC Lima']])
  })

  it('reads IO tags, documents, and types that are no name', () => {
    const text =
      '-DOCSTART- O\n\nAda I-PER\nRoy I-PER\nwon O\nOscars I-MISC\nPeru I-LOC\n\n-DOCSTART- O\n\nAcme\tB-organisation\nVote\tB-election\n'
    const sentences = readNameColumns(text, 'columns', 'n')
    expect(sentences.map(({ document }) => document)).toEqual(['n#1', 'n#2'])
    expect(sentences.map(named)).toEqual([['PER Ada Roy', 'LOC Peru'], ['ORG Acme']])
  })
})

describe('names from mentions', () => {
  const sentence = (...words: readonly (readonly [string, string, string?])[]): NamedSentence =>
    gumNamesOf(
      words
        .map(([form, tag, entity], i) =>
          [i + 1, form, form, 'X', tag, '_', i, 'x', '_', entity ? `Entity=${entity}` : '_'].join(
            '\t',
          ),
        )
        .join('\n'),
    )[0] as NamedSentence

  it('drops titles and keeps a place before a person apart', () => {
    expect(
      named(
        sentence(
          ['Peru', 'NNP', '(1-person-new-n-cf1-3,4-sgl(2-place-new-n-cf2-1-sgl-Peru)'],
          ['President', 'NNP'],
          ['Ada', 'NNP'],
          ['Roy', 'NNP', '1)'],
          ['spoke', 'VBD'],
        ),
      ),
    ).toEqual(['LOC Peru', 'PER Ada Roy'])
  })

  it('takes the outer name, and a country that acts for a place', () => {
    expect(
      named(
        sentence(
          ['University', 'NNP', '(1-organization-new-n-cf1-3-sgl-University_of_Lima'],
          ['of', 'IN'],
          ['Lima', 'NNP', '(2-place-new-n-cf2-1-sgl-Lima)1)'],
          ['and', 'CC'],
          ['Peru', 'NNP', '(3-organization-new-n-cf2-1-sgl-Peru)'],
        ),
      ),
    ).toEqual(['ORG University of Lima', 'LOC Peru'])
  })

  it('does not know about proper nouns that no mention names', () => {
    const { names, unknown } = sentence(
      ['Acme', 'NNP'],
      ['staff', 'NNS', '(1-person-new-n-cf1-1-sgl)'],
      ['on', 'IN'],
      ['Monday', 'NNP', '(2-time-new-n-cf2-1-sgl)'],
    )
    expect(names).toEqual([])
    expect(unknown).toEqual([true, false, false, false])
  })
})

describe('splitParagraph', () => {
  const split = (text: string, name?: readonly [number, number]): string[] => {
    const tokens = text.split(' ')
    const names = name ? [{ start: name[0], end: name[1], type: 'ORG' as const }] : []
    const unknown = tokens.map(() => false)
    return splitParagraph({ document: 'd', tokens, names, unknown }).map((s) => s.tokens.join(' '))
  }

  it.each([
    ['He left . She stayed .', ['He left .', 'She stayed .']],
    ['" He left . " " Why ? " She stayed .', ['" He left . "', '" Why ? "', 'She stayed .']],
    ['“ Why ? ” Mr. Roy asked .', ['“ Why ? ” Mr. Roy asked .']],
    ['J . Roy paid 5 . 3 dollars', ['J . Roy paid 5 . 3 dollars']],
    ['It ended . "', ['It ended . "']],
  ])('cuts at clear ends: %s', (text, expected) => {
    expect(split(text)).toEqual(expected)
  })

  it('never cuts a name', () => {
    expect(split('Yahoo ! News won', [0, 3])).toEqual(['Yahoo ! News won'])
  })
})
