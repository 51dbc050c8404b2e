import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { article, FOURTH, LEAD, OWN, SECOND, THIRD, WIRE } from './harven-story.test-data.ts'
import { findCopies } from './index.ts'

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
