import { describe, expect, it } from 'vitest'
import type { CopyInput } from '../copy.ts'
import { measurePair } from '../find/pair.ts'
import { readInput } from '../find/reading.ts'
import { findCopies } from '../find-copies.ts'
import { article, FOURTH, LEAD, OWN, SECOND, THIRD, WIRE } from '../harven-story.test-data.ts'
import { sidesOfPair, standingsOf } from './direction.ts'
import { strengthsOf } from './direction-evidence.ts'

type Page = readonly [text: string, more?: Partial<CopyInput>]

const pagesOf = (pages: readonly Page[]) =>
  pages.map(([text, more], at) => article('abcd'[at] ?? '', text, more))

/** The marks of the original that decide for `a` against `b`; none where the source is not `a`. */
function marksFor(...pages: Page[]): string[] {
  const link = findCopies(pagesOf(pages)).find(({ a, b }) => a === 'a' && b === 'b')
  if (link?.source !== 'a') return []
  return link.reasons.flatMap(({ code, parts }) => (code === 'nearer' ? parts.mark.code : []))
}
const put = (was: string, now: string): string => WIRE.replace(was, now)
const page = (...parts: string[]): string => parts.join('\n\n')
const day = (published: string) => ({ published, dateConfidence: 1 })

describe('the original of two pages is told by', () => {
  it.each<[string, Page, Page]>([
    [
      'brand-in-title',
      [WIRE],
      [
        WIRE,
        { outlet: 'kapcorcoin.example', title: 'Kapcor Coin: Harven closes its northern pier' },
      ],
    ],
    ['longer-title', [WIRE], [WIRE, { title: 'Watch now Harven closes its northern pier' }]],
    ['broken-characters', [put('director', 'director’s')], [put('director', 'directorâ€™s')]],
    ['disguise', [WIRE], [put('columns', 'соlumns')]],
    [
      'injected',
      [WIRE],
      [put('a court', 'a Kapcor court'), { injected: [{ start: 10, end: 14 }] }],
    ],
    [
      'pushed-words',
      [WIRE],
      [put('a court', 'a Kapcor court'), { injected: [{ start: 10, end: 14 }] }],
    ],
    ['earlier-day', [WIRE, day('2024-05-03')], [WIRE, day('2024-05-05')]],
    [
      'contributor',
      [WIRE],
      [page(OWN, SECOND, THIRD, FOURTH, 'The Associated Press contributed to this report.')],
    ],
    ['words-before', [page(LEAD, SECOND, THIRD)], [page(OWN, LEAD, SECOND, THIRD)]],
    [
      'furniture',
      [WIRE],
      [
        page(
          'Home\nNews\nSport\nSubscribe\nLog in',
          WIRE,
          'Read more\nAdvertisement\nSubscribe to our newsletter',
        ),
      ],
    ],
  ])('%s', (mark, one, other) => expect(marksFor(one, other)).toContain(mark))

  it('what a page shares with its relatives, and that it is the whole', () => {
    const cuts: Page[] = [[page(LEAD, SECOND)], [page(THIRD, FOURTH, SECOND)], [page(LEAD, THIRD)]]
    expect(marksFor([WIRE], ...cuts)).toEqual(
      expect.arrayContaining(['shared-with-relatives', 'completeness']),
    )
  })

  it('that its relatives have its words unchanged', () => {
    const changed = WIRE.replace('northern', 'upper')
      .replace('inspectors', 'experts')
      .replace('every column', 'all columns')
      .replace('old pier', 'former pier')
    const others: Page[] = [
      [WIRE.replace('islands', 'isles').replace('a court', 'judges')],
      [WIRE.replace('Thursday', 'Tuesday').replace('drawings', 'plans')],
    ]
    expect(marksFor([WIRE], [changed], ...others)).toContain('unchanged-among-relatives')
  })
})

it('each mark is as strong against one page as it is for the other', () => {
  const inputs = pagesOf([
    [WIRE, { outlet: 'Associated Press', ...day('2024-05-03') }],
    [
      page(
        OWN,
        WIRE.replace('HARVEN (AP) — ', '').replace('northern pier', 'Kapcor Coinnorthern pier'),
        OWN,
      ),
      { title: 'Watch: Harven closes its northern pier', ...day('2024-05-05') },
    ],
  ])
  const readings = inputs.map((input) => readInput(input))
  const pair = { a: 0, b: 1, ...measurePair(readings[0]!, readings[1]!)! }
  const [one, two] = sidesOfPair(readings, standingsOf(readings, [pair]), pair)
  const strengths = strengthsOf(one, two)
  expect(strengths.filter((strength) => strength > 0).length).toBeGreaterThan(5)
  expect(strengthsOf(two, one).map((strength) => -strength || 0)).toEqual(
    strengths.map((strength) => strength || 0),
  )
  // A brand glued to a word counts as words pushed into a sentence.
  expect([one.pushed, two.pushed]).toEqual([0, 1])
})
