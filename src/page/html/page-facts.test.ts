import { expect, it } from 'vitest'
import { ONE, page, read, story, THREE, TWO } from './harbour-page.test-data.ts'

const days = (html: string, url?: string) =>
  read(html, url).dateEvidence.flatMap(({ day }) => day ?? [])
const data = (value: unknown) =>
  `<script type="application/ld+json">${JSON.stringify(value)}</script>`

it('reads the day of a date in numbers as the site’s country writes it', () => {
  const html = page(
    `<h1>Bridge will be rebuilt</h1><p class="date">Published 03/04/2024</p><p>${ONE}</p><p>${TWO}</p>`,
  )
  expect(days(html, 'https://www.harbour.co.uk/a')).toContain('2024-04-03')
  expect(days(html, 'https://www.harbour.com/a')).toContain('2024-03-04')
})

it('takes the language that the page states, where its words say none', () => {
  const short = '<h1>Bridge</h1><p>Nowe 2024</p>'
  expect(
    read(page(short, '<meta property="og:locale" content="de_DE">').replace('lang="en"', ''))
      .language,
  ).toBe('de')
})

it('follows a reference in the data to the author it names', () => {
  const graph = {
    '@graph': [
      { '@type': 'NewsArticle', headline: 'Bridge will be rebuilt', author: { '@id': '#roe' } },
      { '@type': 'Person', '@id': '#roe', name: ['Ann Roe', 'A. Roe'] },
    ],
  }
  expect(read(page(story(), data(graph))).bylines.map(({ value }) => value)).toEqual(['Ann Roe'])
})

it('says of a page that is no article what it is, and takes no text from a notice', () => {
  const notice = read(
    page(
      '<h1>404 Not Found</h1><p>Sorry, the page that you are looking for could not be found on this server.</p>',
      '<title>404 Not Found</title>',
    ),
  )
  expect(notice.kind).toBe('error-page')
  expect(notice.problems.map(({ code }) => code)).toContain('not-an-article')
  expect(notice.blocks.filter(({ role }) => role === 'body')).toEqual([])
})

it('reads entities in text and in what the page states of itself', () => {
  const head = '<meta property="og:site_name" content="Roe &amp; Poe &#201;cho">'
  const article = read(
    page(
      `<h1>Bridge &amp; ferry</h1><p>${ONE} &Eacute;t&eacute; &lt;3</p><p>${TWO}</p><p>${THREE}</p>`,
      head,
    ),
  )
  expect([article.title, article.outlet?.value]).toEqual(['Bridge & ferry', 'Roe & Poe Écho'])
  expect(article.text).toContain('Été <3')
})

it('shows what a class hides on small screens alone', () => {
  const article = read(
    page(
      `<h1>Bridge</h1><p>${ONE}</p><p class="hidden">Nobody sees this line of the page.</p><p class="hidden md:block">${TWO}</p><p>${THREE}</p>`,
    ),
  )
  expect(article.text).toContain(TWO)
  expect(article.text).not.toContain('Nobody sees')
})

it('reads no more of a page than the limit on its text', () => {
  const long = `<p>${'The bridge turned. '.repeat(50_000)}</p>`
  const article = read(page(`<h1>Bridge</h1>${long.repeat(12)}`))
  expect(article.problems.map(({ code }) => code)).toContain('text-cut')
})
