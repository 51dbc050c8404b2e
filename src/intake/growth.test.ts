import { expect, test } from 'vitest'
import { growth, LINEAR } from '../../test/work.ts'
import { readFeed, readOpml, readSitemap, readTime } from './index.ts'

const bytes = (text: string) => Buffer.from(text)

test.each([
  ['items', '<item><title>A</title><link>https://quay.test/a</link></item>'],
  ['items that are not closed', '<item><title>A'],
  ['elements without a name that counts', '<x/>'],
  ['marks that open', '<'],
  ['references', '&amp;&eacute;&x;'],
  ['comments without an end', '<!--'],
  ['document types without an end', '<!doctype ['],
  ['prefixes that are declared', '<a xmlns:b="c"/>'],
  ['words and addresses of authors', '<item><author>a@b@c@ (d</author></item>'],
  ['texts that go on', '<item><description>\n\n[…]\n\n</description></item>'],
  ['inline tags', '<item><title><b>x</item>'],
])('work on a feed grows with its %s', (_what, unit) => {
  const feed = (n: number) => bytes(`<rss><channel><title>Q</title>${unit.repeat(n)}`)
  expect(growth(150, feed, readFeed)).toBeLessThan(LINEAR)
})

test.each(['<!--', '<!doctype [', '<?x ', '<a>', '"'])(
  'work on %s before a root grows with it',
  (unit) => {
    expect(growth(400, (n) => bytes(unit.repeat(n)), readFeed)).toBeLessThan(LINEAR)
  },
)

test.each(['{"id":"1"},', '{"id":"', '[', '\\"'])(
  'work on a broken JSON feed grows with its %s',
  (unit) => {
    const feed = (n: number) =>
      bytes(`{"version":"https://jsonfeed.org/version/1","items":[${unit.repeat(n)}`)
    expect(growth(200, feed, readFeed)).toBeLessThan(LINEAR)
  },
)

test('work on lists and maps grows with their entries', () => {
  const list = (n: number) =>
    bytes(
      `<opml><body>${'<outline text="A"><outline xmlUrl="https://quay.test/f"/></outline>'.repeat(n)}`,
    )
  expect(growth(200, list, readOpml)).toBeLessThan(LINEAR)
  const map = (n: number) =>
    bytes(`<urlset>${'<url><loc>https://quay.test/a</loc></url>'.repeat(n)}`)
  expect(growth(200, map, readSitemap)).toBeLessThan(LINEAR)
})

test.each(['1', '-', 'may ', '12:', ' '])('work on a date of %j is bounded', (unit) => {
  expect(growth(500, (n) => unit.repeat(n), readTime)).toBeLessThan(LINEAR)
})
