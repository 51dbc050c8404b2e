import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Claim, ClaimKind } from '../claim.ts'
import { groupClaims } from './group-claims.ts'

let counter = 0

/** A claim by somebody; its words and stance are what the grouping looks at. */
function claim(text: string, by: string, options: Partial<Claim> = {}): Claim {
  const article = options.article ?? 'a1'
  counter++
  return {
    id: `c${article}-${counter}`,
    article,
    sentence: 0,
    source: { spans: [], text: by, entities: [], names: [{ name: by }], parties: [] },
    via: [],
    cue: [],
    content: [],
    text,
    kind: 'state',
    polarity: 1,
    speech: 'indirect',
    about: [],
    rule: 'clause',
    ...options,
  }
}

const denial = (text: string, by: string): Claim =>
  claim(text, by, { kind: 'deny', polarity: -1, article: 'a2' })

describe('groupClaims', () => {
  test('puts one act in two wordings together', () => {
    const [found, ...rest] = groupClaims([
      claim('Belarus is providing Norway with missiles', 'Sweden'),
      claim('Belarus has delivered weapons to Norway', 'Finland', { article: 'a2' }),
    ])
    expect(rest).toEqual([])
    expect(found?.asserts).toEqual(['Finland', 'Sweden'])
    expect(found?.contested).toBe(false)
  })

  test('a denial of the act makes it contested', () => {
    const found = groupClaims([
      claim('Belarus is providing Norway with missiles', 'Sweden'),
      denial('arms transfers to Norway', 'Belarus'),
    ])
    expect(found).toHaveLength(1)
    expect(found[0]).toMatchObject({ asserts: ['Sweden'], denies: ['Belarus'], contested: true })
    expect(found[0]?.text).toBe('Belarus is providing Norway with missiles')
  })

  test('a pronoun that nobody answers for makes no dispute', () => {
    const found = groupClaims([
      claim('Belarus has delivered weapons to Norway', 'Sweden'),
      denial('Belarus has delivered weapons to Norway', 'they'),
    ])
    expect(found.some(({ contested }) => contested)).toBe(false)
  })

  test('keeps different counts apart', () => {
    const found = groupClaims([
      claim('six people were killed in the shelling of the northern port', 'Sweden'),
      claim('three people were killed in the shelling of the northern port', 'Norway'),
    ])
    expect(found).toHaveLength(2)
  })

  test('nobody contests what he himself asserts', () => {
    const found = groupClaims([
      claim('Belarus has delivered weapons to Norway', 'Sweden'),
      denial('Belarus has delivered weapons to Norway', 'Sweden'),
    ])
    expect(found.map(({ contested, denies }) => [contested, denies])).toEqual([
      [false, []],
      [false, ['Sweden']],
    ])
  })

  test('keeps a thing and its contrary apart', () => {
    const found = groupClaims([
      claim('The rebels used chlorine gas against the northern port', 'Sweden'),
      claim('Chlorine gas had not been used against the northern port', 'Norway'),
    ])
    expect(found.flatMap(({ asserts }) => asserts)).toHaveLength(2)
    expect(found).toHaveLength(2)
  })

  test('leaves out what may be said, and a poll’s respondents', () => {
    const found = groupClaims([
      claim('the port is shut', 'Sweden', { polarity: 0 }),
      claim('the port is shut', 'about 3 in 10 voters'),
      claim('the port is shut', '62 percent of those asked'),
    ])
    expect(found).toEqual([])
  })

  test('tells once what somebody says that he thinks', () => {
    const outer = claim('he thinks the port is shut', 'Birk')
    const inner = claim('the port is shut', 'Birk', { parent: outer.id, kind: 'claim' })
    expect(groupClaims([outer, inner])).toHaveLength(1)
  })

  test('a denial joins the accusation that it names', () => {
    const outer = denial('accusations of arms transfers to Norway', 'Belarus')
    const inner = claim('arms transfers to Norway', 'Sweden', { parent: outer.id, article: 'a2' })
    const found = groupClaims([outer, inner])
    expect(found.map(({ asserts, denies }) => [asserts, denies])).toEqual([
      [['Sweden'], ['Belarus']],
    ])
  })

  test('what Ana says that Oslo says is not Ana’s', () => {
    const outer = claim('Oslo had called the port a ruin of rotten timber', 'Ana')
    const inner = claim('the port a ruin of rotten timber', 'Oslo', { parent: outer.id })
    expect(groupClaims([outer, inner]).map(({ asserts }) => asserts)).toEqual([['Ana'], ['Oslo']])
  })

  test('keeps the same act by another doer apart', () => {
    const found = groupClaims([
      claim('Belarus attacked the northern port', 'Sweden'),
      claim('Norway attacked the northern port', 'Belarus', { article: 'a2' }),
    ])
    expect(found).toHaveLength(2)
  })

  test('keeps claims apart that share only a name', () => {
    const found = groupClaims([
      claim('Norway will hold talks on fish', 'Sweden'),
      claim('Norway won the final', 'Finland', { article: 'a2' }),
    ])
    expect(found).toHaveLength(2)
  })

  test('names the country where a government speaks', () => {
    const speaker = {
      spans: [],
      text: 'the spokesman',
      entities: [],
      names: [{ name: 'Tom Birk' }],
      parties: ['Norway'],
    }
    const [found] = groupClaims([claim('the port is open', '', { source: speaker })])
    expect(found?.asserts).toEqual(['Norway'])
  })

  test('does not count the agency that carries what a ministry said', () => {
    const outer = claim('The ministry said the port is open', 'Reuters', { kind: 'report' })
    const inner = claim('the port is open', 'ministry', { parent: outer.id })
    const found = groupClaims([outer, inner]).flatMap((proposition) => proposition.asserts)
    expect(found).toContain('ministry')
  })

  test('lists those who decline to say and leaves wishes and invitations out', () => {
    const found = groupClaims([
      claim('whether the port will reopen', 'Birk', { kind: 'no-comment', polarity: 0 }),
      claim('to reopen the port', 'Lund', { kind: 'attitude', polarity: 0 }),
      claim('Birk’s visit to the port', 'Lund', { kind: 'invite' }),
    ])
    expect(found.map(({ declines, asserts }) => [declines, asserts])).toEqual([[['Birk'], []]])
  })

  test('holds each claim that takes a side exactly once, in any order of arrival', () => {
    const kinds: ClaimKind[] = ['state', 'deny', 'no-comment', 'attitude']
    const words = fc.constantFrom('Norway', 'ships', 'sold', 'missiles', 'Sweden', 'port', 'the')
    const input = fc.array(fc.tuple(fc.array(words, { maxLength: 6 }), fc.constantFrom(...kinds)), {
      maxLength: 12,
    })
    fc.assert(
      fc.property(input, (parts) => {
        const claims = parts.map(([text, kind], index) =>
          claim(text.join(' '), `s${index}`, {
            kind,
            polarity: kind === 'deny' ? -1 : kind === 'state' ? 1 : 0,
          }),
        )
        const found = groupClaims(claims)
        const held = found.flatMap((proposition) => proposition.claims.map(({ id }) => id)).sort()
        expect(held).toEqual(
          claims
            .filter(({ kind }) => kind !== 'attitude')
            .map(({ id }) => id)
            .sort(),
        )
        expect(groupClaims([...claims].reverse())).toEqual(found)
      }),
      { numRuns: 60 },
    )
  })
})
