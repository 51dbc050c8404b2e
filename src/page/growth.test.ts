import { describe, expect, it } from 'vitest'
import { growth, LINEAR } from '../../test/work.ts'
import { decode } from '../intake/index.ts'
import { readPage } from './index.ts'

const LINE = 'The bridge at Nowe opened on 3 May, the mayor said, after a year of works.'
const read = (contentType: string) => (text: string) =>
  readPage(decode({ source: 'a', bytes: new TextEncoder().encode(text), contentType }))

describe('work grows with the length', () => {
  it.each(['a', 'Aaa ', 'Tags: Foo Bar\n', '> ', ', but\n', '"', '.\n', 'By Ann Lee\n', ' '])(
    'of a text of %j',
    (unit) => {
      expect(growth(1000, (n) => unit.repeat(n), read('text/plain'))).toBeLessThan(LINEAR)
    },
  )

  it.each<[string, (many: (unit: string) => string) => string]>([
    ['nested elements', (many) => `<div>${many('<div class="a">')}<p>${LINE}</p>`],
    ['unclosed links', (many) => many('<a href=x><div>x')],
    ['lists in lists', (many) => many('<ul><li>a')],
    ['misnested letters', (many) => `<p>${many('<b><i>a</b></i>')}`],
    ['attributes', (many) => `<div ${many('a=b ')}>${LINE}`],
    ['an unclosed script', (many) => `<p>${LINE}</p><script>${many('x();')}`],
    ['references', (many) => `<p>${many('&amp;&#x1F600;&notit;&#')}`],
    ['comments', (many) => many('<!--')],
    ['zero bytes', (many) => `<p>${many('a\0')} ${LINE}`],
    [
      'JSON-LD blocks',
      (many) => many(`<script type="application/ld+json">{"a":[${'['.repeat(50)}</script>`),
    ],
    ['half characters', (many) => `<p>${many('\ud83d ')}`],
    ['paragraphs', (many) => `<article>${many(`<p>${LINE}</p>`)}</article>`],
  ])('of a page of %s', (_, make) => {
    const html = (n: number) => make((unit) => unit.repeat(n))
    expect(growth(500, html, read('text/html'))).toBeLessThan(LINEAR)
  })
})
