import { expect, it } from 'vitest'
import { ONE, page, read, THREE, TWO } from '../harbour-page.test-data.ts'

/** Each line of a page with its role, and the rule that gave it. */
const labels = (html: string): string[] => {
  const { blocks, text } = read(html)
  return blocks
    .map(({ role, rule, span }) => `${role} by ${rule}: ${text.slice(span.start, span.end)}`)
    .filter((line) => ![ONE, TWO, THREE].some((own) => line === `body by text.body: ${own}`))
}

it('knows what stands above the text', () => {
  const html = page(
    `<nav><a href="/">Home</a></nav><article><h1>Bridge will be rebuilt</h1>
    <p class="standfirst">The harbour gets its bridge back after ten years.</p>
    <p class="byline">By Ilse Brandt</p><time>3 May 2031</time><div class="tags"><a href="/t">Harbour</a></div>
    <p>${ONE}</p><p>${TWO}</p><p>${THREE}</p></article>`,
    '<title>Bridge will be rebuilt</title>',
  )
  expect(labels(html)).toEqual([
    'menu by furniture.nav: Home',
    'title by head.title: Bridge will be rebuilt',
    'dek by head.dek: The harbour gets its bridge back after ten years.',
    'byline by head.byline: By Ilse Brandt',
    'stamp by head.stamp: 3 May 2031',
    'menu by furniture.tags: Harbour',
  ])
})

it('knows what stands in the middle of the text', () => {
  const html = page(
    `<article><h1>Bridge will be rebuilt</h1><p>${ONE}</p><p>${TWO}</p>
    <figure><img src="a"><figcaption>The old bridge. Photo: Jon Dahl/AFP</figcaption></figure>
    <p>Read more: Ferry prices rise again</p><p><a href="/x">Ferry prices rise again in Karsund</a></p>
    <blockquote class="pullquote">The harbour will never be the same</blockquote>
    <h2>What comes next</h2><div class="newsletter">Sign up for our newsletter</div><p>${THREE}</p></article>`,
    '<title>Bridge will be rebuilt</title>',
  )
  expect(labels(html).slice(1)).toEqual([
    'credit by picture.credit-words: The old bridge. Photo: Jon Dahl/AFP',
    'promo by teaser.pointer: Read more: Ferry prices rise again',
    'teaser by teaser.link: Ferry prices rise again in Karsund',
    'other by text.pull-quote: The harbour will never be the same',
    'subhead by text.subhead: What comes next',
    'promo by promo.box: Sign up for our newsletter',
  ])
})

it('knows what stands below the text', () => {
  const html =
    page(`<article><h1>Bridge will be rebuilt</h1><p>${ONE}</p><p>${TWO}</p><p>${THREE}</p>
    <p>The Associated Press contributed to this report.</p>
    <h3>Related stories</h3><p>Ferry prices rise again in Karsund, minister says</p></article>
    <div class="comments"><p>Great news, I waited for it so long</p></div>
    <div class="author-bio"><p>Ilse lives by the harbour.</p></div>
    <div class="related"><a href="/x">Ferry prices</a></div>
    <ul><li class="card"><a href="/z">Tram stops</a></li></ul>`)
  expect(labels(html).slice(1)).toEqual([
    'wire-credit by tail.wire-credit: The Associated Press contributed to this report.',
    'teaser by teaser.after-end: Related stories',
    'teaser by teaser.after-end: Ferry prices rise again in Karsund, minister says',
    'comment by comment.name: Great news, I waited for it so long',
    'bio by head.bio: Ilse lives by the harbour.',
    'teaser by teaser.related: Ferry prices',
    'teaser by teaser.card: Tram stops',
  ])
})

it('reads of several articles in one page the first of some length', () => {
  const other = [ONE, TWO].map((words) => `<p>${words.replace('Tuesday', 'Monday')}</p>`).join('')
  const html = page(
    `<main><article><p>${ONE.slice(0, 40)}</p></article><article><p>${ONE}</p><p>${TWO}</p><p>${THREE}</p></article><article>${other}</article></main>`,
  )
  const { blocks, text } = read(html)
  const body = blocks.filter(({ role }) => role === 'body')
  expect(body.map(({ span }) => text.slice(span.start, span.end))).toEqual([ONE, TWO, THREE])
})
