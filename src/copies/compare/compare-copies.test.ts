import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { CopyInput } from '../copy.ts'
import { article, FOURTH, LEAD, OWN, SECOND, THIRD, WIRE } from '../harven-story.test-data.ts'
import { compareCopies } from './compare-copies.ts'

const compare = (copy: string, source = WIRE, more: Partial<CopyInput> = {}) =>
  compareCopies(article('copy', copy, more), article('source', source))
const put = (was: string, now: string): string => WIRE.replace(was, now)
const page = (...parts: string[]): string => parts.join('\n\n')

const words = (text: string, spans: readonly { start: number; end: number }[]) =>
  spans.map(({ start, end }) => text.slice(start, end))

/** What does not stand as it was: `type kind: words`. */
const told = (copy: string, source = WIRE, more: Partial<CopyInput> = {}): string[] =>
  compare(copy, source, more)
    .segments.filter(({ type }) => type !== 'kept')
    .map(({ type, kind, start, end }) => `${type} ${kind}: ${copy.slice(start, end)}`)

it.each<[string, string, string, string]>([
  ['on Thursday', 'in April', 'in March', 'alter day: March'],
  ['on Thursday', 'on January 4', 'on Jan. 4', 'format spelling: Jan'],
  ['in Odenport', 'in the U.S.', 'in the United States', 'format spelling: United States'],
  ['Calder', 'Calder', 'Caldermann', 'format spelling: Caldermann'],
  ['HARVEN (AP) — ', '', 'HARVEN, May 3 (Reuters) - ', 'own credit: HARVEN, May 3 (Reuters)'],
  ['Monday', 'Monday', 'Monday (via Kapcor Coin)', 'inject brand: via Kapcor Coin'],
  ['a court', 'a court', 'a Zelqo court', 'inject brand: Zelqo'],
  ['HARVEN', 'HARVEN', 'On Monday HARVEN', 'rewrite wording: On Monday'],
])('where a text has "%s": "%s" as "%s"', (place, was, now, expected) => {
  expect(told(put(place, now), put(place, was))).toEqual([expected])
})

it('believes a page that says which of its words are injected', () => {
  const copy = put('on Monday', 'on buy now Monday')
  const start = copy.indexOf('buy now')
  const injected = [{ start, end: start + 7 }]
  expect(told(copy, WIRE, { injected })).toEqual(['inject brand: buy now'])
})

describe('a sentence', () => {
  it('is reworded where few of its words stand; a number changed in it keeps its own label', () => {
    const reworded =
      'The fishing group did not like the ruling and went to a court in Odenport to let its 90 ships bring their fish to the old pier by day.'
    const { flags } = compare(put(THIRD, reworded))
    expect(told(put(THIRD, reworded))).toEqual([
      'rewrite sentence: The fishing group did not like the ruling and went to a court in Odenport to let its',
      'alter number: 90',
      'rewrite sentence: ships bring their fish to the old pier by day.',
    ])
    // Among other words it may be wording.
    expect(flags).toEqual([])
  })

  it('is known by its rare words where no run of it stands and its place is another', () => {
    const reworded =
      'Drawings that the authority refused so far must be shown at a hearing Thursday.'
    expect(told(page(reworded, LEAD, SECOND, THIRD))).toEqual([`rewrite sentence: ${reworded}`])
  })

  it('that the page shows a second time, or a heading between, is the page’s', () => {
    expect(told(page(LEAD, SECOND, SECOND, THIRD))).toEqual([`boiler furniture: ${SECOND}`])
    const heading = 'Harbour news today'
    expect(told(page(LEAD, SECOND, heading, THIRD, FOURTH))).toEqual([
      `boiler furniture: ${heading}`,
    ])
  })

  it('that stands in the midst of many texts is injected into all of them', () => {
    const pushed = 'Analysts call the coin of the day a bargain.'
    const copy = page(LEAD, `${SECOND} ${pushed}`, THIRD, FOURTH)
    const start = copy.indexOf(pushed)
    const seen = [{ start, end: start + pushed.length }]
    const { segments, injected } = compareCopies(
      article('copy', copy),
      article('source', WIRE),
      seen,
    )
    expect(segments.map(({ kind }) => kind)).toContain('refrain')
    expect(injected[0]?.reasons[0]?.parts).toEqual({ words: pushed.slice(0, -1) })
  })
})

it('shows no more of injected words than tells them', () => {
  const pushed = `${'buy the coin of the day '.repeat(6)}now.`
  const [only] = compare(put('\n\nThe fishing', ` Do ${pushed}\n\nThe fishing`)).injected
  expect(only?.reasons[0]?.parts).toMatchObject({ words: expect.stringMatching(/^Do .{77}$/) })
})

describe('the flags', () => {
  it('name a changed fact, and letters of another alphabet', () => {
    expect(compare(put('its 40 boats', 'its 90 boats')).flags).toEqual(['tampered'])
    expect(compare(put('columns', 'соlumns')).flags).toEqual(['obfuscated'])
  })

  it('take a byline in capitals for the same byline', () => {
    const source = article('source', WIRE, { byline: 'Ines Calder' })
    const flagsOf = (byline: string) =>
      compareCopies(article('copy', WIRE, { byline }), source).flags
    expect(flagsOf('INES CALDER')).toEqual([])
    expect(flagsOf('Tom Quist')).toEqual(['bylineReplaced'])
  })
})

describe('compareCopies', () => {
  it('finds a glued brand and keeps the word behind it', () => {
    const copy = WIRE.replace('northern pier', 'Kapcor Coinnorthern pier')
    const { injected, flags, segments } = compare(copy)
    expect(
      words(
        copy,
        injected.map(({ span }) => span),
      ),
    ).toEqual(['Kapcor Coin'])
    expect(flags).toEqual(['brandInText'])
    const after = segments.find(({ start }) => start === injected[0]!.span.end)!
    expect(copy.slice(after.start, after.end)).toBe('northern')
    expect(WIRE.slice(after.srcStart, after.srcEnd)).toBe('northern')
  })

  it.each([
    ['number', 'its 40 boats', 'its 90 boats', '90'],
    ['day', 'on Thursday', 'on Friday', 'Friday'],
    ['negation', 'did not accept', 'did accept', 'did'],
    ['negation', 'refused to publish', 'agreed to publish', 'agreed'],
    ['name', 'Ines Calder said', 'Ines Morrow said', 'Morrow'],
    ['hedge', 'could take two weeks', 'takes two weeks', 'takes'],
  ])('names a changed %s', (kind, was, now, marked) => {
    const copy = WIRE.replace(was, now)
    const altered = compare(copy).segments.filter(({ type }) => type === 'alter')
    expect(altered.map((one) => [one.kind, copy.slice(one.start, one.end)])).toEqual([
      [kind, marked],
    ])
  })

  it('names an attribution that was added or cut, and none that was moved', () => {
    const said = WIRE.replace('on Thursday,', 'on Thursday, two clerks said,')
    const moved = WIRE.replace('A hearing is', 'Two clerks said a hearing is')
    const kinds = (copy: string, source: string) => {
      const { segments, cut } = compare(copy, source)
      return [...segments, ...cut].flatMap(({ kind }) => (kind === 'attribution' ? [kind] : []))
    }
    expect(kinds(said, WIRE)).toEqual(['attribution'])
    expect(kinds(WIRE, said)).toEqual(['attribution'])
    expect(kinds(moved, said)).toEqual([])
  })

  it.each([
    ['did not accept', "didn't accept"],
    ['three of the', '3 of the'],
    ['Ines Calder', 'Inés Caldar'],
    ['twelve steel', '12 steel'],
    ['“', '"'],
  ])('holds "%s" as "%s" to be harmless', (was, now) => {
    const { segments, flags } = compare(WIRE.replace(was, now))
    expect(segments.filter(({ type }) => type === 'alter' || type === 'inject')).toEqual([])
    expect(flags).toEqual([])
  })

  it('gives the words that were cut', () => {
    const { cut } = compare([LEAD, SECOND, FOURTH].join('\n\n'))
    expect(words(WIRE, cut)).toEqual([THIRD.slice(0, -1)])
  })

  it('finds a sentence injected into a paragraph, and the page around the text', () => {
    const pushed = 'Analysts call the coin of the day a bargain.'
    const copy = `Menu\n\n${LEAD}\n\n${SECOND} ${pushed}\n\n${THIRD}\n\n${FOURTH}\n\nRead also\n\nTen beaches for June`
    const { segments, flags } = compare(copy)
    expect(
      words(
        copy,
        segments.filter(({ type }) => type === 'inject'),
      ),
    ).toEqual([pushed.slice(0, -1)])
    const page = words(
      copy,
      segments.filter(({ type }) => type === 'boiler'),
    )
    expect(page).toEqual(['Menu', 'Read also', 'Ten beaches for June'])
    expect(flags).toContain('sentenceInjected')
  })

  it('follows paragraphs that were moved', () => {
    const copy = [LEAD, FOURTH, THIRD, SECOND].join('\n\n')
    const { segments, cut } = compare(copy)
    expect(cut).toEqual([])
    for (const { start, end, srcStart, srcEnd } of segments) {
      expect(WIRE.slice(srcStart, srcEnd)).toBe(copy.slice(start, end))
    }
  })

  it('sees that the credit went, a byline came and the day is before the source', () => {
    const copy = article('copy', WIRE.replace('HARVEN (AP) — ', ''), {
      byline: 'Tom Quist',
      published: '2024-01-01',
      outlet: 'kapcorcoin.example',
      title: 'Kapcor Coin: Harven closes its northern pier',
    })
    const source = article('source', WIRE, { published: '2024-02-05' })
    expect(compareCopies(copy, source).flags).toEqual([
      'creditRemoved',
      'brandInTitle',
      'bylineReplaced',
      'dateBeforeSource',
    ])
  })

  it('gives ordered segments inside both texts, whatever the texts', () => {
    const piece = fc.oneof(
      fc.constantFrom(LEAD, SECOND, THIRD, FOURTH, OWN, '\n', ' ', '\u0000', '\ud800', 'â€™'),
      fc.string({ unit: 'binary', maxLength: 30 }),
    )
    const text = fc.array(piece, { maxLength: 8 }).map((pieces) => pieces.join(''))
    fc.assert(
      fc.property(text, text, (copy, source) => {
        const { segments, cut, injected } = compare(copy, source)
        let last = 0
        for (const one of segments) {
          expect(one.start).toBeGreaterThanOrEqual(last)
          expect(one.end).toBeGreaterThan(one.start)
          last = one.end
          if (one.srcStart === undefined) continue
          expect(one.srcStart).toBeGreaterThanOrEqual(0)
          expect(one.srcEnd).toBeGreaterThan(one.srcStart)
          expect(one.srcEnd).toBeLessThanOrEqual(source.length)
        }
        expect(last).toBeLessThanOrEqual(copy.length)
        for (const { end } of cut) expect(end).toBeLessThanOrEqual(source.length)
        for (const { span } of injected) expect(span.end).toBeLessThanOrEqual(copy.length)
      }),
      { numRuns: 60 },
    )
  })
})
