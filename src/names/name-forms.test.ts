import { describe, expect, it } from 'vitest'
import { articleFromText } from '../article/index.ts'
import { analyse } from '../language/index.ts'
import { readProse } from '../text/index.ts'
import type { Entity } from './entity.ts'
import { compoundCut } from './find/compound.ts'
import { findNames } from './find-names.ts'

const find = (text: string): Entity[] => findNames(analyse(readProse(articleFromText(text))))
/** What a list of names shows. */
const shown = (text: string): string[] =>
  find(text)
    .filter(
      ({ doubtful, mentions }) => !doubtful && mentions.some(({ type }) => type !== 'pronoun'),
    )
    .map(({ name }) => name)

describe('words with a hyphen', () => {
  it('end where something is said of the name', () => {
    expect('Nazi-era'.slice(0, compoundCut('Nazi-era'))).toBe('Nazi')
    for (const word of ['Hamas-led', 'Texas-style', 'Pakistan-administered', 'Chad-leaning'])
      expect(compoundCut(word)).toBe(word.indexOf('-'))
  })

  it('stay whole where the hyphen belongs to the name', () => {
    for (const word of [
      'Jean-Luc',
      'Ka-shing',
      'Ocasio-Cortez',
      'Guinea-Bissau',
      'Stratford-upon-Avon',
    ])
      expect(compoundCut(word)).toBe(0)
  })

  it('name two states where both sides are states', () => {
    expect(shown('Guards closed the Chad-Niger border for a day.')).toEqual(['Chad', 'Niger'])
  })

  it('make no third person of two', () => {
    const persons = find(
      'President Moe and Ali Saleh spoke. The Moe-Saleh summit was short. Moe left.',
    )
      .filter(({ kind }) => kind === 'person')
      .map(({ name }) => name)
    expect(persons).toEqual(['Moe', 'Ali Saleh'])
  })

  it('name the party or state, not a body of their own', () => {
    expect(shown('Talks began in Israeli-controlled villages near the NATO-run airport.')).toEqual([
      'Israel',
      'North Atlantic Treaty Organization',
    ])
  })
})

describe('what is no name', () => {
  it('leaves out holidays and days of a campaign', () => {
    expect(shown('Rosa Diaz will speak on Labor Day, long before Election Day.')).toEqual([
      'Rosa Diaz',
    ])
  })

  it('reads no contraction and no opening word as part of a name', () => {
    expect(shown("Whether Rosa Diaz knew is open, and I'm told that Frankly I doubt it.")).toEqual([
      'Rosa Diaz',
    ])
  })

  it('holds capitals alone for doubtful, and for a name where written text repeats them', () => {
    expect(shown('Read More: Berm, Wall, Plan')).toEqual([])
    const told = 'They saw it at the gates of Qarvond before anyone else could see it come.'
    expect(
      shown(`${told} They left the old gates of Qarvond before it was dark again there.`),
    ).toEqual(['Qarvond'])
  })

  it('begins a new name at a title with a point', () => {
    expect(shown('He met former Democratic Rep. Rosa Diaz there.')).toContain('Rosa Diaz')
  })
})

describe('offices and places', () => {
  it('takes the office right before the name of two', () => {
    const [person] = find(
      'Republican presidential nominee former President Saul Moe arrived.',
    ).filter(({ kind }) => kind === 'person')
    expect(person?.office?.title).not.toContain('nominee')
  })

  it('makes no office of "under" and gives no president to the country named before', () => {
    const [person] = find('The army left Syria under President Saul Moe.').filter(
      ({ kind }) => kind === 'person',
    )
    expect(person).toMatchObject({ name: 'Saul Moe', office: { title: 'president' } })
    expect(person?.country).toBeUndefined()
  })

  it('takes who has a presenter for a body', () => {
    const found = find('Channel Six presenter Rosa Diaz spoke. Channel Six said no more.')
    expect(found.find(({ name }) => name === 'Channel Six')?.kind).toBe('organisation')
  })

  it('tells a governor by the state, not by the country', () => {
    const found = find('New Mexico Gov. Saul Moe spoke, and so did Texas governor Rosa Diaz.')
    expect(found.find(({ name }) => name === 'Rosa Diaz')?.office).toEqual({
      title: 'governor',
      body: 'Texas',
    })
  })

  it('reads the abbreviation of a state behind its town', () => {
    const found = find('The rally in Erie, Pa., drew hundreds of people to the lake.')
    expect(found.find(({ name }) => name === 'Pennsylvania')).toMatchObject({ country: 'USA' })
  })

  it('keeps police and forces of a state apart', () => {
    const bodies = find('Indian police left. An Indian force came. The Indian police came back.')
      .filter(({ kind }) => kind === 'organisation')
      .map(({ name }) => name)
    expect(bodies).toEqual(['Indian police', 'Indian force'])
  })
})
