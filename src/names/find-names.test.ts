import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type Article, articleFromText, textAt } from '../article/index.ts'
import { analyse } from '../language/index.ts'
import { readProse } from '../text/index.ts'
import type { Entity, MentionType } from './entity.ts'
import { findNames } from './find-names.ts'

const read = (article: Article): Entity[] => findNames(analyse(readProse(article)))
const find = (text: string): Entity[] => read(articleFromText(text))
const named = (entities: readonly Entity[], name: string): Entity => {
  const found = entities.find((entity) => entity.name === name)
  if (!found) throw new Error(`no ${name} in ${entities.map((entity) => entity.name).join(', ')}`)
  return found
}
const texts = (entity: Entity, type?: MentionType) =>
  entity.mentions.filter((m) => !type || m.type === type).map((m) => m.text)

describe('titles', () => {
  it('reads office, body and country before a name', () => {
    const found = find('Russian Foreign Ministry spokesperson Olga Petrova spoke to reporters.')
    const person = named(found, 'Olga Petrova')
    expect(person).toMatchObject({
      kind: 'person',
      country: 'RUS',
      sector: 'GOV',
      gender: 'female',
    })
    expect(person.office).toEqual({ title: 'spokesperson', body: 'Russian Foreign Ministry' })
    expect(person.mentions[0]?.title).toHaveLength(1)
    expect(named(found, 'Russian Foreign Ministry')).toMatchObject({
      kind: 'organisation',
      country: 'RUS',
    })
    expect(texts(named(found, 'Russia'), 'adjective')).toEqual(['Russian'])
  })

  it('reads the field of an office after "of", and takes neither for a body', () => {
    const entities = find(
      'U.S. Secretary of State Jane Moss met Undersecretary of Defense Ian Pell.',
    )
    expect(entities.filter(({ kind }) => kind === 'organisation')).toEqual([])
    const roles = entities.filter(({ kind }) => kind === 'person').map(({ office }) => office)
    expect(roles).toEqual([
      { title: 'secretary of state', country: 'USA' },
      { title: 'undersecretary of defense' },
    ])
  })

  it('reads the title after a name', () => {
    const found = find(
      "Park Minsoo, spokesman of South Korea's Transport Ministry, declined to answer.",
    )
    expect(named(found, 'Park Minsoo')).toMatchObject({
      country: 'KOR',
      office: { title: 'spokesman', body: 'Transport Ministry' },
      gender: 'male',
    })
    expect(named(found, 'Transport Ministry').country).toBe('KOR')
  })

  it("does not give a man the next man's office", () => {
    const found = find(
      "On the left stood Ivan Orlov, France's President Luc Martin stood beside him.",
    )
    expect(named(found, 'Ivan Orlov').office).toBeUndefined()
    expect(named(found, 'Luc Martin').office).toEqual({ title: 'president', country: 'FRA' })
  })

  it('takes a calling inside a Korean name for a part of the name', () => {
    expect(find('Foreign Minister Han Son Ok left on Monday.').map((e) => e.name)).toContain(
      'Han Son Ok',
    )
  })
})

describe('later mentions', () => {
  it('hangs a surname, or a family name that stands first, on the full name', () => {
    const found = find('Kim Min Jae met Anna Berg. Later Kim thanked Berg for the visit.')
    expect(texts(named(found, 'Kim Min Jae'))).toEqual(['Kim Min Jae', 'Kim'])
    expect(texts(named(found, 'Anna Berg'))).toEqual(['Anna Berg', 'Berg'])
  })

  it('keeps two persons of one surname apart', () => {
    const found = find('Anna Berg and Peter Berg quarrelled over the house.')
    expect(found.filter(({ kind }) => kind === 'person')).toHaveLength(2)
  })

  it('attaches the ministry without a country to the one named last', () => {
    const found = find(
      'The French Defense Ministry and the German Finance Ministry wrote letters.\n\nThe answer came late, the ministry said.',
    )
    expect(texts(named(found, 'German Finance Ministry'), 'nominal')).toEqual(['the ministry'])
  })

  it('attaches an office of a country to the one who holds it', () => {
    const found = find(
      'Polish foreign minister to visit Oslo\n\nForeign Minister Jan Nowak arrives on Friday.',
    )
    expect(texts(named(found, 'Jan Nowak'), 'nominal')).toEqual(['Polish foreign minister'])
    expect(named(found, 'Jan Nowak').country).toBe('POL')
  })

  it('reads a counterpart by the name beside it', () => {
    const found = find('Maria Lopez met her Italian counterpart, Marco Rossi, in Rome.')
    expect(texts(named(found, 'Marco Rossi'))).toEqual(['her Italian counterpart', 'Marco Rossi'])
    expect(named(found, 'Marco Rossi').country).toBe('ITA')
  })

  it('resolves pronouns to the nearest that agrees', () => {
    const found = find('Marco Rossi wrote to Maria Lopez. He asked whether she would help him.')
    expect(texts(named(found, 'Marco Rossi'), 'pronoun')).toEqual(['He', 'him'])
    expect(texts(named(found, 'Maria Lopez'), 'pronoun')).toEqual(['she'])
  })

  it('leaves an it that means nothing alone', () => {
    const found = find('Germany said that it is likely that it will rain.')
    expect(texts(named(found, 'Germany'), 'pronoun').length).toBeLessThan(2)
  })

  it('takes an abbreviation in brackets for the name before it', () => {
    const found = find('The Nordic Fish Institute (NFI) opened. NFI has ten rooms.')
    expect(texts(named(found, 'Nordic Fish Institute'))).toEqual([
      'Nordic Fish Institute',
      'NFI',
      'NFI',
    ])
  })
})

describe('kinds', () => {
  it('knows countries by all their names', () => {
    const found = find(
      'The United States signed. So did the U.S. allies, and American farmers agreed.',
    )
    expect(texts(named(found, 'United States'))).toEqual(['United States', 'U.S.', 'American'])
  })

  it('keeps the lower-case head of a site or region with its name', () => {
    const found = find('They toured the Tarasov rocket test range and the Lena region.')
    expect(named(found, 'Tarasov rocket test range').kind).toBe('facility')
    expect(named(found, 'Lena region').kind).toBe('place')
  })

  it('names the person inside a cabinet named for him', () => {
    const found = find('The Harding administration refused.')
    expect(named(found, 'Harding administration').kind).toBe('organisation')
    expect(named(found, 'Harding').kind).toBe('person')
  })
})

describe('what makes the page', () => {
  const article = (text: string, roles: Article['blocks'][number]['role'][]): Article => {
    const plain = articleFromText(text)
    return {
      ...plain,
      blocks: plain.blocks.map((block, index) => ({ ...block, role: roles[index] ?? 'body' })),
    }
  }

  it('keeps a photographer apart from the people in the picture', () => {
    const found = read(
      article('Minister Viktor Belov waves. (VIKTOR LEBEDEV/POOL/AFP via Getty Images)', [
        'caption',
      ]),
    )
    const credited = named(found, 'Viktor Lebedev')
    expect(credited).toMatchObject({ office: { title: 'photographer' }, sector: 'JRN' })
    expect(credited.mentions.every((mention) => mention.credit)).toBe(true)
    expect(texts(named(found, 'Viktor Belov'))).toEqual(['Viktor Belov'])
    expect(named(found, 'Agence France-Presse').mentions[0]?.text).toBe('AFP')
  })

  it('knows the one of whom the text tells in the credit of his own picture', () => {
    const found = read(
      article('Painter at home. Image: Viktor Lebedev\n\nViktor Lebedev showed his work in Riga.', [
        'caption',
      ]),
    )
    const artist = named(found, 'Viktor Lebedev')
    expect(texts(artist)).toEqual(['Viktor Lebedev', 'Viktor Lebedev', 'his'])
    expect(artist.office).toBeUndefined()
  })

  it('reads no names in teasers and menus', () => {
    const found = read(article('Boris Palmer wins again\n\nAnna Berg lost.', ['teaser', 'body']))
    expect(found.map(({ name }) => name)).toEqual(['Anna Berg'])
  })
})

describe('any text', () => {
  const words = fc.constantFrom(
    'Kim',
    'the',
    'President',
    'of',
    'Russia',
    "'s",
    '(',
    'AFP',
    ')',
    ',',
    'He',
    'its',
    'Foreign',
    'Ministry',
    'said',
    '.',
    '\n',
    '\ud800',
    'al-',
    'Bank',
    'IN',
    '"',
    'spokesman',
    '\u0000',
    'é',
  )
  const text = fc.oneof(
    fc.array(words, { maxLength: 60 }).map((list) => list.join(' ')),
    fc.string({ unit: 'binary', maxLength: 200 }),
  )

  it('gives mentions whose words stand where it says', () => {
    fc.assert(
      fc.property(text, (value) => {
        const article = articleFromText(value)
        for (const entity of read(article)) {
          expect(entity.mentions.length).toBeGreaterThan(0)
          for (const { spans, text: shown } of entity.mentions) {
            expect(textAt(article.text, spans)).toBe(shown)
          }
        }
      }),
      { numRuns: 150 },
    )
  })

  it('gives the same entities twice', () => {
    const value = 'Anna Berg met Kim Min Jae of Samsung in Seoul. She thanked him.'
    expect(find(value)).toEqual(find(value))
  })
})
