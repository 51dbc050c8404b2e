import { readFileSync } from 'node:fs'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { blocksAreText, mangle } from '../../../bench/mangle.ts'
import { bodyText } from '../../article/index.ts'
import { decode } from '../../intake/index.ts'
import { readPage } from '../index.ts'
import { lines, ONE, page, read, story, THREE, TWO } from './harbour-page.test-data.ts'

describe('blocks', () => {
  test('text is every visible line once, in order, and blocks cover it', () => {
    const article = read(
      page(
        `<nav><a href="/">Home</a> <a href="/s">Sport</a></nav>${story()}<footer>About us</footer>`,
      ),
    )
    expect(article.text.split('\n')).toEqual([
      'Home Sport',
      'Bridge will be rebuilt',
      ONE,
      TWO,
      THREE,
      'About us',
    ])
    expect(article.blocks.map(({ role }) => role)).toEqual([
      'menu',
      'title',
      'body',
      'body',
      'body',
      'footer',
    ])
  })

  test('white space is collapsed as a browser shows it; what hides is left out', () => {
    const article = read(
      page(`<p>One&nbsp;\n  two<!-- x --> <b> three</b></p><script>no</script><p hidden>no</p>
      <p style="display: none">no</p><span class="sr-only">no</span><template>no</template><svg><text>no</text></svg>`),
    )
    expect(article.text).toBe('One two three')
  })

  test('soft hyphens and zero-width marks stay in the text and are folded in what is read from it', () => {
    const [shown, plain] = [ONE.replace('harbour', 'har\u00adbour'), ONE]
    const article = read(
      page(
        `<h1>Bridge will be re&shy;built</h1><p class="byline">By Il\u200bse Brandt</p><p>&#8203;</p>
        <p>\u200b${shown}\u00ad</p><p>${TWO}</p><p>${THREE}</p>`,
        '<meta name="author" content="Ilse Brandt"><title>Bridge will be rebuilt</title>',
      ),
    )
    expect(article.text.split('\n').slice(0, 3)).toEqual([
      'Bridge will be re\u00adbuilt',
      'By Il\u200bse Brandt',
      shown,
    ])
    expect(article.title).toBe('Bridge will be rebuilt')
    expect(article.bylines).toMatchObject([{ value: 'Ilse Brandt' }])
    const { start, end } = article.bylines[0]?.span ?? { start: 0, end: 0 }
    expect(article.text.slice(start, end)).toBe('Il\u200bse Brandt')
    expect(lines(article, 'title')).toEqual(['Bridge will be re\u00adbuilt'])
    expect(bodyText(article)).toBe([plain, TWO, THREE].join('\n\n'))
  })

  test('a line break and a table cell begin a new line', () => {
    expect(read(page('<p>one<br>two</p><table><tr><td>a<td>b</table>')).text).toBe('one\ntwo\na\nb')
  })

  test('the headline in a card of another story is no caption', () => {
    const other = 'Ferry prices rise again in Karsund, minister says'
    const card = `<div class="media-card"><img src="a.jpg"><div class="media-text">${other}</div></div>`
    const figure = '<figure><img><figcaption>The bridge in 1931.</figcaption></figure>'
    const article = read(page(`${story(figure)}<div class="media-list">${card}</div>`))
    expect(lines(article, 'caption')).toEqual(['The bridge in 1931.'])
    expect(lines(article, 'teaser')).toEqual([other])
  })

  test('a standfirst that ends in a photographer is a caption', () => {
    const caption =
      'Ilse Brandt greets fishermen in the hall on May 3, 2024, a day before the vote. (AP Photo/Eva Holm)'
    const head = `<header><h1>Bridge will be rebuilt</h1><p class="standfirst">${caption}</p></header>`
    const article = read(page(head + story().replace(/<h1>.*<\/h1>/, '')))
    expect(lines(article, 'dek')).toEqual([])
    expect(lines(article, 'caption')).toEqual([caption])
  })

  test('a name that a page has in capitals is shown as names are written', () => {
    const byline = '<p class="byline">By ILSE VAN DER BERG-MCKAY, JOSÉ O’HARA III and JD Poe</p>'
    const article = read(page(story().replace('</h1>', `</h1>${byline}`)))
    expect(article.bylines.map(({ value }) => value)).toEqual([
      'Ilse van der Berg-McKay',
      'José O’Hara III',
      'JD Poe',
    ])
    const { start, end } = article.bylines[0]?.span ?? { start: 0, end: 0 }
    expect(article.text.slice(start, end)).toBe('ILSE VAN DER BERG-MCKAY')
  })

  test('captions and credits inside the text are no body', () => {
    const article = read(
      page(
        story(
          '<figure><img><figcaption>The bridge in 1931.</figcaption></figure><p class="photo-credit">Photo: Ann Roe</p>',
        ),
      ),
    )
    expect(lines(article, 'caption')).toEqual(['The bridge in 1931.'])
    expect(lines(article, 'credit')).toEqual(['Photo: Ann Roe'])
    expect(bodyText(article)).toBe([ONE, TWO, THREE].join('\n\n'))
  })

  test('a link to another story and a pitch inside the text are no body', () => {
    const article = read(
      page(
        story(
          '<p>Read more: <a href="/x">Ferry prices rise again</a></p><div class="newsletter-signup"><p>Our best stories in your inbox every day.</p></div>',
        ),
      ),
    )
    expect(bodyText(article)).toBe([ONE, TWO, THREE].join('\n\n'))
    expect(lines(article, 'promo')).toHaveLength(2)
  })

  test('what follows "Related stories" is no body', () => {
    const more = `<h3>Related stories</h3><p>Ferries were late again on Monday after a storm tore a mooring loose in the port.</p>`
    const article = read(
      page(
        `<div><h1>Bridge will be rebuilt</h1><p>${ONE}</p><p>${TWO}</p><p>${THREE}</p><p>${ONE} Once more.</p><p>${TWO} Once more.</p><p>${THREE} Once more.</p>${more}</div>`,
      ),
    )
    expect(bodyText(article)).not.toContain('mooring')
  })

  test('a long list of comments is not taken for the article', () => {
    const comments = Array.from(
      { length: 30 },
      (_, i) =>
        `<p>I have lived here for ${i + 20} years and nobody ever asked me about any bridge at all.</p>`,
    )
    const article = read(page(`${story()}<div id="comments">${comments.join('')}</div>`))
    expect(bodyText(article)).toBe([ONE, TWO, THREE].join('\n\n'))
    expect(lines(article, 'comment')).toHaveLength(30)
  })

  test('a paragraph in a box with a loose name stays body', () => {
    const article = read(
      page(
        story(
          `<div class="promo media card"><p>${TWO} The state pays half of it, and the town will borrow the rest.</p></div>`,
        ),
      ),
    )
    expect(bodyText(article)).toContain('borrow the rest')
  })

  test('subheads are part of the text, its end is not a subhead', () => {
    const article = read(page(`${story('<h2>Nine years of talk</h2>')}`))
    expect(lines(article, 'subhead')).toEqual(['Nine years of talk'])
  })

  test('a text that the page shows by script is found', () => {
    const article = read(page(`<div style="display:none">${story()}${story()}</div><p>Loading</p>`))
    expect(bodyText(article)).toContain(ONE)
  })
})

describe('page kinds', () => {
  test.each([
    ['empty', page('')],
    [
      'error-page',
      page('<h1>404 - Page not found</h1><p>Try the search.</p>', '<title>Page not found</title>'),
    ],
    [
      'consent-wall',
      page(
        '<h1>Before you go on</h1><p>We and our partners use cookies to store personal data on your device.</p><p>You can give consent to tracking or change your privacy settings at any time.</p>',
      ),
    ],
    [
      'paywall',
      page(`<h1>Bridge will be rebuilt</h1><p>${ONE}</p><p>Subscribe now to continue reading.</p>`),
    ],
    ['article', page(story())],
  ])('%s', (kind, html) => expect(read(html).kind).toBe(kind))
})

describe('hostile pages', () => {
  test('elements nested without end are cut and said', () => {
    const article = read(`<div>${'<div class="a">'.repeat(10_000)}<p>${ONE}</p>`)
    expect(article.text).toBe(ONE)
    expect(article.problems.map(({ code }) => code)).toContain('nesting-cut')
  })

  test('a line of a million characters is cut and said', () => {
    const article = read(`<p>${'word '.repeat(200_000)}`)
    expect(article.problems.map(({ code }) => code)).toContain('line-cut')
    expect(article.text.replace(/\n/g, ' ').length).toBeGreaterThan(990_000)
  })

  test('mangled pages never throw, and their blocks are their text', () => {
    for (const name of ['broadcaster.html', 'independent.html', 'wire.html', 'menu.html']) {
      const page = readFileSync(new URL(`../../../examples/${name}`, import.meta.url))
      for (let seed = 0; seed < 50; seed++) {
        const bytes = mangle(page, seed)
        const article = readPage(decode({ source: name, bytes, contentType: 'text/html' }))
        expect(blocksAreText(article), `${name}, seed ${seed}`).toBe(true)
      }
    }
  })

  test('random markup never throws; blocks tile the text; equal input, equal output', () => {
    const piece = fc.constantFrom(
      '<p>',
      '</p>',
      '<div class="body">',
      '</div>',
      '<a href="/">',
      '</a>',
      '<h1>',
      '<li>',
      '<table><td>',
      '</table>',
      '<svg>',
      '</b>',
      '<b>',
      '<br>',
      '<select>',
      '<time datetime="2031">',
      '<meta name=date content=2031-01-01>',
      '<script type="application/ld+json">',
      '</script>',
      '"',
      '&',
      '<',
      '\0',
      'By Ann Roe',
      '3 May 2031',
      ONE,
      ' ',
    )
    fc.assert(
      fc.property(
        fc.array(fc.oneof(piece, fc.string({ maxLength: 5 })), { maxLength: 60 }),
        (pieces) => {
          const html = `<!doctype html>${pieces.join('')}`
          const article = read(html)
          expect(article).toEqual(read(html))
          const shown = article.blocks.map(({ span }) => article.text.slice(span.start, span.end))
          expect(shown.join('\n')).toBe(article.text)
          for (const { spans } of article.dateEvidence) {
            for (const { start, end } of spans ?? [])
              expect(article.text.slice(start, end)).not.toBe('')
          }
          const { corporateAuthor } = article
          for (const { value, span } of [
            ...article.bylines,
            ...(corporateAuthor ? [corporateAuthor] : []),
          ]) {
            if (span) expect(article.text.slice(span.start, span.end)).toBe(value)
          }
        },
      ),
      { numRuns: 200 },
    )
  })
})
