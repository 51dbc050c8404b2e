import { beforeAll, describe, expect, test } from 'vitest'
import type { LedgerEntry, StoryRecord } from '../src/record/index.ts'
import { settlePages } from './settled-pages.ts'

const head = (title: string, by: string) => `${title}\n\nBy ${by}\nPublished 7 May 2024\n\n`
const PAGES = {
  wire: `${head('Trade minister meets dockers in Bergen', 'Nora Vik')}BERGEN, Norway (AP) — A delegation led by Trade Minister Ana Lund arrived in Bergen on Monday and will spend two days in the city with union leaders.

Lund met union leaders in Bergen on Tuesday, the ministry said.

Sweden said on Monday that Norway had sent troops to the docks of Bergen. Norway has denied sending troops to the docks.

Lund said that the owners would raise wages by May. The minister said the owners would raise wages by May.

Between 2 and 4 May, ships waited in the harbour of Bergen. Ships will return to Bergen on Thursday.

Harbour chief Jon Dahl said that he had never seen such a strike. Dahl, who was born in 1964 in Oslo, will leave in June.
`,
  own: `${head('Sweden and Norway at odds over dockers', 'Lars Holm')}The Swedish government says that Norway sent troops to the docks in Bergen. Trade Minister Ana Lund spoke with strikers there on Tuesday.

Nobody has seen a soldier, said Marit Foss, who sells coffee at the gate. The strike in Bergen ended on Friday.

Jon Dahl said on Sunday that he would leave the harbour in June. According to the agency NTB, police said that two men were hurt on 3 May.
`,
}

let story: StoryRecord
beforeAll(async () => {
  const { stories } = await settlePages(PAGES)
  expect(stories).toHaveLength(1)
  story = stories[0] as StoryRecord
})
const said = (words: string): LedgerEntry => {
  const found = story.ledger.find(({ proposition }) => proposition.includes(words))
  if (!found) throw new Error(`no entry with: ${words}`)
  return found
}

describe('the ledger of two pages', () => {
  test('has one entry for what one says and another denies, with both sides and who spoke for them', () => {
    const entry = said('sent troops')
    expect(entry).toMatchObject({ asserts: ['Sweden'], denies: ['Norway'], contested: true })
    expect(entry.voices[0]).toMatchObject({
      party: 'Sweden',
      who: [{ name: 'Swedish government' }],
    })
    expect(story.ledger.filter(({ proposition }) => /troops/.test(proposition))).toHaveLength(1)
  })

  test('says once what one person says twice', () => {
    const entry = said('raise wages')
    expect(entry.asserts).toHaveLength(1)
    expect(entry.evidence.length).toBeGreaterThan(1)
  })

  test('names who carried a statement', () => {
    expect(said('Two men were hurt')).toMatchObject({ asserts: ['police'], via: [{ name: 'NTB' }] })
  })

  test('puts the speaker for “he” where he speaks of himself', () => {
    expect(said('never seen such a strike').proposition).toMatch(/^Jon Dahl had never/)
  })
})

describe('the brief of two pages', () => {
  const lines = () => story.brief.map(({ text }) => text)

  test('begins with a sentence of a page and tells days in order', () => {
    expect(lines()[0]).toMatch(/\.$/)
    expect(lines().some((line) => /^2–4 May 2024: .*ships waited/.test(line))).toBe(true)
  })

  test('tells what is contested with both sides and how many articles have it', () => {
    expect(lines()).toContainEqual(
      expect.stringMatching(/^Contested: .*Sweden says; Norway denies it \(2 articles\)\.$/),
    )
  })
})

describe('the timeline of two pages', () => {
  test('has each happening once, a run of days as one', () => {
    const days = story.timeline.map(({ from, to }) => `${from} ${to}`)
    expect(days).toContain('2024-05-02 2024-05-04')
    expect([...days].sort()).toEqual(days)
  })

  test('says what happened without its day, and through whom it is known', () => {
    const told = story.timeline.map(({ from, what, through }) => [from, what, ...through])
    expect(told).toContainEqual(['2024-05-03', 'The strike in Bergen ended'])
    expect(told).toContainEqual(['2024-05-03', 'Two men were hurt', 'NTB', 'police'])
    expect(told).toContainEqual([
      '2024-05-05',
      'Jon Dahl said that he would leave the harbour in June',
    ])
    expect(told).toContainEqual(['2024-05-07', 'Lund met union leaders in Bergen', 'the ministry'])
  })
})
