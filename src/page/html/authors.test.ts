import { expect, test } from 'vitest'
import { decode } from '../../intake/index.ts'
import { readPage } from '../index.ts'

const PROSE = [
  'The harbour council voted on Tuesday to rebuild the old swing bridge, ending a dispute of nine years.',
  'Mayor Ilse Brandt said work would begin in spring, and that ferries would run at night until it is done.',
  '“We have waited long enough,” she told a full hall, where fishermen had come with their nets.',
]
const read = (underHeadline: string, head = '') =>
  readPage(
    decode({
      source: 'page',
      bytes: Buffer.from(
        `<!doctype html><html lang="en"><head><meta property="og:site_name" content="Harbour Times">${head}</head><body><article><h1>Bridge will be rebuilt</h1>${underHeadline}${PROSE.map((text) => `<p>${text}</p>`).join('')}</article></body></html>`,
      ),
      contentType: 'text/html; charset=utf-8',
    }),
  )
const names = (underHeadline: string, head?: string) =>
  read(underHeadline, head).bylines.map(({ value }) => value)

test.each([
  ['a byline with its date', '<div>By Ann Roe - Jan 9, 2031 at 10:05AM</div>', ['Ann Roe']],
  ['a date with its byline', '<div>9 January 2031 by Ann Roe</div>', ['Ann Roe']],
  [
    'what follows the name',
    '<div>Written by Ann Roe in Harbour on 1 June 2031. 51 Comments</div>',
    ['Ann Roe'],
  ],
  ['"By" printed twice or glued', '<div>ByBy Ann Roe</div>', ['Ann Roe']],
  ['two names with a stroke', '<div>By Ann Roe/Bob Poe</div>', ['Ann Roe', 'Bob Poe']],
  ['a name and a date alone', '<div>Ann Roe | January 9, 2031</div>', ['Ann Roe']],
  ['degrees are no persons', '<div>By Ann Roe, MD, PhD</div>', ['Ann Roe']],
  [
    'nor is the outlet behind the name',
    '<div class="byline">Ann Roe Harbour Times</div>',
    ['Ann Roe'],
  ],
  ['a button is nobody', '<div>Read Later</div><a href="/x">Night Ferries</a>', []],
  ['Byron keeps his name', '<div class="byline">Byron Roe</div>', ['Byron Roe']],
])('%s', (_name, html, expected) => expect(names(html)).toEqual(expected))

test('a visible byline is surer than a name in the data that nobody sees', () => {
  expect(names('<p>By: Ann Roe</p>', '<meta name="author" content="Web Poe">')).toEqual(['Ann Roe'])
})

test('where the data name the outlet, a name alone on its line is the author', () => {
  const head = '<meta name="author" content="Harbour Times">'
  expect(names('<p><strong>Ann Roe</strong></p>', head)).toEqual(['Ann Roe'])
  expect(names('<p><strong>Ann Roe</strong></p>')).toEqual([])
})

test('an agency or a desk is a corporate author, and no person', () => {
  const article = read('<p class="byline">By Harbour Times Staff</p>')
  expect(article.bylines).toEqual([])
  const { value, span } = article.corporateAuthor ?? {}
  expect(value).toBe('Harbour Times Staff')
  expect(article.text.slice(span?.start, span?.end)).toBe('Harbour Times Staff')
  expect(read('<p>By Ann Roe</p>').corporateAuthor).toBeUndefined()
})

test.each([
  [
    'links to more persons beside the byline',
    '<p class="byline">By Ann Roe for <a rel="author" href="/b">Bob Poe</a> <a rel="author" href="/a">Ann Roe</a></p>',
    '',
    ['Bob Poe', 'Ann Roe'],
  ],
  [
    'what an element says is the author',
    '<p><span itemprop="author">Ann Roe</span> reports</p>',
    '',
    ['Ann Roe'],
  ],
  ['a link to an author', '<p>Reports <a rel="author" href="/x">Ann Roe</a></p>', '', ['Ann Roe']],
  [
    'one person whom the data name twice',
    '',
    '<meta name="author" content="Ann Roe"><meta name="author" content="ANN ROE">',
    ['Ann Roe'],
  ],
])('%s', (_name, html, head, expected) => expect(names(html, head)).toEqual(expected))

test('the day of a dateline speaks for the page’s day', () => {
  const [first = ''] = PROSE
  const article = read(`<p>HARBOUR, May 3, 2031 (AP) — ${first}</p>`)
  const dateline = article.dateEvidence.find(({ kind }) => kind === 'dateline')
  expect([dateline?.quote, dateline?.day]).toEqual(['May 3, 2031', '2031-05-03'])
})
