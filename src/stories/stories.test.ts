import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { groupStories, type StoryInput, StoryStream } from './index.ts'
import { stem } from './terms.ts'
import { timeNearness } from './time-nearness.ts'

const flood = (id: string, more: Partial<StoryInput> = {}): StoryInput => ({
  id,
  title: 'River Odda floods the old town of Brennholt',
  text: 'Hundreds of families left Brennholt after the River Odda broke its banks. Mayor Lena Fors said that boats were bringing the last residents to Tarnby. The dam above Brennholt had held, engineers told her.',
  published: '2024-03-04',
  ...more,
})
const floodElsewhere = (id: string, more: Partial<StoryInput> = {}): StoryInput => ({
  id,
  title: 'Brennholt under water as Odda breaks its banks',
  text: 'The old town of Brennholt stood under water. Families were taken by boats to Tarnby, and Mayor Lena Fors asked residents to stay away until engineers had looked at the dam on the Odda.',
  published: '2024-03-04',
  ...more,
})
const strike = (id: string, more: Partial<StoryInput> = {}): StoryInput => ({
  id,
  title: 'Pilots of Norvia Air strike over pay',
  text: 'Norvia Air grounded half of its fleet when pilots began a strike over pay. Union leader Jon Abel called the offer of the carrier an insult. Passengers queued in the terminal of Estmar.',
  published: '2024-03-04',
  ...more,
})

describe('StoryStream', () => {
  it('puts two reports of one event into one story and another event into its own', () => {
    const stream = new StoryStream()
    expect(stream.add(flood('a')).story).toBe('sa')
    expect(stream.add(strike('b')).story).toBe('sb')
    expect(stream.add(floodElsewhere('c')).story).toBe('sa')
  })

  it('keeps reports of look-alike events apart when they are months apart', () => {
    const stream = new StoryStream()
    stream.add(flood('a'))
    const late = floodElsewhere('b', { published: '2024-09-20', dateConfidence: 1 })
    expect(stream.add(late).story).toBe('sb')
  })

  it('does not let an unsure day keep story-mates apart', () => {
    const stream = new StoryStream()
    stream.add(flood('a'))
    const unsure = floodElsewhere('b', { published: '2024-03-24', dateConfidence: 0 })
    expect(stream.add(unsure).story).toBe('sa')
  })

  it('takes shared text as strong evidence', () => {
    const short = {
      title: 'Water',
      text: 'Bridges closed overnight, as a mayor said.',
      published: '2024-03-06',
    }
    const alone = new StoryStream()
    alone.add(flood('a'))
    expect(alone.add({ id: 'b', ...short, title: 'Levels' }).story).toBe('sb')
    const tied = new StoryStream()
    tied.add(flood('a'))
    expect(tied.add({ id: 'b', ...short, title: 'Levels', copies: ['a'] }).story).toBe('sa')
  })

  it('keeps the label of an article that comes twice', () => {
    const stream = new StoryStream()
    stream.add(flood('a'))
    expect(stream.add(strike('a')).story).toBe('sa')
  })
})

describe('groupStories', () => {
  const all = [
    flood('b'),
    floodElsewhere('a'),
    strike('c'),
    strike('d', { published: '2024-03-05' }),
  ]

  it('names stories by their smallest article and says why they are one', () => {
    const groups = groupStories(all)
    expect(groups.map(({ id, articles }) => [id, articles])).toEqual([
      ['sa', ['a', 'b']],
      ['sc', ['c', 'd']],
    ])
    const names = expect.arrayContaining(['brennholt'])
    expect(groups[0]?.reasons.slice(0, 2)).toMatchObject([
      { code: 'same-names', parts: { names } },
      { code: 'published', parts: { from: '2024-03-04', to: '2024-03-04' } },
    ])
    expect(groups[1]?.reasons).toContainEqual({
      code: 'published',
      parts: { from: '2024-03-04', to: '2024-03-05' },
    })
  })

  it('gives no reasons for a story of one article', () => {
    expect(groupStories([strike('z')])).toEqual([{ id: 'sz', articles: ['z'], reasons: [] }])
  })

  it('does not depend on the order of the articles', () => {
    const settled = JSON.stringify(groupStories(all))
    fc.assert(
      fc.property(fc.shuffledSubarray(all, { minLength: all.length }), (shuffled) => {
        expect(JSON.stringify(groupStories(shuffled))).toBe(settled)
      }),
      { numRuns: 20 },
    )
  })

  it('puts every article into exactly one story, whatever its text', () => {
    const anything = fc.record({
      id: fc.uuid(),
      title: fc.string({ unit: 'binary' }),
      text: fc.string({ unit: 'binary', maxLength: 400 }),
      published: fc.option(fc.constantFrom('2024-03-04', 'soon', '2024-02-31'), { nil: undefined }),
    })
    fc.assert(
      fc.property(fc.array(anything, { maxLength: 12 }), (list) => {
        const inputs = list.map(({ published, ...rest }) =>
          published ? { ...rest, published } : rest,
        )
        const placed = groupStories(inputs).flatMap(({ articles }) => articles)
        expect(placed.toSorted()).toEqual([...new Set(inputs.map(({ id }) => id))].toSorted())
      }),
      { numRuns: 25 },
    )
  })
})

describe('timeNearness', () => {
  it('falls with the gap, by as much as the day is sure', () => {
    expect(timeNearness(0, 1)).toBe(1)
    expect(timeNearness(10, 1)).toBeLessThan(0.15)
    expect(timeNearness(10, 0)).toBe(timeNearness(null, 1))
  })
})

describe('stem', () => {
  it.each([
    ['strikes', 'strik'],
    ['striking', 'strik'],
    ['strike', 'strik'],
    ['parties', 'party'],
    ['2024', '2024'],
  ])('cuts %s to %s', (word, expected) => {
    expect(stem(word)).toBe(expected)
  })
})
