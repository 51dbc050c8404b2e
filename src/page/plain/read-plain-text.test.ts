import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type Article, bodyText } from '../../article/index.ts'
import { decode } from '../../intake/index.ts'
import { readPlainText } from './read-plain-text.ts'

const read = (text: string): Article =>
  readPlainText({ ...decode({ source: 'test', bytes: Buffer.from(text) }), text })

const wordsOf = (article: Article, role: string): string[] =>
  article.blocks
    .filter((block) => block.role === role)
    .map(({ span }) => article.text.slice(span.start, span.end))

const BROADCASTER = ` date 2021-03-09 Expand / Collapse search
Harbours

Port workers in Lisbon walk out over new night shifts at the grain terminal

Crews at the terminal voted last week to stop work until the old rota returns

By Ana Prado Channel News
Published
Cranes stand still in Lisbon

Cranes stand still in Lisbon

Channel News reporter Rui Melo joins 'Evening Live' to explain what the strike means for bread prices.

Port workers in Lisbon stopped unloading grain on Tuesday after the operator moved half of them to nights.

The operator said the new shifts were "fair and legal", Reuters reported, and asked the crews to come back.

Cranes over the river

Cranes stand idle at the grain terminal in Lisbon on March 8, 2021, as ships wait in the estuary. (Ana Prado/AFP via Getty Images)

Union leader Marta Reis rejected the offer.

"We will not sleep by day because a spreadsheet says so," she told members at the gate.

The Associated Press contributed to this report.
`

describe('a broadcaster’s page', () => {
  const article = read(BROADCASTER)

  it('reads title, standfirst, byline and outlet', () => {
    expect(article.title).toBe(
      'Port workers in Lisbon walk out over new night shifts at the grain terminal',
    )
    expect(wordsOf(article, 'dek')).toHaveLength(1)
    expect(article.bylines.map(({ value }) => value)).toEqual(['Ana Prado'])
    expect(article.outlet?.value).toBe('Channel News')
  })

  it('keeps the paragraphs alone as body', () => {
    expect(wordsOf(article, 'body')).toHaveLength(4)
    expect(bodyText(article)).toMatch(/^Port workers in Lisbon stopped .* at the gate\.$/s)
  })

  it('labels captions together with the line above them', () => {
    expect(wordsOf(article, 'caption').map((words) => words.slice(0, 12))).toEqual([
      'Cranes over ',
      'Cranes stand',
    ])
  })

  it('labels a video teaser: the doubled headline and the sentence on the programme', () => {
    expect(wordsOf(article, 'teaser')).toHaveLength(3)
  })

  it('reads the date line as header evidence and the caption’s date as a mention', () => {
    expect(article.dateEvidence.map(({ kind, day }) => [kind, day])).toEqual([
      ['crawled', '2021-03-09'],
      ['mention', '2021-03-08'],
    ])
  })

  it('credits the agency of the last line', () => {
    expect(article.agencies.map(({ agency, how }) => [agency, how])).toEqual([
      ['Associated Press', 'wire-credit'],
    ])
  })
})

const PARAGRAPHS = [
  'LISBON (AP) — Port workers stopped unloading grain on Tuesday after a quarrel over shifts.',
  'The operator said it would talk to the union again on Thursday.',
  'Bakers in the city have flour for nine days, their guild said.',
]

const FARM = `ZORBA Academy:Port workers in Lisbon walk out over night shifts

2022-01-05 03:12:44source:Pim Doesburgcategory:News

${PARAGRAPHS[0]?.replace('quarrel', 'ZORBA Academyquarrel')}

${PARAGRAPHS[1]}

${PARAGRAPHS[2]}

More:News

Recommend

Seven ways to fold a fitted sheet without help

Most people give up on the second corner and roll the thing into a ball that barely fits in the cup
`

describe('a farm’s page', () => {
  const article = read(FARM)

  it('takes the brand out of title and sentence and says why', () => {
    expect(article.title).toBe('Port workers in Lisbon walk out over night shifts')
    expect(bodyText(article)).toBe(PARAGRAPHS.join('\n\n'))
    const marks = article.injected.map(({ span }) => article.text.slice(span.start, span.end))
    expect(marks).toEqual(['ZORBA Academy:', 'ZORBA Academy'])
    expect(article.injected[1]?.reasons[0]).toEqual({
      code: 'glued-to-next',
      parts: { word: 'quarrel' },
    })
  })

  it('keeps the stamp as a stamp and the named source as that template’s word', () => {
    expect(article.dateEvidence.map(({ kind, day }) => [kind, day])).toEqual([
      ['stamp', '2022-01-05'],
    ])
    expect(article.bylines).toMatchObject([{ value: 'Pim Doesburg', pointer: 'source:' }])
  })

  it('reads the agency from the dateline', () => {
    expect(article.dateline).toMatchObject({ place: 'LISBON', agency: 'Associated Press' })
  })

  it('labels what follows "More:" and "Recommend" as teasers', () => {
    expect(wordsOf(article, 'teaser')).toHaveLength(4)
  })

  it('finds the brand at the end of the path line, above the clean title', () => {
    const other = read(
      [
        'Current:Home > MoneyPort workers in Lisbon walk out over night shifts -ZorbaFund',
        'Port workers in Lisbon walk out over night shifts',
        'View',
        'Date:2022-01-05 03:12:44',
        ...PARAGRAPHS,
        'veryGood! (311)',
        'Related',
        '- Seven ways to fold a fitted sheet',
      ].join('\n'),
    )
    expect(other.title).toBe('Port workers in Lisbon walk out over night shifts')
    expect(other.injected).toHaveLength(1)
    expect(other.dateEvidence.map(({ kind }) => kind)).toEqual(['stamp'])
    expect(bodyText(other)).toBe(PARAGRAPHS.join('\n\n'))
  })

  it('drops the advertisement that is repeated between the paragraphs', () => {
    const advert = 'Zorba Fund is made for you. Try Zorba Fund tonight.'
    const other = read(
      [
        'Port workers in Lisbon walk out over night shifts',
        '2022-01-05 03:12:44 Author: Pim Doesburg Views(311)',
        PARAGRAPHS[0],
        advert,
        'The operator said it would talkZorba Fund to the union again on Thursday.',
        advert,
        PARAGRAPHS[2],
        advert,
      ].join('\n\n'),
    )
    expect(bodyText(other)).toBe(PARAGRAPHS.join('\n\n'))
  })

  it('leaves an honest label and an honest name alone', () => {
    const honest = read(
      [
        'Night Desk: port workers in Lisbon walk out',
        '',
        ...PARAGRAPHS,
        'The Night Desk is back tomorrow.',
      ].join('\n'),
    )
    expect(honest.injected).toEqual([])
  })
})

describe('lines cut out of one paragraph', () => {
  it('share one block, and the body has them joined', () => {
    const article = read(
      [
        'Port workers in Lisbon walk out over night shifts',
        'Workers stopped unloading grain on Tuesday after',
        'the operator',
        ', which runs the terminal, told',
        'The Harbour Gazette',
        'that half of them would move to nights.',
        'The union said it would not accept the plan before talks begin.',
      ].join('\n'),
    )
    const bodies = wordsOf(article, 'body')
    expect(bodies).toHaveLength(2)
    expect(bodies[0]).toMatch(/^Workers stopped .*to nights\.$/s)
  })

  it('are not sought among a menu’s buttons', () => {
    const article = read('Follow Us\ntwitter\nfacebook\nemail\n')
    expect(article.blocks).toHaveLength(4)
  })

  it('are joined in hard-wrapped text up to the empty line', () => {
    const article = read(`Port workers walk out

Workers stopped unloading grain in Lisbon on Tuesday after the
Harbour Company moved half of them to nights without asking the
Union of Dockers about it first, its leaders said in the morning.

Bakers in the city have flour for nine days at most, according to
Marta Reis, who speaks for their guild and sits on the council of
Lisbon since the spring.
`)
    expect(wordsOf(article, 'body')).toHaveLength(2)
  })
})

describe('what stands behind the article', () => {
  it('is labelled: author, comments, legal lines', () => {
    const article = read(
      [
        'Port workers in Lisbon walk out over night shifts',
        'By Ana Prado',
        ...PARAGRAPHS,
        'Ana Prado is a reporter who covers ports and shipping for the newsroom.',
        '12 comments',
        'Good for them, I would not work nights either.',
        '© 2021 The Harbour Gazette. All rights reserved.',
      ].join('\n\n'),
    )
    expect(article.blocks.slice(-4).map(({ role }) => role)).toEqual([
      'bio',
      'comment',
      'comment',
      'footer',
    ])
    expect(bodyText(article)).toBe(PARAGRAPHS.join('\n\n'))
    expect(article.outlet?.value).toBe('The Harbour Gazette')
  })
})

it('takes no name that runs on into the next line', () => {
  const article = read(
    '2022-01-05 03:12:44source:Pim Doesburgcategory:News\n date and more\n\nA ferry left.',
  )
  for (const { value, span } of article.bylines) {
    expect(span && article.text.slice(span.start, span.end)).toBe(value)
  }
})

describe('any text at all', () => {
  const PIECES = [
    ...BROADCASTER.split('\n'),
    ...FARM.split('\n'),
    'Zo\ud800rba',
    '\0',
    '\r\n',
    '(AP Photo/X)',
    'Tags: Aa Bb',
    '"',
    '…',
    ', but',
  ]
  const page = fc
    .array(fc.oneof(fc.constantFrom(...PIECES), fc.string(), fc.string({ unit: 'binary' })), {
      maxLength: 40,
    })
    .map((lines) => lines.join('\n'))

  it('gives blocks in order that hold every line exactly once, and spans inside the text', () => {
    fc.assert(
      fc.property(page, (text) => {
        const article = read(text)
        let rest = text
        let end = 0
        for (const { span } of article.blocks) {
          expect(span.start).toBeGreaterThanOrEqual(end)
          expect(text.slice(span.start, span.end).trim()).toBe(text.slice(span.start, span.end))
          expect(text.slice(end, span.start).trim()).toBe('')
          end = span.end
          rest = text.slice(end)
        }
        expect(rest.trim()).toBe('')
        const spans = [
          ...article.injected.map(({ span }) => span),
          ...article.bylines.flatMap(({ value, span }) => {
            expect(span && text.slice(span.start, span.end)).toBe(value)
            return span ? [span] : []
          }),
          ...article.dateEvidence.flatMap(({ spans, quote }) => {
            expect(spans?.map(({ start, end: to }) => text.slice(start, to)).join('')).toBe(quote)
            return spans ?? []
          }),
        ]
        for (const { start, end: to } of spans) {
          expect(start).toBeGreaterThanOrEqual(0)
          expect(to).toBeGreaterThan(start)
          expect(to).toBeLessThanOrEqual(text.length)
        }
      }),
      { numRuns: 150 },
    )
  })

  it('names what is missing', () => {
    expect(read(' \n').problems.map(({ code }) => code)).toEqual(['empty-input'])
    expect(read('Menu').problems.map(({ code }) => code)).toContain('no-article')
  })
})
