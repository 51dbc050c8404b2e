import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { type Article, articleFromText, textAt } from '../article/index.ts'
import { analyse } from '../language/index.ts'
import { findNames } from '../names/index.ts'
import { readProse } from '../text/index.ts'
import type { Claim } from './claim.ts'
import { findClaims } from './find-claims.ts'

function claimsOf(article: Article): Claim[] {
  const analysis = analyse(readProse(article))
  return findClaims(analysis, findNames(analysis))
}

/** Each claim as `[source] cue <content>`, outer before inner where they share words. */
function shown(text: string): string[] {
  const article = articleFromText(text)
  return claimsOf(article).map(
    ({ source, cue, content }) =>
      `[${source ? textAt(text, source.spans) : ''}] ${textAt(text, cue)} <${textAt(text, content)}>`,
  )
}

const one = (text: string): Claim => {
  const [claim] = claimsOf(articleFromText(text))
  if (!claim) throw new Error(`no claim in: ${text}`)
  return claim
}

describe('quotations', () => {
  test('gives a quotation to the one named after it, and the next quotation too', () => {
    expect(
      shown('“The dam will hold,” Ana Petrova said. “We checked it twice this week.”'),
    ).toEqual(['[Ana Petrova] said <“The dam will hold,” … “We checked it twice this week.”>'])
  })

  test('reads the verb before its subject, with what is set after the name', () => {
    expect(shown('"Nobody was on board," said Tom Birk, a harbor pilot.')).toEqual([
      '[Tom Birk, a harbor pilot] said <"Nobody was on board,">',
    ])
  })

  test('joins both halves of a quotation that its attribution interrupts', () => {
    expect(shown('"The road," the mayor said, "will be closed for a month."')).toEqual([
      '[the mayor] said <"The road," … "will be closed for a month.">',
    ])
  })

  test('reads the one who is named before the quotation', () => {
    expect(shown('Ana Petrova told reporters: "The dam will hold through the spring."')).toEqual([
      '[Ana Petrova] told <"The dam will hold through the spring.">',
    ])
  })

  test('takes a paragraph that is all quotation to the speaker before it', () => {
    const text = '"The dam will hold," Ana Petrova said.\n\n"It is as strong as it ever was."'
    expect(shown(text)).toEqual([
      '[Ana Petrova] said <"The dam will hold," … "It is as strong as it ever was.">',
    ])
  })

  test('leaves scare quotes without a speaker alone', () => {
    expect(shown('The "peace bridge" was closed on Monday.')).toEqual([])
  })

  test('knows doubled apostrophes as quotation marks', () => {
    expect(shown("''The dam will hold,'' Ana Petrova said.")).toEqual([
      "[Ana Petrova] said <''The dam will hold,''>",
    ])
  })
})

describe('indirect speech', () => {
  test('takes the whole verb group as cue and "that" as content, without the full stop', () => {
    expect(shown('Tom Birk has never publicly said that the ship was empty.')).toEqual([
      '[Tom Birk] has never publicly said <that the ship was empty>',
    ])
  })

  test('finds what is said behind a day without "that"', () => {
    expect(shown('Birk said on Friday the ice had gone.')).toEqual([
      '[Birk] said <the ice had gone>',
    ])
  })

  test('ends what is said before the verb of the clause around it', () => {
    expect(shown('The sailor who said the ship was empty has left the port.')).toEqual([
      '[who] said <the ship was empty>',
    ])
  })

  test('gives a joined verb to the one who spoke, not to whom he spoke of', () => {
    expect(shown('Birk said the rail had been rotten and called it a disgrace.')).toContain(
      '[Birk] called <it a disgrace>',
    )
  })

  test('takes title and apposition into the source', () => {
    expect(shown('Tom Birk, head of the port office, said the ship was empty.')).toEqual([
      '[Tom Birk, head of the port office,] said <the ship was empty>',
    ])
  })

  test('looks back where the attribution comes last', () => {
    expect(shown('The ship was empty, the port office said on Friday.')).toEqual([
      '[the port office] said <The ship was empty>',
    ])
  })

  test('joins the parts around an attribution in the middle', () => {
    expect(shown('The ship, the port office said, was empty.')).toEqual([
      '[the port office] said <The ship … was empty>',
    ])
  })

  test('reads "according to" before and after', () => {
    expect(shown('The ship was empty, according to the port office.')).toEqual([
      '[the port office] according to <The ship was empty>',
    ])
    expect(shown('According to the port office, the ship was empty.')).toEqual([
      '[the port office] According to <the ship was empty>',
    ])
  })

  test('gives a participle the subject of the sentence', () => {
    expect(shown('Tom Birk denied the report, saying the ship was empty.')).toEqual([
      '[Tom Birk] denied <the report>',
      '[Tom Birk] saying <the ship was empty>',
    ])
  })

  test('finds nobody in a sentence that tells of no speech', () => {
    expect(shown('The ship left the harbor on Friday with a new crew.')).toEqual([])
  })
})

describe('transcripts', () => {
  test('gives each line to the name before its colon', () => {
    const text = 'LIND: Is it safe?\n\nBIRK: It is safe.\n\nLIND: Thank you.'
    expect(shown(text)).toEqual([
      '[LIND] : <Is it safe?>',
      '[BIRK] : <It is safe.>',
      '[LIND] : <Thank you.>',
    ])
  })

  test('takes a single line in capitals for a heading', () => {
    expect(shown('PORT NEWS: A ship left.\n\nIt was empty.')).toEqual([])
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
    expect(shown('Birk did not give an answer when asked whether the ship was sold.')).toEqual([
      '[Birk] did not give an answer when asked <whether the ship was sold>',
    ])
  })

  test('keeps hearsay without a source', () => {
    expect(shown('The ship reportedly carried copper.')).toEqual([
      '[] reportedly <The ship … carried copper>',
    ])
  })

  test('reads an invitation inside what a ministry says', () => {
    const claims = claimsOf(
      articleFromText('Lund came at Birk’s invitation, the Danish ministry said.'),
    )
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
    const [inner, outer] = claimsOf(
      articleFromText('The ministry said that the ship was empty, Reuters reported.'),
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
  const [claim] = claimsOf(article)
  expect(claim?.text).toBe('The ship was empty')
  expect(claim?.content).toEqual([
    { start: 0, end: 13 },
    { start: 21, end: 26 },
  ])
})

test('gives the same claims and ids twice', () => {
  const text = 'Birk said it was empty. Lund denied it, saying it was full.'
  expect(claimsOf(articleFromText(text))).toEqual(claimsOf(articleFromText(text)))
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
      for (const { cue, content, source } of claimsOf(articleFromText(text))) {
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

describe('words that claim nothing', () => {
  const stances = (text: string) =>
    claimsOf(articleFromText(text)).map(({ kind, polarity }) => `${kind} ${polarity}`)

  test.each([
    ['a so-called name', 'The raid hit the so-called “iron port” in the north.'],
    ['a name that a group gives itself', 'The group calls itself the Army of the Dunes.'],
    ['a thing with a name', 'Lund bought a wagon called the Tern.'],
    ['points in a match', 'Ana Petrova added 25 points in the second half.'],
    ['a reported case', 'It was the first confirmed use of the new pier.'],
    ['a plan that answers nothing', 'The plan does not answer basic points such as the cost.'],
  ])('%s is none', (_, text) => {
    expect(claimsOf(articleFromText(text))).toEqual([])
  })

  test.each([
    ['what may be said', 'Oslo may argue that the port is shut.'],
    ['what nobody says', 'Neither side believes that the port is shut.'],
    ['a condition', 'The work stops if Oslo says that the port is shut.'],
  ])('%s takes no side', (_, text) => {
    expect(stances(text)).toEqual([expect.stringMatching(/ 0$/)])
  })

  test('who did not answer questions gave no answer', () => {
    expect(stances('The mayor did not answer questions about the pier.')).toEqual(['no-comment 0'])
  })
})

describe('where a content ends', () => {
  test('at a dash behind which the reporter asks', () => {
    expect(one('Lund said the pier will open – but what does that mean for ships?').text).toBe(
      'the pier will open',
    )
  })

  test('at the comma after a clause that opens its sentence', () => {
    const text = 'Shortly after Oslo said it had left the port, a boat crew found smoke.'
    expect(one(text).text).toBe('it had left the port')
  })

  test('a time may stand before "that"', () => {
    expect(one('The ministry said this month that cutting fares would help.').text).toBe(
      'that cutting fares would help',
    )
  })
})

test('a day behind the verb is not what is announced', () => {
  const text = 'The pier will be closed for a week, the city announced Monday.'
  expect(one(text).text).toBe('The pier will be closed for a week')
})

test('who stands behind a comma and "said" is the speaker', () => {
  const text = 'Divers found a rope near the pier, said Lt. Jon Dahl, a harbor spokesman.'
  expect(one(text).source?.text).toContain('Jon Dahl')
})

test.each([
  ['The pier will hold', 'Lund said the pier will hold.', true],
  ['to open the pier', 'Oslo vowed to open the pier.', false],
  ['victory as the crowd left', 'Lund claimed victory as the crowd left.', false],
  ['a piece of a quotation', 'The pier “is our dream,” Lund said.', false],
  ['what "which" stands for', 'The film, which Lund says she bought at the port, is lost.', false],
  [
    'a past that looks like a participle',
    'Fighting near the port killed six sailors, police said.',
    true,
  ],
  ['a whole quotation', '“The pier is our dream,” Lund said.', true],
])('says whether a content reads alone: %s', (_, text, expected) => {
  expect(one(text).isClause).toBe(expected)
})

test('names whom a claim is about by their full names', () => {
  const [first, second] = claimsOf(
    articleFromText('Kari Dahl left. Lund said Dahl had left Oslo. Lund said so.'),
  )
  expect(first?.about).toEqual(['Kari Dahl', 'Oslo'])
  expect(second?.about ?? []).toEqual([])
})
