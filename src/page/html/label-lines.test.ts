import { expect, it } from 'vitest'
import { ONE, page, read, THREE, TWO } from './harbour-page.test-data.ts'

const FOUR =
  'Engineers had found rust in two of the six towers, and the old motor failed each time that frost came.'
const p = (text: string): string => `<p>${text}</p>`
const story = (...parts: string[]): string =>
  page(`<article><h1>Bridge will be rebuilt</h1>${parts.join('')}</article>`)
const TEXT = [ONE, TWO, THREE, FOUR].map(p)
const [first = '', ...rest] = TEXT

/** What a line that begins so is, and by which rule. */
function labelOf(html: string, beginning: string): string {
  const { blocks, text } = read(html)
  const block = blocks.find(({ span }) => text.startsWith(beginning, span.start))
  return block ? `${block.role} ${block.rule}` : ''
}

it.each([
  [
    'Ann Roe is',
    story(...TEXT, first, p('Ann Roe is a reporter for the Harbour Times. Follow her at @annroe.')),
    'bio tail.bio',
  ],
  ['Harbour and sea', story('<div>Harbour and sea</div>', ...TEXT), 'other text.before'],
  [
    'Bridges',
    story(...TEXT, '<div class="tags"><a href="/t">Bridges</a></div>'),
    'menu furniture.tags',
  ],
  ['Related stories', story(first, p('<b>Related stories:</b>'), ...rest), 'promo teaser.heading'],
  [
    'Bridges',
    story(...TEXT, p('In this article:'), '<ul><li>Bridges</li><li>Harbours</li></ul>'),
    'teaser teaser.after-stop',
  ],
])('a line that begins "%s"', (beginning, html, label) => {
  expect(labelOf(html, beginning)).toBe(label)
})

it('takes the picture that the page states, with the words under it', () => {
  const figure =
    '<figure><img src="https://h.example/a.jpg" alt="The bridge"><figcaption>The bridge at night. Photo: Ann Roe</figcaption></figure>'
  const head = '<meta property="og:image" content="https://h.example/a.jpg">'
  const article = read(page(`<article><h1>Bridge</h1>${figure}${TEXT.join('')}</article>`, head))
  const { url, pointer, caption } = article.leadImage ?? {}
  expect([url, pointer]).toEqual(['https://h.example/a.jpg', 'meta[property=og:image]'])
  expect(article.text.slice(caption?.start, caption?.end)).toBe(
    'The bridge at night. Photo: Ann Roe',
  )
})

it('leaves the outlet out of a headline that ends with its name', () => {
  const head =
    '<meta property="og:site_name" content="Harbour Times"><title>Bridge - Harbour Times</title>'
  const html = page(
    `<article><h1>Bridge will be rebuilt - Harbour Times</h1>${TEXT.join('')}</article>`,
    head,
  )
  expect(read(html).title).toBe('Bridge will be rebuilt')
})
