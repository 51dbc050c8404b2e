import { describe, expect, it } from 'vitest'
import { articleFromText } from '../../article/index.ts'
import { analyse } from '../../language/index.ts'
import { readProse } from '../../text/index.ts'
import type { Entity } from '../entity.ts'
import { findNames } from '../find-names.ts'
import { mergeNames } from './merge-names.ts'

const analysed = (text: string) => analyse(readProse(articleFromText(text)))
const merge = (...articles: string[]): Entity[] =>
  mergeNames(articles.map((text) => findNames(analysed(text))))
const persons = (entities: readonly Entity[]) =>
  entities.filter(({ kind }) => kind === 'person').map(({ name }) => name)

describe('merging articles', () => {
  it('puts spellings together that romanisation explains, and says why', () => {
    const found = merge(
      'Russian Defense Minister Sergei Ivanchuk left. Ivanchuk waved.',
      'Russian Defense Minister Sergey Ivanchuk stayed.',
    )
    const person = found.find(({ kind }) => kind === 'person')
    expect(persons(found)).toHaveLength(1)
    expect(person?.spellings.map(({ text }) => text)).toContain('Sergey Ivanchuk')
    expect(person?.spellings.every(({ slip }) => slip === undefined)).toBe(true)
    expect(person?.reasons.at(-1)).toMatchObject({
      code: 'two-spellings',
      parts: { office: 'defense minister', country: 'RUS' },
    })
    expect(person?.parts).toHaveLength(2)
  })

  it('takes a letter apart for a slip only with the same office of the same country', () => {
    const right = 'North Korean leader Kim Dong Un spoke.'
    const found = merge(
      right,
      `${right} Crowds cheered.`,
      `${right} Rain fell.`,
      right.replace('Dong', 'Dung'),
    )
    const person = found.find(({ kind }) => kind === 'person')
    expect(person?.name).toBe('Kim Dong Un')
    expect(person?.spellings.find(({ text }) => text === 'Kim Dung Un')?.slip).toMatchObject({
      code: 'rare',
      parts: { articles: 1, usual: 'Kim Dong Un' },
    })
    expect(persons(merge('Kim Dong Su spoke.', 'Kim Dung Su spoke.'))).toHaveLength(2)
  })

  it('does not merge what one article holds apart', () => {
    const both = 'North Korean leader Kim Dong Un praised North Korean leader Kim Dung Un.'
    expect(persons(merge(both, 'North Korean leader Kim Dong Un slept.'))).toHaveLength(2)
  })

  it('never merges on the surname alone', () => {
    expect(persons(merge('Anna Berg sang.', 'Peter Berg danced.'))).toHaveLength(2)
    const two = merge('Anna Berg sang.', 'Peter Berg danced.', 'Mr. Berg left.')
    expect(persons(two)).toContain('Berg')
  })

  it('gives a bare surname to the only person of that name', () => {
    expect(persons(merge('Anna Berg sang.', 'Mrs. Berg left.'))).toEqual(['Anna Berg'])
  })

  it('puts two names of one site together', () => {
    const found = merge(
      'They landed at the Tarasov satellite launch center.',
      'The Tarasov Cosmodrome is old.',
    )
    const site = found.filter(({ kind }) => kind === 'facility')
    expect(site).toHaveLength(1)
    expect(site[0]?.reasons.map(({ code }) => code)).toContain('one-site')
  })

  it('gives the same result in any order of the articles', () => {
    const articles = [
      'Anna Berg of Samsung met Kim Min Jae in Seoul. She smiled.',
      'Mrs. Berg flew to Norway. The Samsung office was closed.',
      'Kim Min-jae, a spokesman for Samsung, said it would open again.',
    ].map((text) => findNames(analysed(text)))
    const forward = mergeNames(articles)
    expect(mergeNames([...articles].reverse())).toEqual(forward)
    expect(new Set(forward.map(({ id }) => id)).size).toBe(forward.length)
  })

  it('keeps every mention', () => {
    const articles = ['Anna Berg met Olaf Lund.', 'Olaf Lund met Anna Berg in Oslo.'].map((text) =>
      findNames(analysed(text)),
    )
    const count = (entities: readonly Entity[]) => entities.flatMap((e) => e.mentions).length
    expect(count(mergeNames(articles))).toBe(count(articles.flat()))
  })
})
