import { describe, expect, test } from 'vitest'
import { lines, ONE, page, read, story, TWO } from './harbour-page.test-data.ts'

describe('what the page says of itself', () => {
  const head = `<title>Bridge will be rebuilt | The Harbour Post</title>
    <meta property="og:site_name" content="The Harbour Post"><meta property="og:title" content="Bridge will be rebuilt - The Harbour Post">
    <meta property="article:published_time" content="2031-03-04T23:30:00-05:00"><link rel="canonical" href="https://post.example/a">
    <script type="application/ld+json">{"@graph":[{"@type":"NewsArticle","headline":"Bridge will be rebuilt","articleSection":"Town",
    "datePublished":"2031-03-04T23:30:00-05:00","dateModified":"2031-03-06","author":[{"@type":"Person","name":"Ann Roe"},{"@type":"Organization","name":"The Harbour Post"}]}]}</script>`

  test('title without the outlet, outlet, author, section, address', () => {
    const article = read(page(story(), head))
    expect(article).toMatchObject({
      title: 'Bridge will be rebuilt',
      outlet: { value: 'The Harbour Post', pointer: 'meta[property=og:site_name]' },
      bylines: [{ value: 'Ann Roe', pointer: 'NewsArticle.author' }],
      section: 'Town',
      canonicalUrl: 'https://post.example/a',
      language: 'en',
      kind: 'article',
    })
  })

  test('days are the local ones as written, each with where it was found', () => {
    const { dateEvidence } = read(
      page(story('<p>Posted <time datetime="2031-03-05">yesterday</time></p>'), head),
      'https://post.example/2031/03/04/a',
    )
    expect(dateEvidence).toMatchObject([
      {
        where: 'json-ld',
        kind: 'published',
        pointer: 'NewsArticle.datePublished',
        day: '2031-03-04',
      },
      { where: 'json-ld', kind: 'modified', day: '2031-03-06' },
      {
        where: 'meta',
        kind: 'published',
        pointer: 'meta[article:published_time]',
        day: '2031-03-04',
      },
      { where: 'url', kind: 'published', quote: '/2031/03/04', day: '2031-03-04' },
      { where: 'time-element', kind: 'published', day: '2031-03-05' },
    ])
  })

  test('a visible stamp is evidence with its words', () => {
    const article = read(
      page(
        `<h1>Bridge will be rebuilt</h1><p class="byline">By Ann Roe and Bo Poe, Harbour Staff Writer</p><p>Published 3 May 2031</p><p>${ONE}</p><p>${TWO}</p>`,
      ),
    )
    expect(article.bylines.map(({ value }) => value)).toEqual(['Ann Roe', 'Bo Poe'])
    const span = article.dateEvidence[0]?.spans?.[0]
    expect(article.text.slice(span?.start, span?.end)).toBe('3 May 2031')
  })

  test('dateline and wire credit name the agency', () => {
    const article = read(
      page(
        `<h1>Bridge will be rebuilt</h1><p>HARBOURTON (AP) — ${ONE}</p><p>${TWO}</p><p>The Associated Press contributed to this report.</p>`,
      ),
    )
    expect(article.dateline).toMatchObject({ place: 'HARBOURTON', agency: 'Associated Press' })
    expect(article.agencies.map(({ how }) => how)).toEqual(['dateline', 'wire-credit'])
    expect(lines(article, 'wire-credit')).toHaveLength(1)
  })

  test('JSON-LD with slips is read, hopeless JSON-LD is a problem', () => {
    const slip =
      '<script type="application/ld+json">{"@type":"NewsArticle","headline":"Bridge\nwill be rebuilt",}</script>'
    expect(read(page(`<p>${ONE}</p>`, slip)).title).toBe('Bridge will be rebuilt')
    const broken = read(
      page(story(), '<script type="application/ld+json">{"@type": NewsArticle</script>'),
    )
    expect(broken.problems.map(({ code }) => code)).toContain('bad-structured-data')
  })
})
