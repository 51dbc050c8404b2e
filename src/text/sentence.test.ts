import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { splitSentences } from './sentence.ts'

const sentences = (text: string): string[] =>
  splitSentences(text, { start: 0, end: text.length }).map(({ start, end }) =>
    text.slice(start, end),
  )

describe('splitSentences', () => {
  it.each([
    'The U.S. envoy met Gen. A. B. Roy of Acme Inc. on Sept. 9 at 5 p.m. in St. Ives.',
    'It rose 3.5 per cent to No. 2 in the list.',
    '"Who pays?" Mr Roy asked.',
    '"Go!" he said.',
    'They waited ... and waited.',
    'The shop in Main St. was shut, approx. five days.',
  ])('keeps one sentence together: %s', (text) => {
    expect(sentences(text)).toEqual([text])
  })

  it.each([
    ['He left the U.S. The talks went on.', ['He left the U.S.', 'The talks went on.']],
    ['"I left. I came back," he said.', ['"I left.', 'I came back," he said.']],
    ['She said “No.” He left.', ['She said “No.”', 'He left.']],
    ['It ended (at last.) They left.', ['It ended (at last.)', 'They left.']],
    ['Is it so? Yes! Good.', ['Is it so?', 'Yes!', 'Good.']],
    ['He said no. The ministry agreed.', ['He said no.', 'The ministry agreed.']],
    ['It fell in 1805.[19] Then it rose.', ['It fell in 1805.[19]', 'Then it rose.']],
  ])('ends sentences at full stops: %s', (text, expected) => {
    expect(sentences(text)).toEqual(expected)
  })

  it('splits where a scrape lost the space', () => {
    expect(sentences('The talks ended.The envoys left.')).toEqual([
      'The talks ended.',
      'The envoys left.',
    ])
  })

  it('does not split links', () => {
    expect(sentences('See www.Example.Com for more')).toHaveLength(1)
  })

  it('parts a headline from the date glued to it', () => {
    expect(sentences('Envoys end talks Monday, May 5, 2014')).toEqual([
      'Envoys end talks',
      'Monday, May 5, 2014',
    ])
    expect(sentences('Envoys end talks on Monday, May 5, 2014')).toHaveLength(1)
  })

  it('parts the date and the credit that a scrape glued to a text', () => {
    expect(sentences('Monday, May 5, 2014 The envoys met.')).toEqual([
      'Monday, May 5, 2014',
      'The envoys met.',
    ])
    expect(sentences('The envoys in Lima Photo: Northwire.')).toEqual([
      'The envoys in Lima',
      'Photo: Northwire.',
    ])
  })
  it.each([
    ['where did they go? nobody knows.', 2],
    ['It was "where?" he asked.', 1],
    ['Why so late? she asked.', 1],
    ['Yahoo! shares rose.', 1],
    ['They sold it on eBay. eBay said no.', 2],
    ['They left the US. (see the map).', 2],
    ['At 10 a.m. (Lima time) they left.', 1],
    ['The Acme Co. (Lima) closed.', 1],
    ['Founded c. 1920 in Lima.', 1],
    ['It has vitamin C. The doctors agree.', 2],
    ['Ah! Sure it is.', 2],
    ['iv. The last point.', 1],
    ['She has an M.Sc. Degree in law.', 1],
    ['See you soon. :) Bye.', 2],
  ])('%s', (text, count) => {
    expect(sentences(text)).toHaveLength(count)
  })
  it('takes a blank line as an end', () => {
    expect(sentences('A headline\n\nThe text goes on')).toEqual(['A headline', 'The text goes on'])
  })

  it('gives ordered spans without white space at their edges that cover the text, on any string', () => {
    const piece = fc.oneof(
      fc.string({ unit: 'binary', maxLength: 20 }),
      fc.constantFrom('. ', '." ', 'Mr. ', '?! ', ' U.S. ', '\n\n', '[1]', 'The ', '…', '.A'),
    )
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 30 }), (pieces) => {
        const text = pieces.join('')
        let at = 0
        for (const span of splitSentences(text, { start: 0, end: text.length })) {
          expect(text.slice(at, span.start).trim()).toBe('')
          expect(text.slice(span.start, span.end).trim()).toBe(text.slice(span.start, span.end))
          expect(span.end).toBeGreaterThan(span.start)
          at = span.end
        }
        expect(text.slice(at).trim()).toBe('')
      }),
    )
  })
})
