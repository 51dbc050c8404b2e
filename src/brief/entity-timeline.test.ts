import { describe, expect, it } from 'vitest'
import { articleFromText, hull } from '../article/index.ts'
import { findDates } from '../dates/index.ts'
import { analyse } from '../language/index.ts'
import { readProse } from '../text/index.ts'
import { shortNames } from './entity-mention.ts'
import { entityEvents } from './entity-timeline.ts'

/** `word date` of what a report of 15 June 2023 tells of an entity. */
function tell(text: string, entity: string, all: readonly string[] = [entity]): string[] {
  const analysis = analyse(readProse(articleFromText(text)))
  const published = '2023-06-15'
  const report = { analysis, published, timexes: findDates(analysis.prose, { published }) }
  return entityEvents(report, entity, all).map(({ date, spans }) => {
    const { start, end } = hull(spans)
    return `${text.slice(start, end)} ${date}`
  })
}

describe('the timeline of an entity', () => {
  it('dates what is told by the day named beside it, else by the report', () => {
    const text = 'Harbourline bought the yard in March 2021. Harbourline sold two ferries.'
    expect(tell(text, 'Harbourline')).toEqual(['bought 2021-03', 'sold 2023-06-15'])
  })

  it('leaves out what can be done and what lies ahead without a day', () => {
    expect(tell('Harbourline can carry 900 cars.', 'Harbourline')).toEqual([])
    expect(tell('Harbourline will sell two ferries.', 'Harbourline')).toEqual([])
  })

  it('follows "the company" where the report is about it, and not elsewhere', () => {
    const about = 'Harbourline shuts its yard.\nThe company fired 40 welders on Monday.'
    const other = 'A yard is shut.\nThe company fired 40 welders on Monday.'
    expect(tell(about, 'Harbourline')).toContain('fired 2023-06-12')
    expect(tell(other, 'Harbourline')).toEqual([])
  })
})

describe('short names', () => {
  it('are initials of long names, the last word of short ones, the number of a model', () => {
    expect(shortNames('Harbour Ferry Line', [])).toEqual(['Harbour Ferry Line', 'HFL'])
    expect(shortNames('Anna Ruiz', [])).toEqual(['Anna Ruiz', 'Ruiz'])
    expect(shortNames('Harbour X20', ['Harbour'])).toEqual(['Harbour X20', 'X20'])
    expect(shortNames('North Ferries', ['South Ferries'])).toEqual(['North Ferries'])
  })
})
