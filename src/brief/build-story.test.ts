import { beforeAll, describe, expect, it } from 'vitest'
import { settlePages } from '../../test/settled-pages.ts'
import type { StoryRecord } from '../record/index.ts'

const WIRE = `HARVEN (AP) — Norway has closed the old pier at Harven, Norwegian Transport Minister Ines Calder said on Monday. Sweden denied on Monday that its ships had damaged the pier.

Calder met dockers in Harven on Tuesday. Ferries will leave from the southern quay until June, she said.

The Harven Gazette says a diver warned the council of cracks in March, according to dockers.`
const head = (title: string, by: string) => `${title}\n\nBy ${by}\nPublished 7 May 2024\n\n`

const PAGES = {
  wire: `${head('Harven closes its old pier', 'Nora Vik')}${WIRE}\n`,
  copy: `${head('Old pier at Harven closed', 'Lars Holm')}${WIRE}\n`,
  own: `${head('Dockers at Harven wait for a pier', 'Marit Foss')}Dockers at Harven do not know when the pier will open. Norwegian Transport Minister Ines Kalder met them on Tuesday.

Kalder said that ferries would leave from the southern quay until June. Norway says that Swedish ships damaged the old pier at Harven.

Two cranes stand idle. She said on Wednesday that a diver would look at each column.
`,
}

let story: StoryRecord
beforeAll(async () => {
  const { stories } = await settlePages(PAGES)
  expect(stories).toHaveLength(1)
  story = stories[0] as StoryRecord
})

const entry = (words: string) => story.ledger.find(({ proposition }) => proposition.includes(words))

describe('a story of three pages, two of one text', () => {
  it('is led by the text that most of its pages hold', () => {
    expect(story.headline).toBe('Harven closes its old pier')
  })

  it('has one person under two spellings, in claims and events too', () => {
    const persons = story.entities.filter(({ kind }) => kind === 'person').map(({ id }) => id)
    expect(persons.filter((id) => /[ck]alder/.test(id))).toEqual(['person-ines-calder'])
    expect(JSON.stringify([story.ledger, story.happenings])).not.toContain('kalder')
  })

  it('lets who answers for a speaker on one page answer on all, with his office', () => {
    expect(entry('southern quay')).toMatchObject({
      asserts: ['Norway'],
      voices: [{ who: [{ name: 'Ines Calder', office: { title: 'transport minister' } }] }],
      origins: { reports: 2, articles: 3 },
    })
  })

  it('tells what is contested, and through whom a statement came', () => {
    expect(entry('Swedish ships')).toMatchObject({ contested: true, denies: ['Sweden'] })
    expect(entry('A diver warned')?.via).toEqual([{ name: 'dockers' }])
    const contested = story.brief.find(({ rule }) => rule === 'contested')
    expect(contested?.text).toContain('Norway says; Sweden denies it')
  })

  it('dates what is said on a day, whom a pronoun means by name', () => {
    const said = story.timeline.filter(({ what }) => /said|denied/.test(what))
    expect(said.map(({ from, what }) => [from, what.split(' ')[0]])).toEqual([
      ['2024-05-01', 'Ines'],
      ['2024-05-06', 'Norway'],
      ['2024-05-06', 'Sweden'],
    ])
  })

  it('cites a line once where its words stand, and says which pages share a text', () => {
    const closed = story.timeline.find(({ what }) => what.startsWith('Norway has closed'))
    expect(closed?.evidence.slice(0, 2).map(({ spans }) => spans.length)).toEqual([1, 1])
    expect(new Set(closed?.evidence.map(({ article }) => article)).size).toBe(
      closed?.evidence.length,
    )
    const shared = story.brief.find(({ rule }) => rule === 'one-text')
    expect(shared?.text).toMatch(
      /^2 of the 3 articles share the words of one Associated Press text/,
    )
    expect(shared?.cites).toHaveLength(2)
  })

  it('tells in the brief nothing twice', () => {
    const places = story.brief
      .filter(({ rule }) => rule !== 'one-text')
      .map(({ cites }) => `${cites[0]?.article} ${cites[0]?.spans[0]?.start}`)
    expect(new Set(places).size).toBe(places.length)
  })
})
