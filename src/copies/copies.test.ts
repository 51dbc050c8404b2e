import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { article, FOURTH, LEAD, OWN, SECOND, THIRD, WIRE } from './harven-story.test-data.ts'
import { compareCopies, findCopies, findFamilies } from './index.ts'

const words = (text: string, spans: readonly { start: number; end: number }[]) =>
  spans.map(({ start, end }) => text.slice(start, end))
const compare = (copy: string, source = WIRE) =>
  compareCopies(article('copy', copy), article('source', source))

describe('findCopies', () => {
  it('finds a copy under furniture, and the agency page as its source', () => {
    const wire = article('wire', WIRE, { outlet: 'Associated Press' })
    const copy = article('copy', `Menu\n\n${WIRE.replace('HARVEN (AP) — ', '')}\n\nBack to top`)
    const [link, ...more] = findCopies([copy, wire])
    expect(more).toEqual([])
    expect(link).toMatchObject({ a: 'copy', b: 'wire', relation: 'copy', source: 'wire' })
    expect(link?.reasons[0]).toMatchObject({
      code: 'shared-words',
      parts: { words: link?.sharedWords, a: 'copy', b: 'wire' },
    })
    const mark = { code: 'agency-page', parts: { agency: 'Associated Press' } }
    expect(link?.reasons).toContainEqual({ code: 'nearer', parts: { article: 'wire', mark } })
  })

  it('calls an article of its own that took one paragraph a borrower', () => {
    const links = findCopies([
      article(
        'own',
        `${OWN}\n\n${SECOND}\n\n${THIRD}\n\n${OWN.replaceAll('e', 'i')}\n\n${OWN.replaceAll('a', 'o')}`,
      ),
      article('wire', WIRE),
    ])
    expect(links).toMatchObject([{ relation: 'borrow' }])
  })

  it('finds one sentence that an article of some length took, and none that both only quote', () => {
    const said =
      '“We asked for steel in March, for divers in April and for money every week since, and nobody at the ministry has written back to us,”'
    const long = [1, 2, 3].map((at) => OWN.replaceAll(/[aeiou]/g, `${at}`))
    const other = [4, 5].map((at) => OWN.replaceAll(/[aeiou]/g, `${at}`)).join('\n\n')
    const wire = article('wire', `${WIRE}\n\n${said} she told reporters.\n\n${other}`)
    const taken = article('own', [...long, SECOND].join('\n\n'))
    const quoting = article('own', [...long, `${said} the director wrote.`].join('\n\n'))
    expect(findCopies([taken, wire])).toMatchObject([{ relation: 'borrow' }])
    expect(findCopies([quoting, wire])).toEqual([])
  })

  it('holds a slip that two share and three others do not make for proof of descent', () => {
    const slip = WIRE.replace('Ines Calder said', 'Ines Caldor said')
    const texts = [WIRE, slip, WIRE, slip, WIRE]
    const links = findCopies(texts.map((text, at) => article(`p${at}`, text)))
    const proved = links.filter(({ reasons }) => reasons.some(({ code }) => code === 'shared-slip'))
    expect(proved.map(({ a, b }) => [a, b])).toEqual([['p1', 'p3']])
    const parts = { slip: 'Ines Caldor said', usual: 'Ines Calder said', others: 3 }
    expect(proved[0]!.reasons).toContainEqual({ code: 'shared-slip', parts })
  })

  it('takes a form of a name for no slip', () => {
    const form = WIRE.replace('Ines Calder said', 'Ines Calders said')
    const links = findCopies(
      [WIRE, form, WIRE, form, WIRE].map((text, at) => article(`p${at}`, text)),
    )
    expect(links.flatMap(({ reasons }) => reasons).map(({ code }) => code)).not.toContain(
      'shared-slip',
    )
  })

  it('calls a part of the text an excerpt', () => {
    const excerpt = article('cut', `${SECOND}\n${FOURTH}`)
    expect(
      findCopies([excerpt, article('wire', WIRE, { outlet: 'The Harven Post' })]),
    ).toMatchObject([{ relation: 'excerpt', source: 'wire' }])
  })

  it('claims no source where the nearer page only passes an agency text on', () => {
    const links = findCopies([
      article('farm', WIRE, { injected: [{ start: 60, end: 66 }] }),
      article('paper', `${OWN}\n\n${SECOND}\n\n${THIRD}`, {
        outlet: 'The Harven Post',
        agencies: ['AP'],
      }),
    ])
    expect(links).toMatchObject([{ relation: 'sibling' }])
    expect(links[0]?.source).toBeUndefined()
    expect(links[0]?.reasons.at(-1)).toEqual({
      code: 'source-not-held',
      parts: { agency: 'Associated Press', both: true },
    })
  })

  it('ignores articles that share a name and a phrase, but no text', () => {
    expect(findCopies([article('a', WIRE), article('b', OWN)])).toEqual([])
  })

  it('does not mind white space: blanked lines keep their length', () => {
    const blanked = `${' '.repeat(300)}\n${WIRE.replaceAll('\n\n', `\n${' '.repeat(90)}\n`)}`
    const [link] = findCopies([article('a', WIRE), article('b', blanked)])
    expect(link?.shareOfA).toBe(1)
    expect(link?.shareOfB).toBe(1)
  })

  it('gives the same links in whatever order the articles come', () => {
    const all = [
      article('a', WIRE),
      article('b', `${LEAD}\n\n${SECOND}`),
      article('c', `${OWN}\n\n${THIRD}\n\n${FOURTH}`),
      article('d', OWN),
    ]
    const links = JSON.stringify(findCopies(all))
    expect(findCopies(all).length).toBeGreaterThan(1)
    fc.assert(
      fc.property(fc.shuffledSubarray(all, { minLength: all.length }), (shuffled) => {
        expect(JSON.stringify(findCopies(shuffled))).toBe(links)
      }),
      { numRuns: 15 },
    )
  })

  it('sees through look-alike letters and characters without width', () => {
    const hidden = WIRE.replaceAll('pier', 'pi\u200ber').replaceAll('columns', 'соlumns')
    const plain = article('a', WIRE, { outlet: 'The Harven Post' })
    const [link] = findCopies([plain, article('b', hidden)])
    expect(link).toMatchObject({ relation: 'copy', source: 'a', shareOfB: 1 })
  })
})

describe('compareCopies', () => {
  it('finds a glued brand and keeps the word behind it', () => {
    const copy = WIRE.replace('northern pier', 'Kapcor Coinnorthern pier')
    const { injected, flags, segments } = compare(copy)
    expect(
      words(
        copy,
        injected.map(({ span }) => span),
      ),
    ).toEqual(['Kapcor Coin'])
    expect(flags).toEqual(['brandInText'])
    const after = segments.find(({ start }) => start === injected[0]!.span.end)!
    expect(copy.slice(after.start, after.end)).toBe('northern')
    expect(WIRE.slice(after.srcStart, after.srcEnd)).toBe('northern')
  })

  it.each([
    ['number', 'its 40 boats', 'its 90 boats', '90'],
    ['day', 'on Thursday', 'on Friday', 'Friday'],
    ['negation', 'did not accept', 'did accept', 'did'],
    ['negation', 'refused to publish', 'agreed to publish', 'agreed'],
    ['name', 'Ines Calder said', 'Ines Morrow said', 'Morrow'],
    ['hedge', 'could take two weeks', 'takes two weeks', 'takes'],
  ])('names a changed %s', (kind, was, now, marked) => {
    const copy = WIRE.replace(was, now)
    const altered = compare(copy).segments.filter(({ type }) => type === 'alter')
    expect(altered.map((one) => [one.kind, copy.slice(one.start, one.end)])).toEqual([
      [kind, marked],
    ])
  })

  it('names an attribution that was added or cut, and none that was moved', () => {
    const said = WIRE.replace('on Thursday,', 'on Thursday, two clerks said,')
    const moved = WIRE.replace('A hearing is', 'Two clerks said a hearing is')
    const kinds = (copy: string, source: string) => {
      const { segments, cut } = compare(copy, source)
      return [...segments, ...cut].flatMap(({ kind }) => (kind === 'attribution' ? [kind] : []))
    }
    expect(kinds(said, WIRE)).toEqual(['attribution'])
    expect(kinds(WIRE, said)).toEqual(['attribution'])
    expect(kinds(moved, said)).toEqual([])
  })

  it.each([
    ['did not accept', "didn't accept"],
    ['three of the', '3 of the'],
    ['Ines Calder', 'Inés Caldar'],
    ['twelve steel', '12 steel'],
    ['“', '"'],
  ])('holds "%s" as "%s" to be harmless', (was, now) => {
    const { segments, flags } = compare(WIRE.replace(was, now))
    expect(segments.filter(({ type }) => type === 'alter' || type === 'inject')).toEqual([])
    expect(flags).toEqual([])
  })

  it('gives the words that were cut', () => {
    const { cut } = compare([LEAD, SECOND, FOURTH].join('\n\n'))
    expect(words(WIRE, cut)).toEqual([THIRD.slice(0, -1)])
  })

  it('finds a sentence injected into a paragraph, and the page around the text', () => {
    const pushed = 'Analysts call the coin of the day a bargain.'
    const copy = `Menu\n\n${LEAD}\n\n${SECOND} ${pushed}\n\n${THIRD}\n\n${FOURTH}\n\nRead also\n\nTen beaches for June`
    const { segments, flags } = compare(copy)
    expect(
      words(
        copy,
        segments.filter(({ type }) => type === 'inject'),
      ),
    ).toEqual([pushed.slice(0, -1)])
    const page = words(
      copy,
      segments.filter(({ type }) => type === 'boiler'),
    )
    expect(page).toEqual(['Menu', 'Read also', 'Ten beaches for June'])
    expect(flags).toContain('sentenceInjected')
  })

  it('follows paragraphs that were moved', () => {
    const copy = [LEAD, FOURTH, THIRD, SECOND].join('\n\n')
    const { segments, cut } = compare(copy)
    expect(cut).toEqual([])
    for (const { start, end, srcStart, srcEnd } of segments) {
      expect(WIRE.slice(srcStart, srcEnd)).toBe(copy.slice(start, end))
    }
  })

  it('sees that the credit went, a byline came and the day is before the source', () => {
    const copy = article('copy', WIRE.replace('HARVEN (AP) — ', ''), {
      byline: 'Tom Quist',
      published: '2024-01-01',
      outlet: 'kapcorcoin.example',
      title: 'Kapcor Coin: Harven closes its northern pier',
    })
    const source = article('source', WIRE, { published: '2024-02-05' })
    expect(compareCopies(copy, source).flags).toEqual([
      'creditRemoved',
      'brandInTitle',
      'bylineReplaced',
      'dateBeforeSource',
    ])
  })

  it('gives ordered segments inside both texts, whatever the texts', () => {
    const piece = fc.oneof(
      fc.constantFrom(LEAD, SECOND, THIRD, FOURTH, OWN, '\n', ' ', '\u0000', '\ud800', 'â€™'),
      fc.string({ unit: 'binary', maxLength: 30 }),
    )
    const text = fc.array(piece, { maxLength: 8 }).map((pieces) => pieces.join(''))
    fc.assert(
      fc.property(text, text, (copy, source) => {
        const { segments, cut, injected } = compare(copy, source)
        let last = 0
        for (const one of segments) {
          expect(one.start).toBeGreaterThanOrEqual(last)
          expect(one.end).toBeGreaterThan(one.start)
          last = one.end
          if (one.srcStart === undefined) continue
          expect(one.srcStart).toBeGreaterThanOrEqual(0)
          expect(one.srcEnd).toBeGreaterThan(one.srcStart)
          expect(one.srcEnd).toBeLessThanOrEqual(source.length)
        }
        expect(last).toBeLessThanOrEqual(copy.length)
        for (const { end } of cut) expect(end).toBeLessThanOrEqual(source.length)
        for (const { span } of injected) expect(span.end).toBeLessThanOrEqual(copy.length)
      }),
      { numRuns: 60 },
    )
  })
})

describe('findFamilies', () => {
  const copies = [
    article('a', WIRE, { outlet: 'The Harven Post' }),
    article('b', `${LEAD}\n\n${SECOND}\n\n${THIRD}`),
    article('c', OWN),
  ]

  it('says that the original is not held where no member is the credited agency', () => {
    const families = findFamilies(copies, findCopies(copies))
    expect(families).toMatchObject([{ members: ['a', 'b'], agency: 'Associated Press' }])
    expect(families[0]?.original).toBeUndefined()
    expect(families[0]?.reasons.at(-1)?.code).toBe('no-agency-page')
  })

  it('names the agency page as the original where it is held', () => {
    const all = [...copies, article('z', WIRE, { outlet: 'apnews.com' })]
    expect(findFamilies(all, findCopies(all))).toMatchObject([
      { members: ['a', 'b', 'z'], original: 'z' },
    ])
  })

  it('takes a name in the brackets of a dateline for an agency', () => {
    const wire = WIRE.replace('(AP)', '(Northwire)')
    const pages = [article('a', wire, { outlet: 'The Harven Post' }), article('b', wire)]
    expect(findFamilies(pages, findCopies(pages))).toMatchObject([{ agency: 'Northwire' }])
    const held = [...pages, article('z', wire, { outlet: 'Northwire' })]
    expect(findFamilies(held, findCopies(held))).toMatchObject([
      { agency: 'Northwire', original: 'z' },
    ])
  })

  it('tells two texts apart that one page holds a part of each of', () => {
    const shops = [1, 2, 3, 4].map((at) => OWN.replaceAll(/[aeiou]/g, `${at}`)).join('\n\n')
    const pages = [
      article('a', WIRE),
      article('b', WIRE),
      article('c', shops),
      article('d', shops),
      article('e', `${WIRE}\n\n${shops.slice(0, 400)}`),
    ]
    expect(findFamilies(pages, findCopies(pages)).map(({ members }) => members)).toEqual([
      ['a', 'b', 'e'],
      ['c', 'd'],
    ])
  })

  it('leaves out links with fewer shared words than asked', () => {
    expect(findFamilies(copies, findCopies(copies), 10_000)).toEqual([])
  })
})
