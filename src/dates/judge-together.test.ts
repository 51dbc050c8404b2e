import { describe, expect, it } from 'vitest'
import { type Article, articleFromText, type Evidence } from '../article/index.ts'
import { readProse } from '../text/index.ts'
import { judgePublication } from './judge-publication.ts'
import { judgeTogether, type StoryPage } from './judge-together.ts'
import { readDayFacts } from './publication/day-facts.ts'

const header = (day: string): Evidence => ({
  where: 'text',
  kind: 'header',
  spans: [{ start: 0, end: 4 }],
  quote: day,
  day,
})
const crawled = (day: string): Evidence => ({ ...header(day), kind: 'crawled' })

function page(id: string, text: string, evidence: readonly Evidence[] = []): StoryPage {
  const article: Article = { ...articleFromText(text), dateEvidence: [...evidence] }
  const prose = readProse(article)
  const { value, confidence } = judgePublication(prose)
  const day = value ? { value } : {}
  return { id, facts: readDayFacts(prose), proved: false, confidence, ...day }
}

const DATED = page(
  'a',
  'Harbour master Ilse Brandt stepped down on Monday over a lost ledger. She gave her keys to Mayor Otto Kell.',
  [header('2025-05-12')],
)
const SAME_DAY = page(
  'b',
  'Harbour master Ilse Brandt gave up her post on Monday after a ledger was lost. Mayor Otto Kell took her keys.',
)
const DAY_AFTER = page(
  'c',
  'Harbour master Ilse Brandt stepped down yesterday over the lost ledger, and Mayor Otto Kell will name another.',
)
const NO_DAY = page('d', 'Harbour master Ilse Brandt has stepped down over a lost ledger.')

const dayOf = (pages: readonly StoryPage[], id: string) => judgeTogether(pages).get(id)

describe('judgeTogether', () => {
  it('dates a page without a day from the weekday that a dated page of its story names too', () => {
    expect(dayOf([DATED, SAME_DAY], 'b')?.day).toBe('2025-05-12')
  })

  it('counts "yesterday" from the day on which another page tells the same', () => {
    const judged = dayOf([DATED, DAY_AFTER], 'c')
    expect(judged?.day).toBe('2025-05-13')
    expect(judged?.confidence).toBeGreaterThan(0.6)
    expect(judged?.pages).toEqual(['a'])
  })

  it('is unsure of a page that names no day', () => {
    expect(dayOf([DATED, NO_DAY], 'd')?.confidence).toBeLessThan(0.6)
  })

  it('says nothing where no page of the story is dated', () => {
    expect(judgeTogether([SAME_DAY, DAY_AFTER]).size).toBe(0)
  })

  it('leaves pages of following days their own days', () => {
    const next = page(
      'e',
      'The harbour office of Sund was without a master on Tuesday, a day after Ilse Brandt stepped down.',
      [header('2025-05-13')],
    )
    expect(dayOf([DATED, next], 'a')?.day).toBe('2025-05-12')
    expect(dayOf([DATED, next], 'e')?.day).toBe('2025-05-13')
  })

  it('sets a crawler’s day aside that the weekdays and a dated page speak against', () => {
    const text =
      'Harbour master Ilse Brandt stepped down on Monday over a lost ledger. Mayor Otto Kell took her keys late on Monday and said on Tuesday that another would be named.'
    const other = page('e', text, [crawled('2025-05-09')])
    expect(dayOf([DATED, other], 'e')?.day).toMatch(/^2025-05-1[23]$/)
  })

  it('is the same in any order of what it rests on', () => {
    const pages = [DATED, SAME_DAY, DAY_AFTER, NO_DAY]
    const sorted = JSON.stringify([...judgeTogether(pages)])
    expect(JSON.stringify([...judgeTogether(pages.toSorted(() => 0))])).toBe(sorted)
  })
})
