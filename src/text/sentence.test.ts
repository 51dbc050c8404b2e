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
    'J.R.R. Tolkien wrote for the R.A.F. Museum.',
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

  it.each([
    'They ended the visit.|According to the ministry, it went well.',
    'He said it was "over".|According to her it was not.',
    'It came to Lima (Northwire).|The ministry agreed.',
    'It rose 5%.|The bank said so.',
    'It fell in 2019.|She left.',
    'They joined the EU.|The bank stayed.',
    'She lives in the U.S.|The bank does not.',
    'They met at 5 p.m.|She left.',
    'They left.|A man stayed.',
    'They came in.|Officials left.',
    'Was it so?|Yes!|No.',
  ])('splits where a scrape lost the space: %s', (marked) => {
    expect(sentences(marked.replaceAll('|', ''))).toEqual(marked.split('|'))
  })

  it.each([
    'See www.Example.Com for more',
    'They wrote main.ts and Node.Js with String.Format(x) and System.Out.println',
    'Write to Ann.Roy@example.org or go to Booking.Com',
    'It is e.g.This or i.e.That',
    'The U.S.A. and the U.S.S.R. met J.K.Rowling and George W.Bush',
    'Mr.Roy met Prof.Diaz and St.George of the U.S.Senate',
    'It has version 2.Final and rose 3.5.Points do not count',
    'The No.10 bus, p.12 and vol.3',
  ])('does not split links, names of files, abbreviations, initials and numbers: %s', (text) => {
    expect(sentences(text)).toEqual([text])
  })

  it.each([
    ['He lives in the U.S. Officials said so.', 2],
    ['U.S. Officials Say Talks Ended', 1],
    ['It ended at 5 p.m. Police came.', 2],
    ['The U.S. Senate voted.', 1],
    ['He works for Acme Inc. Shares rose by a third.', 2],
  ])('takes a capital for a first word where only that explains it: %s', (text, count) => {
    expect(sentences(text)).toHaveLength(count)
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
