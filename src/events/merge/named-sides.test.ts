import { describe, expect, it } from 'vitest'
import { type Article, articleFromText } from '../../article/index.ts'
import { findDates } from '../../dates/index.ts'
import { analyse } from '../../language/index.ts'
import { findNames } from '../../names/index.ts'
import { readProse } from '../../text/index.ts'
import { findEvents } from '../find-events.ts'
import { mergeEvents } from './merge-events.ts'

function linesOf(article: Article): string[] {
  const analysis = analyse(readProse(article))
  const entities = findNames(analysis)
  const timexes = findDates(analysis.prose, {})
  const events = findEvents(analysis, { entities, timexes, claims: [] })
  return mergeEvents(events, entities)
    .filter(({ actors, recipients }) => actors.length + recipients.length > 1)
    .map((one) => `${one.actors.join(' and ')} ${one.act} ${one.recipients.join(' and ')}`.trim())
}
const read = (text: string): string[] => linesOf(articleFromText(text))

/** A body line and a line under a picture. */
function withCaption(body: string, caption: string): Article {
  const article = articleFromText(`${body}\n${caption}`)
  const [first, second] = article.blocks
  if (!first || !second) throw new Error('two lines are two blocks')
  return { ...article, blocks: [first, { ...second, role: 'caption' }] }
}

describe('the sides of an event, as a reader is told them', () => {
  it('takes what the weapons of a state do for its own doing', () => {
    expect(read('Ethiopian rockets hit Asmara.')).toEqual(['Ethiopia ASSAULT Asmara'])
  })

  it('reads the criticism of a deed as criticism of the doer', () => {
    expect(read('Norway condemned Ethiopian air raids.')).toEqual(['Norway ACCUSE Ethiopia'])
  })

  it('makes no party of aid that belongs to one', () => {
    expect(read('Norway withheld Danish fishery aid.')).toEqual([])
  })

  it('makes no party of what is only possessed, or of a pronoun that stands for nobody', () => {
    expect(read('Everybody lost in its two-year war in Eritrea.')).toEqual([])
    expect(read('Norway urged them to leave.')).toEqual([])
    expect(read('Norway blamed the group.')).toEqual([])
  })

  it('gives the war of a pronoun to whom the pronoun means', () => {
    expect(read('Norway criticised Ethiopia for its war in Eritrea.')).toContain(
      'Ethiopia ASSAULT Eritrea',
    )
  })

  it('reads a tour of a country as no visit to its president', () => {
    expect(read('She defended that tour of Chad in areas held by President Ali Saleh.')).toEqual([])
  })

  it('gives a deed to the subject of its own clause, not to the noun nearest before it', () => {
    expect(
      read('The remarks about Chad and the rebels angered Norway, which condemned Togo.'),
    ).toEqual(['Norway ACCUSE Togo'])
  })

  it('does not take what an object is about for what is praised or condemned', () => {
    expect(read('Norway praised the swift answer to Chad.')).toEqual([])
    expect(read('Norway condemned the raid on Chad.')).not.toContain('Norway ACCUSE Chad')
    expect(read('Norway praised the work of the Red Cross.')).toEqual(['Norway SUPPORT Red Cross'])
  })

  it('reads the passive of headlines, and an arrest as what befell its owner', () => {
    expect(read('Two Danish sailors killed in storm off Chad')).toEqual([])
    expect(read("Moe's arrest in Chad angered them. Rosa Moe is a singer.")).toEqual([])
  })

  it('asks nothing of those who only stand behind what is wanted', () => {
    expect(read('Norway wants a bigger deal with Chad.')).not.toContain('Norway REQUEST Chad')
    expect(read('Norway wants Chad to pay.')).toContain('Norway REQUEST Chad')
  })

  it('takes no dateline for the doer', () => {
    expect(read('OSLO (Northwire) — Danish Prime Minister Rosa Moe met Ali Saleh there.')).toEqual([
      'Rosa Moe CONSULT Ali Saleh',
    ])
  })

  it('makes no deed of an idiom', () => {
    expect(read('Rosa Moe is closing the gap on Ali Saleh in the polls.')).toEqual([])
    expect(read('Rosa Moe is going to lose to Ali Saleh.')).toEqual([])
  })

  it('takes no noun inside a name for a deed', () => {
    expect(read('Rosa Moe heads the Chad Dialogue Group in Norway.')).toEqual([])
  })

  it('reads the caption of the story, not that of a story beside it', () => {
    const body = 'Rosa Moe and Ali Saleh opened a school in Bergen.'
    expect(linesOf(withCaption(body, 'Rosa Moe thanked Ali Saleh.'))).toEqual([
      'Rosa Moe SUPPORT Ali Saleh',
    ])
    expect(linesOf(withCaption(body, 'Rosa Moe thanked Ann Lee in Turin.'))).toEqual([])
  })
})
