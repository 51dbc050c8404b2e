import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { claimsOf, readClaims } from '../../test/claims-of.ts'
import { articleFromText } from '../article/index.ts'
import { analyse } from '../language/index.ts'
import { readProse } from '../text/index.ts'
import type { Claim } from './claim.ts'
import { findClaims } from './find-claims.ts'

const one = (text: string): Claim => {
  const [claim] = readClaims(text)
  if (!claim) throw new Error(`no claim in: ${text}`)
  return claim
}

describe('indirect speech', () => {
  test('takes the whole verb group as cue and "that" as content, without the full stop', () => {
    expect(claimsOf('Tom Birk has never publicly said that the ship was empty.')).toEqual([
      '[Tom Birk] has never publicly said <that the ship was empty>',
    ])
  })

  test('finds what is said behind a day without "that"', () => {
    expect(claimsOf('Birk said on Friday the ice had gone.')).toEqual([
      '[Birk] said <the ice had gone>',
    ])
  })

  test('ends what is said before the verb of the clause around it', () => {
    expect(claimsOf('The sailor who said the ship was empty has left the port.')).toEqual([
      '[who] said <the ship was empty>',
    ])
  })

  test('gives a joined verb to the one who spoke, not to whom he spoke of', () => {
    expect(claimsOf('Birk said the rail had been rotten and called it a disgrace.')).toContain(
      '[Birk] called <it a disgrace>',
    )
  })

  test('takes title and apposition into the source', () => {
    expect(claimsOf('Tom Birk, head of the port office, said the ship was empty.')).toEqual([
      '[Tom Birk, head of the port office,] said <the ship was empty>',
    ])
  })

  test('looks back where the attribution comes last', () => {
    expect(claimsOf('The ship was empty, the port office said on Friday.')).toEqual([
      '[the port office] said <The ship was empty>',
    ])
  })

  test('joins the parts around an attribution in the middle', () => {
    expect(claimsOf('The ship, the port office said, was empty.')).toEqual([
      '[the port office] said <The ship … was empty>',
    ])
  })

  test('reads "according to" before and after', () => {
    expect(claimsOf('The ship was empty, according to the port office.')).toEqual([
      '[the port office] according to <The ship was empty>',
    ])
    expect(claimsOf('According to the port office, the ship was empty.')).toEqual([
      '[the port office] According to <the ship was empty>',
    ])
  })

  test('gives a participle the subject of the sentence', () => {
    expect(claimsOf('Tom Birk denied the report, saying the ship was empty.')).toEqual([
      '[Tom Birk] denied <the report>',
      '[Tom Birk] saying <the ship was empty>',
    ])
  })

  test('finds nobody in a sentence that tells of no speech', () => {
    expect(claimsOf('The ship left the harbor on Friday with a new crew.')).toEqual([])
  })
})

describe('kinds', () => {
  test.each([
    ['Norway accused Sweden of spying on its fleet.', 'accuse', 1],
    ['The ministry denied selling the ships.', 'deny', -1],
    ['The ministry confirmed the sale of the ships.', 'confirm', 1],
    ['The minister criticized the sale of the ships.', 'criticize', 0],
    ['The ministry did not deny that the ships were sold.', 'no-comment', 0],
    ['The ministry declined to comment on the sale.', 'no-comment', 0],
    ['Officials claimed the ships were sold.', 'claim', 1],
    ['The ministry announced a new sale of ships.', 'announce', 1],
    ['The mayor urged residents to leave the town.', 'demand', 0],
  ] as const)('%s is %s', (text, kind, polarity) => {
    expect(one(text)).toMatchObject({ kind, polarity })
  })

  test('takes all of a refusal to answer as its cue', () => {
    expect(claimsOf('Birk did not give an answer when asked whether the ship was sold.')).toEqual([
      '[Birk] did not give an answer when asked <whether the ship was sold>',
    ])
  })

  test('keeps hearsay without a source', () => {
    expect(claimsOf('The ship reportedly carried copper.')).toEqual([
      '[] reportedly <The ship … carried copper>',
    ])
  })

  test('reads an invitation inside what a ministry says', () => {
    const claims = readClaims('Lund came at Birk’s invitation, the Danish ministry said.')
    const invitation = claims.find((claim) => claim.kind === 'invite')
    const said = claims.find((claim) => claim.kind === 'state')
    expect(invitation?.source?.text).toBe('Birk’s')
    expect(invitation?.parent).toBe(said?.id)
    expect(invitation?.via.map((speaker) => speaker.text)).toEqual(['the Danish ministry'])
  })

  test('tells direct, mixed and indirect speech apart', () => {
    expect(one('"It was empty and cold," Birk said.').speech).toBe('direct')
    expect(one('Birk said the ship was "empty and cold" inside.').speech).toBe('mixed')
    expect(one('Birk said the ship was empty.').speech).toBe('indirect')
  })
})

describe('nesting', () => {
  test('puts what a ministry said inside what an agency reported', () => {
    const [inner, outer] = readClaims(
      'The ministry said that the ship was empty, Reuters reported.',
    )
    expect(outer).toMatchObject({ kind: 'report', source: { text: 'Reuters' } })
    expect(inner).toMatchObject({ parent: outer?.id, source: { text: 'The ministry' } })
    expect(inner?.via.map((speaker) => speaker.text)).toEqual(['Reuters'])
  })
})

test('returns spans into the text with its injected words', () => {
  const text = 'The ship was BESTNEWSempty, Tom Birk said.'
  const article = {
    ...articleFromText(text),
    injected: [{ span: { start: 13, end: 21 }, reasons: [] }],
  }
  const [claim] = readClaims(article)
  expect(claim?.text).toBe('The ship was empty')
  expect(claim?.content).toEqual([
    { start: 0, end: 13 },
    { start: 21, end: 26 },
  ])
})

test('gives the same claims and ids twice', () => {
  const text = 'Birk said it was empty. Lund denied it, saying it was full.'
  expect(readClaims(text)).toEqual(readClaims(text))
})

test('never throws and keeps every span inside the text, whatever the text', () => {
  const pieces = fc.constantFrom(
    ...'said|"|“|”|, |. |:|\n|\n\n|Birk|the|ministry|that|denied|according to|accused|of|(|)|-|who|he|\u0000|\ud83d|asked|when|’s|invitation|and|but|;'.split(
      '|',
    ),
    ' ',
    ' ',
    ' ',
  )
  fc.assert(
    fc.property(fc.array(pieces, { maxLength: 60 }), (parts) => {
      const text = parts.join('')
      for (const { cue, content, source } of readClaims(text)) {
        for (const span of [...cue, ...content, ...(source?.spans ?? [])]) {
          expect(span.start).toBeGreaterThanOrEqual(0)
          expect(span.end).toBeGreaterThan(span.start)
          expect(span.end).toBeLessThanOrEqual(text.length)
        }
      }
    }),
    { numRuns: 150 },
  )
})

test("ends where cues stand in each other's contents", () => {
  const text =
    'Ida Holm has reportedly left the council for a post in Oslo, according to Radio Nord.'
  const analysis = analyse(readProse(articleFromText(text)))
  const claims = findClaims(analysis, [])
  const byId = new Map(claims.map((claim) => [claim.id, claim]))
  for (const claim of claims) {
    const seen = new Set<string>()
    for (let at = claim; at.parent; at = byId.get(at.parent) as typeof at) {
      expect(seen.has(at.id)).toBe(false)
      seen.add(at.id)
    }
  }
})

test('a day behind the verb is not what is announced', () => {
  const text = 'The pier will be closed for a week, the city announced Monday.'
  expect(one(text).text).toBe('The pier will be closed for a week')
})

test('who stands behind a comma and "said" is the speaker', () => {
  const text = 'Divers found a rope near the pier, said Lt. Jon Dahl, a harbor spokesman.'
  expect(one(text).source?.text).toContain('Jon Dahl')
})

test('names whom a claim is about by their full names', () => {
  const [first, second] = readClaims('Kari Dahl left. Lund said Dahl had left Oslo. Lund said so.')
  expect(first?.about).toEqual(['Kari Dahl', 'Oslo'])
  expect(second?.about ?? []).toEqual([])
})
