import { describe, expect, it, test } from 'vitest'
import { ABBREVIATIONS } from './abbreviations.data.ts'
import { AGENCIES } from './agencies.data.ts'
import { BODY_NOUNS } from './body-nouns.data.ts'
import { CITY_ROWS, REGIONS } from './cities.data.ts'
import { COUNTRY_ROWS } from './countries.data.ts'
import { FAMILY_NAMES } from './family-names.data.ts'
import { NAMED_ORGANISATIONS } from './frozen/name-words.data.ts'
import { PLACES } from './frozen/places.data.ts'
import { FUNCTION_WORDS } from './function-words.data.ts'
import { GIVEN_NAME_ROWS } from './given-names.data.ts'
import { GROUP_NOUNS } from './group-nouns.data.ts'
import { HEDGE_WORDS } from './hedges.data.ts'
import { FORMS_OF_ADDRESS, NAME_SUFFIXES } from './honorifics.data.ts'
import {
  CLAIM_NOUNS,
  closedClass,
  functionWords,
  hedges,
  nounsOfSaying,
  OFFICE_SECTORS,
  ORGANISATIONS,
  OUTLET_WORDS,
  offices,
  SIDE_NOUNS,
  sayingForms,
  sayingVerbs,
  writesDayFirst,
} from './index.ts'
import { IRREGULAR_NOUNS, IRREGULAR_VERBS } from './irregular-forms.data.ts'
import { LEGAL_FORM_WORDS } from './legal-forms.data.ts'
import { NOUNS_OF_SAYING } from './nouns-of-saying.data.ts'
import { OFFICE_MODIFIERS } from './office-modifiers.data.ts'
import { OFFICES } from './offices.data.ts'
import { KNOWN_BODIES } from './organisations.data.ts'
import { OUTLET_NAME_WORDS, OUTLETS } from './outlets.data.ts'
import { PICTURE_LIBRARIES } from './picture-libraries.data.ts'
import { US_STATE_ROWS } from './us-states.data.ts'
import { SAYING_FRAMES, SAYING_MARKS, VERBS_OF_SAYING } from './verbs-of-saying.data.ts'

const first = (rows: readonly (readonly [string, ...unknown[]])[]) => rows.map(([word]) => word)

/** The words that each table has rows for. */
const TABLES: Readonly<Record<string, readonly string[]>> = {
  abbreviations: first(ABBREVIATIONS),
  agencies: AGENCIES.flatMap(({ name, marks, credits = [] }) => [name, ...marks, ...credits]),
  'body nouns': first(BODY_NOUNS),
  cities: CITY_ROWS.flatMap(([, ...names]) => names),
  countries: COUNTRY_ROWS.flatMap(([, names]) => names),
  demonyms: COUNTRY_ROWS.flatMap(([, , adjectives]) => adjectives),
  'family names': first(FAMILY_NAMES),
  'forms of address': first(FORMS_OF_ADDRESS),
  'function words': first(FUNCTION_WORDS),
  'given names': first(GIVEN_NAME_ROWS),
  'group nouns': first(GROUP_NOUNS),
  hedges: first(HEDGE_WORDS),
  'irregular nouns': first(IRREGULAR_NOUNS),
  'irregular verbs': first(IRREGULAR_VERBS),
  'legal forms': LEGAL_FORM_WORDS,
  'name suffixes': NAME_SUFFIXES,
  'named organisations': NAMED_ORGANISATIONS,
  'nouns of saying': first(NOUNS_OF_SAYING),
  'office modifiers': OFFICE_MODIFIERS,
  offices: first(OFFICES),
  organisations: KNOWN_BODIES.flatMap(([names]) => names),
  'outlet name words': OUTLET_NAME_WORDS,
  outlets: OUTLETS.flatMap(([names]) => names),
  'picture libraries': PICTURE_LIBRARIES.flatMap(([names]) => names),
  places: PLACES,
  regions: REGIONS,
  states: first(US_STATE_ROWS),
  'verbs of saying': first(VERBS_OF_SAYING),
}

test.each(Object.entries(TABLES))('no word stands twice among the %s', (_name, words) => {
  expect(words.filter((word, at) => words.indexOf(word) !== at)).toEqual([])
})

describe('verbs of saying', () => {
  it('have frames and marks that are known', () => {
    const known: readonly string[] = [...SAYING_FRAMES, ...SAYING_MARKS]
    const used = VERBS_OF_SAYING.flatMap(([, , frames, marks = '']) =>
      `${frames} ${marks}`.split(' '),
    )
    expect(used.filter((word) => word !== '' && !known.includes(word))).toEqual([])
  })

  it('are told by frame and mark, and by tense', () => {
    expect(sayingVerbs('addressee')).toContain('tell')
    expect(sayingVerbs('addressee')).not.toContain('say')
    const past = sayingForms({ having: 'speaks', tense: 'past' })
    expect([past.has('said'), past.has('told'), past.has('says')]).toEqual([true, true, false])
    expect(sayingForms({ having: 'speaks', tense: 'told' })).toContain('says')
    expect(sayingForms({ having: 'denies' })).toContain('denying')
  })
})

describe('function words', () => {
  it('are told by what they can do', () => {
    expect(functionWords('article')).toEqual(new Set(['the', 'a', 'an']))
    expect(functionWords('be', 'do')).toContain('did')
    expect(functionWords('be')).not.toContain('did')
    expect(functionWords().size).toBe(FUNCTION_WORDS.length)
  })

  it('have the one class that no tagger can spoil', () => {
    expect(closedClass('since')).toBe('sconj')
    expect(closedClass('up')).toBeUndefined()
    expect(closedClass('bridge')).toBeUndefined()
  })
})

describe('offices and bodies', () => {
  it('know their sector, and who speaks or acts', () => {
    expect(OFFICE_SECTORS.get('marshal')).toBe('MIL')
    expect(offices('portfolio')).toContain('minister')
    expect(SIDE_NOUNS.get('soldiers')).toBe('MIL')
    expect(SIDE_NOUNS.get('coalition')).toBe('')
    expect(SIDE_NOUNS.has('bridge')).toBe(false)
  })

  it('are known by all their names', () => {
    const names = ORGANISATIONS.map((body) => body.names[0])
    expect(names).toContain('Agence France-Presse')
    expect(names).toContain('Getty Images')
    expect(
      ORGANISATIONS.find(({ names: [name] }) => name === 'Agence France-Presse')?.names,
    ).toContain('AFP')
    expect([OUTLET_WORDS.has('bbc'), OUTLET_WORDS.has('times')]).toEqual([true, true])
  })
})

it('knows hedges and what nouns carry', () => {
  expect(hedges('hearsay')).toContain('reportedly')
  expect(hedges('hearsay')).not.toContain('likely')
  expect(nounsOfSaying('doubted')).toContain('allegations')
  expect([CLAIM_NOUNS.get('claims'), CLAIM_NOUNS.get('promise')]).toEqual(['claim', 'announce'])
})

test.each([
  ['www.example.co.uk', true],
  ['example.mt', true],
  ['example.com', false],
  ['', false],
])('the day comes first on pages of %j: %s', (host, dayFirst) =>
  expect(writesDayFirst(host)).toBe(dayFirst),
)
