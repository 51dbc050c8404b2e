import { expect, it } from 'vitest'
import type { Element } from './element.ts'
import { walkHtml } from './walk-html.ts'

/** Where an element stands: `table tr td`. */
function pathOf(element: Element): string {
  const { tag, parent } = element
  return parent && parent.tag !== '#page' ? `${pathOf(parent)} ${tag}` : tag
}

/** The last element of a page that is opened with this tag, where it stands. */
function placeOf(tag: string, html: string): string {
  const element = walkHtml(html).elements.findLast((one) => one.tag === tag)
  return element ? pathOf(element) : ''
}

it.each([
  [
    'a cell or a row closes the one before it',
    'td',
    '<table><tr><td>One<td>Two<tr><td>Three',
    'table tr td',
  ],
  ['an item closes the one before it', 'li', '<ul><li>One<li>Two', 'ul li'],
  ['but not the item that its list stands in', 'li', '<ul><li>One<ul><li>Two', 'ul li ul li'],
  ['a term closes the definition before it', 'dt', '<dl><dt>A<dd>B<dt>C', 'dl dt'],
  ['a block closes a paragraph', 'div', '<section><p>One<div>Two', 'section div'],
  ['a link closes the link before it', 'a', '<p><a href="/1">One <a href="/2">Two', 'p a'],
  ['bold letters end, the paragraph stays open', 'i', '<p><b>one</b> <i>two', 'p i'],
  ['a paragraph leaves a drawing that nobody closed', 'p', '<div><svg><path><p>One', 'div p'],
  ['the end of a block ends what stands in it', 'p', '<div><section><span>One</div><p>Two', 'p'],
  [
    'an end tag in a cell does not close the cell',
    'b',
    '<table><tr><td>One</div><b>Two',
    'table tr td b',
  ],
])('%s', (_, tag, html, place) => expect(placeOf(tag, html)).toBe(place))
