import { expect, test } from 'vitest'
import { escapeHtml, html } from './escape-html.ts'

test('escapes what would end a text or an attribute', () => {
  expect(escapeHtml(`<b title="a' & b">`)).toBe('&lt;b title=&quot;a&#39; &amp; b&quot;&gt;')
})

test('shows NULs, control characters and broken pairs as replacement characters', () => {
  expect(escapeHtml('a\0b\u001bc\ud800d')).toBe('a\ufffdb\ufffdc\ufffdd')
})

test('escapes each value once, and joins lists of parts', () => {
  const parts = ['<a>', '<b>'].map((word) => html`<li>${word}</li>`)
  expect(html`<ul>${parts}</ul>${null}${0}`.html).toBe(
    '<ul><li>&lt;a&gt;</li><li>&lt;b&gt;</li></ul>0',
  )
})
