import { describe, expect, it } from 'vitest'
import { type Article, articleFromText, type Evidence } from '../article/index.ts'
import { readProse } from '../text/index.ts'
import { checkDay } from './check-day.ts'
import { judgePublication } from './judge-publication.ts'
import type { SiblingDate } from './timex.ts'

// 2022-03-09 is a Wednesday, 2023-08-20 a Sunday.
const WIRE =
  'The harbour authority of Odessa closed two piers on Wednesday after a storm damaged cranes.\n' +
  'Ships that arrived on Tuesday are to leave on Friday, a spokeswoman said.'

function proseWith(dateEvidence: Evidence[], options: { text?: string; agency?: string } = {}) {
  const article: Article = { ...articleFromText(options.text ?? WIRE), dateEvidence }
  const span = { start: 0, end: 3 }
  const dateline = options.agency ? { place: 'ODESSA', agency: options.agency, span } : null
  return readProse(dateline ? { ...article, dateline } : article)
}

const line = (kind: Evidence['kind'], day: string): Evidence => ({
  where: 'text',
  kind,
  quote: day,
  day,
  spans: [{ start: 0, end: 3 }],
})
const behind = (where: Evidence['where'], kind: Evidence['kind'], day: string): Evidence => ({
  where,
  kind,
  pointer: 'p',
  quote: day,
  day,
})
const copy: SiblingDate = {
  article: 'abc',
  value: '2022-03-09',
  confidence: 0.95,
  most: true,
  passages: 3,
}

describe('a page alone', () => {
  it('takes the header line that the weekday agrees with', () => {
    const judged = judgePublication(proseWith([line('header', '2022-03-09')]))
    expect(judged.value).toBe('2022-03-09')
    expect(judged.confidence).toBeGreaterThan(0.85)
    expect(judged.evidence.find(({ kind }) => kind === 'weekday')?.verdict?.says).toBe('agrees')
    expect(judged.stampedAt).toBeUndefined()
  })

  it('doubts a re-poster’s stamp on an agency’s text, and refutes nothing', () => {
    const judged = judgePublication(proseWith([line('stamp', '2023-08-20')], { agency: 'AP' }))
    expect(judged.stampedAt).toBe('2023-08-20')
    expect(judged.confidence).toBeLessThan(0.5)
    expect(judged.refuted).toEqual([])
  })

  it('counts what one system wrote twice once, and believes two that agree', () => {
    const own = [
      behind('json-ld', 'published', '2022-03-10'),
      behind('meta', 'published', '2022-03-10'),
    ]
    const other = [
      behind('url', 'published', '2022-03-09'),
      behind('time-element', 'published', '2022-03-09'),
    ]
    expect(judgePublication(proseWith([...own, ...other])).value).toBe('2022-03-09')
  })

  it('never takes the day of a change for the day of publication', () => {
    const evidence = [
      behind('json-ld', 'modified', '2022-03-12'),
      behind('meta', 'published', '2022-03-09'),
    ]
    const judged = judgePublication(proseWith(evidence))
    expect(judged.value).toBe('2022-03-09')
    expect(judged.refuted).toEqual([])
    expect(judged.evidence[0]?.verdict).toMatchObject({ says: 'agrees', code: 'changed-later' })
  })

  it('takes the local day that is shown over the late evening in UTC', () => {
    const machine = {
      ...behind('json-ld', 'published', '2022-03-08'),
      quote: '2022-03-08T23:10:00Z',
    }
    const article = proseWith([machine, line('header', '2022-03-09')])
    expect(judgePublication(article).value).toBe('2022-03-09')
  })

  it('says that it does not know where nothing speaks', () => {
    const judged = judgePublication(proseWith([], { text: 'A lake.' }))
    expect(judged.value).toBeUndefined()
    expect(judged.confidence).toBe(0)
  })
})

describe('a page with a copy', () => {
  const judged = judgePublication(proseWith([line('stamp', '2023-08-20')], { agency: 'AP' }), {
    siblings: [copy],
  })

  it('takes the copy’s day', () => {
    expect(judged.value).toBe('2022-03-09')
    expect(judged.confidence).toBeGreaterThan(0.9)
  })

  it('has the day on which the text first appeared from the copy', () => {
    const { article, passages } = copy
    expect(judged.firstPublished).toEqual({ day: '2022-03-09', article, passages })
  })

  it('shows what each piece of evidence is worth', () => {
    const worth = judged.evidence.map(({ reliability }) => reliability)
    expect(worth.every((value) => value !== undefined && value >= 0 && value <= 1)).toBe(true)
  })

  it('refutes its own stamp, naming the copy and the weekday, and keeps it', () => {
    expect(judged.stampedAt).toBe('2023-08-20')
    expect(judged.refuted.map(({ date }) => date)).toEqual(['2023-08-20'])
    expect(judged.refuted[0]?.reasons).toMatchObject([
      { code: 'same-text', parts: { article: copy.article, day: copy.value } },
      { code: 'other-weekday', parts: { claimed: '2023-08-20', day: '2022-03-09', fits: true } },
      { code: 'weak-source', parts: { caution: { code: 'repost-stamp' } } },
    ])
  })

  it('keeps its day beside a page that only quotes the same, where its own words bear it out', () => {
    const quoting = { ...copy, value: '2022-03-08', most: false }
    const own = judgePublication(proseWith([line('header', '2022-03-09')]), { siblings: [quoting] })
    expect(own.value).toBe('2022-03-09')
  })

  it('keeps its day beside a far older copy', () => {
    const older = { ...copy, value: '2021-03-10' }
    const own = judgePublication(proseWith([line('header', '2022-03-09')]), { siblings: [older] })
    expect(own.value).toBe('2022-03-09')
  })

  it('is not moved by a copy that is later', () => {
    const later = { ...copy, value: '2022-05-01' }
    const own = judgePublication(proseWith([line('header', '2022-03-09')]), { siblings: [later] })
    expect(own.value).toBe('2022-03-09')
    expect(own.refuted).toEqual([])
  })
})

describe('a page of a story', () => {
  const story = { day: '2022-03-11', confidence: 0.9, pages: ['abc'] }

  it('has its story’s day where it has none, and says whose', () => {
    const judged = judgePublication(proseWith([], { text: 'A lake.' }), { story })
    expect(judged.value).toBe('2022-03-11')
    expect(judged.fromStory).toEqual({ pages: ['abc'], own: { confidence: 0 } })
    expect(judged.evidence.at(-1)?.verdict).toMatchObject({ code: 'story' })
  })

  it('keeps its own stamp against its story', () => {
    const judged = judgePublication(proseWith([line('header', '2022-03-09')]), { story })
    expect(judged.value).toBe('2022-03-09')
    expect(judged.fromStory).toBeUndefined()
  })

  it('gives up what a crawler wrote, and keeps it as a stamp', () => {
    const judged = judgePublication(proseWith([line('crawled', '2022-03-05')]), { story })
    expect(judged.value).toBe('2022-03-11')
    expect(judged.stampedAt).toBe('2022-03-05')
  })

  it('takes no unsure day', () => {
    const unsure = { ...story, confidence: 0.5 }
    expect(judgePublication(proseWith([], { text: 'A lake.' }), { story: unsure }).value).toBe(
      undefined,
    )
  })
})

describe('checkDay', () => {
  it('believes a day that the lead’s weekday fits more than one that it does not', () => {
    const given = proseWith([], { agency: 'AP' })
    const fits = checkDay(given, '2022-03-09').belief
    const not = checkDay(given, '2022-03-14').belief
    expect(fits).toBeGreaterThan(0.6)
    expect(not).toBeLessThan(0.4)
  })

  it('shows the words that support the day and those against it', () => {
    const text = 'The old mill burned down on Friday. Its owner was to reopen it on March 20.'
    const friday = checkDay(proseWith([], { text }), '2022-03-11')
    const autumn = checkDay(proseWith([], { text }), '2022-09-14')
    expect(friday.belief).toBeGreaterThan(autumn.belief)
    expect(friday.evidence.map(({ quote }) => quote)).toEqual(['Friday', 'March 20'])
    const worth = (day: typeof friday) => day.evidence.map(({ reliability = 0 }) => reliability)
    expect(Math.min(...worth(friday))).toBeGreaterThan(0.5)
    expect(Math.max(...worth(autumn))).toBeLessThan(0.5)
  })

  it('does not believe a day before what the text tells', () => {
    const text = 'The old mill burned down on June 4, 2021, and was rebuilt.'
    expect(checkDay(proseWith([], { text }), '2020-01-08').belief).toBeLessThan(0.1)
  })
})
