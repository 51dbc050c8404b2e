import { describe, expect, it } from 'vitest'
import type { CopyInput } from '../copy.ts'
import { article, FOURTH, LEAD, SECOND, THIRD, WIRE } from '../harven-story.test-data.ts'
import { compareCopies } from './compare-copies.ts'

const compare = (copy: string, source = WIRE, more: Partial<CopyInput> = {}) =>
  compareCopies(article('copy', copy, more), article('source', source))
const put = (was: string, now: string): string => WIRE.replace(was, now)
const page = (...parts: string[]): string => parts.join('\n\n')

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
