import fc from 'fast-check'
import { beforeAll, describe, expect, test } from 'vitest'
import { hireCrew, readAlone, settle } from '../src/desk/index.ts'
import { dossierText, reportHtml, viewStories } from '../src/dossier/index.ts'
import { examplePages, mangle } from './mangled-pages.ts'
import { PAGES, settlePages } from './settled-pages.ts'

let page = ''
beforeAll(async () => {
  page = reportHtml(await settlePages(PAGES))
})

const all = (pattern: RegExp, text: string): string[] =>
  [...text.matchAll(pattern)].map((match) => match[1] as string)

describe('the report', () => {
  test('has an anchor for every link, and no id twice', () => {
    const ids = all(/ id="([^"]*)"/g, page)
    expect(new Set(ids).size).toBe(ids.length)
    const links = all(/href="([^"]*)"/g, page)
    expect(links.length).toBeGreaterThan(20)
    for (const link of links) {
      expect(link.startsWith('#')).toBe(true)
      expect(ids).toContain(link.slice(1))
    }
  })

  test('fetches nothing and runs nothing, and says so to the browser', () => {
    expect(page).toContain(`content="default-src 'none'; style-src 'unsafe-inline'"`)
    expect(page).not.toMatch(
      /<(?:script|img|link|iframe|object|form)\b|src=|url\(|@import|javascript:/i,
    )
  })

  test('has headings in order, a language, and names for tables', () => {
    expect(page).toMatch(/^<!doctype html>\n<html lang="en">/)
    const levels = all(/<h([1-6])[ >]/g, page).map(Number)
    expect(levels[0]).toBe(1)
    levels.forEach((level, index) => {
      expect(level).toBeLessThanOrEqual((levels[index - 1] ?? 0) + 1)
    })
    for (const head of all(/<th( [^>]*|)>/g, page)) expect(head).toContain('scope=')
    for (const words of all(/<a [^>]*>([^<]*)</g, page)) expect(words.trim()).not.toBe('')
  })

  test('leads to each story with its days and counts, and back', async () => {
    const ferry = `Ferry runs again to Krynica\n\n14 May 2021\n\nThe first ferry in eleven years left Tolkmicko on Friday, Mayor Jan Kos said.\n`
    const two = reportHtml(await settlePages({ ...PAGES, 'ferry.txt': ferry }))
    const contents = /<nav aria-label="Stories">.*?<\/nav>/s.exec(two)?.[0] ?? ''
    expect(contents.match(/<li>/g)).toHaveLength(2)
    expect(contents).toMatch(/Ferry runs again to Krynica<\/a> <span[^>]*>14 May 2021 · 1 article</)
    // The story that more reports tell stands first.
    expect(contents).toMatch(/articles?\b[^<]*<\/span><\/li><li>.*Ferry/)
    expect(two.match(/<a href="#top">/g)).toHaveLength(2)
    expect(two).toMatch(/<ul class="jumps"><li><a href="#[^"]*-claims">Who says what<\/a>/)
  })

  test('folds each page, and in it what is not the article', () => {
    const pages = page.match(/<details class="page">/g) ?? []
    expect(pages).toHaveLength(Object.keys(PAGES).length)
    for (const fold of page.matchAll(/<details class="left-aside">(.*?)<\/details>/gs)) {
      expect(fold[1]).not.toMatch(/class="(?:body|title|subhead)"/)
    }
    for (const shown of page
      .replace(/<details class="left-aside">.*?<\/details>/gs, '')
      .matchAll(/<span class="role">([a-z-]+)/g)) {
      expect(shown[1]).not.toMatch(/^(?:menu|teaser|promo|footer|comment|other|bio)$/)
    }
  })

  test('names no landmark twice', () => {
    const names = all(/<(?:section|nav|aside|form)\b[^>]*aria-label="([^"]*)"/g, page)
    expect(new Set(names).size).toBe(names.length)
    expect(page).not.toMatch(/<section\b|aria-labelledby/)
  })

  test('strikes out injected words and marks shared ones, where they stand', () => {
    expect(page).toMatch(/<del[^>]*>BRONKO Trade<\/del>/)
    expect(page).toMatch(/<mark class="shared">[^<]*arrived in Bergen/)
  })

  test('shows the words of every page whole', () => {
    const plain = page.replace(/<a class="twin"[^>]*>[^<]*<\/a>|<[^>]+>/g, '').replace(/\s+/g, ' ')
    for (const line of PAGES.other.split('\n').filter(Boolean)) expect(plain).toContain(line)
    expect(plain).toContain('Lund BRONKO Trademet union leaders')
  })

  test('gives each contested claim two sides', () => {
    const card = /<div class="card contested">.*?<\/details><\/div>/s.exec(page)?.[0] ?? ''
    expect(card).toMatch(/Asserts<\/h5><ul><li>Sweden/)
    expect(card).toMatch(/Denies<\/h5><ul><li>Norway/)
  })
})

describe('hostile words', () => {
  const NASTY = `<script>alert(1)</script>" onmouseover="x' </style></title><!-- &lt; ]]>`
  const coded = NASTY.replace(/[&<>]/g, (mark) => `&#${mark.charCodeAt(0)};`)
  const make = async () => {
    const html = (
      more: string,
    ) => `<html><head><title>${coded} in Nowe</title></head><body><article>
<h1>${coded} in Nowe</h1><p class="byline">By Eva ${coded} Vik</p><time>7 May 2024</time>
<p>Mayor Jan Kos said on Tuesday that the ${coded} bridge at Nowe was shut, Reuters reported. ${more}</p>
<p>Ana Lund denied on Monday that the bridge was shut. “The ${coded} is gone,” said Eva Holm, who lives at Nowe.</p>
</article></body></html>`
    return reportHtml(
      await settlePages({ [`${NASTY}.html`]: html(''), 'b.html': html('It rained.') }),
    )
  }

  test('are words on the page and nothing else', async () => {
    const hostile = await make()
    const tags = hostile.replace(/<style>.*?<\/style>/s, '').match(/<[^>]*>/g) ?? []
    for (const tag of tags) {
      // With the values of attributes away, only names of ours are left.
      expect(tag.replace(/="[^"]*"/g, '')).toMatch(/^<[/!]?[a-z]+[1-6]?(?: [a-z-]+)*>$/)
      expect(tag).not.toMatch(/^<script|^<[^"]*\son/i)
    }
    expect(hostile).toContain('&lt;script&gt;')
    expect(all(/<\/(style|title)>/g, hostile)).toEqual(['title', 'style'])
  })

  test('give the same bytes each time', async () => {
    expect(await make()).toBe(await make())
  })
})

test('pages cut to pieces still give a dossier and a report', () => {
  const pages = examplePages()
  return fc.assert(
    fc.asyncProperty(fc.integer({ min: 1 }), fc.nat(30), async (seed, cuts) => {
      const mangled = pages.slice(0, 4).map((page) => readAlone(mangle(page, seed, cuts)))
      const unlike = mangled.filter(
        ({ article }, index) =>
          mangled.findIndex((page) => page.article.id === article.id) === index,
      )
      const settlement = await settle(unlike, hireCrew(0))
      expect(reportHtml(settlement).isWellFormed()).toBe(true)
      for (const view of viewStories(settlement)) expect(dossierText(view)).toContain('STORY')
    }),
    { numRuns: 6, seed: 7 },
  )
})

test('a report of no story is a page that says so', () => {
  expect(reportHtml({ articles: [], stories: [] })).toContain('No story.')
})
