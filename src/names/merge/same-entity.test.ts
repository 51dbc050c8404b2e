import { describe, expect, it } from 'vitest'
import type { Entity, EntityKind, Mention } from '../entity.ts'
import { mergeNames } from './merge-names.ts'

/** An entity of one article with one mention of its name. */
function entity(
  article: string,
  kind: EntityKind,
  name: string,
  more: Partial<Entity> = {},
): Entity {
  const mention: Mention = {
    article,
    spans: [{ start: 10, end: 10 + name.length }],
    text: name,
    type: 'name',
    sentence: 0,
    rule: 'name.head',
  }
  return {
    id: `${kind}-${name.toLowerCase().replace(/ /g, '-')}`,
    kind,
    name,
    spellings: [{ text: name, count: 1 }],
    mentions: [mention],
    reasons: [],
    ...more,
  }
}
const guessed = (one: Entity): Entity => ({
  ...one,
  mentions: one.mentions.map((mention) => ({ ...mention, rule: 'guess.capitals' })),
})
const shown = (...articles: Entity[][]): string[] =>
  mergeNames(articles).map(({ kind, name, mentions }) => `${kind} ${name} ${mentions.length}`)

describe('entities of two articles are one', () => {
  it.each<[string, EntityKind, string, string]>([
    [
      'bodies under a longer and a shorter name',
      'organisation',
      'Ministry of Transport',
      'Transport Ministry',
    ],
    ['places of one name', 'place', 'Nowe', 'Nowe'],
    ['groups in the same words', 'group', 'the dockers', 'the dockers'],
    [
      'sites with two words for the site',
      'facility',
      'Tarasov launch center',
      'Tarasov cosmodrome',
    ],
  ])('%s', (_, kind, one, other) => {
    expect(shown([entity('a', kind, one)], [entity('b', kind, other)])).toHaveLength(1)
  })

  it('not of two countries', () => {
    for (const kind of ['organisation', 'place', 'group'] as const) {
      const one = entity('a', kind, 'Transport Ministry', { country: 'NOR' })
      const other = entity('b', kind, 'Transport Ministry', { country: 'TCD' })
      expect(shown([one], [other]), kind).toHaveLength(2)
    }
  })

  it('nor one who only took the picture', () => {
    const credit = entity('b', 'person', 'Ana Roth')
    const mentions = credit.mentions.map((mention) => ({ ...mention, credit: true as const }))
    expect(shown([entity('a', 'person', 'Ana Roth')], [{ ...credit, mentions }])).toHaveLength(2)
  })
})

describe('what one article guesses, another knows', () => {
  it('a body is not a person because one article held it for one', () => {
    const body = entity('a', 'organisation', 'Red Harbour')
    expect(shown([body], [guessed(entity('b', 'person', 'Red Harbour'))])).toEqual([
      'organisation Red Harbour 2',
    ])
  })

  it('a word alone that is a surname elsewhere is that person', () => {
    const person = entity('a', 'person', 'Ana Roth')
    expect(shown([person], [guessed(entity('b', 'organisation', 'Roth'))])).toEqual([
      'person Ana Roth 2',
    ])
    expect(shown([person], [entity('b', 'organisation', 'Roth')])).toHaveLength(2)
  })
})

describe('a merged entity', () => {
  it('has the country that most articles give, and its mentions in order of articles', () => {
    const of = (article: string, country: string) => [
      entity(article, 'person', 'Ana Roth', { country }),
    ]
    const [merged] = mergeNames([of('c', 'NOR'), of('a', 'NOR'), of('b', 'NOR')])
    expect(merged?.country).toBe('NOR')
    expect(merged?.mentions.map(({ article }) => article)).toEqual(['a', 'b', 'c'])
  })

  it('puts delegations together that one person leads', () => {
    const led = (article: string, words: string): Entity[] => {
      const group = entity(article, 'group', words)
      const span = { start: 0, end: words.length + 30 }
      const mentions = group.mentions.map((mention) => ({ ...mention, spans: [span] }))
      return [entity(article, 'person', 'Ana Roth'), { ...group, mentions }]
    }
    const [one, other] = [
      led('a', 'a delegation led by Ana Roth'),
      led('b', 'envoys under Ana Roth'),
    ]
    expect(shown(one, other)).toHaveLength(2)
  })
})
