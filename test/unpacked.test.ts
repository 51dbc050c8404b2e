import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { openMemoryArchive } from '../src/archive/index.ts'
import { readFiles, readPages } from '../src/desk/index.ts'
import { answer, packed, record } from '../src/intake/warc/archive-bytes.test-data.ts'

let folder = ''
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'copydesk-unpacked-'))
})
afterAll(() => rmSync(folder, { recursive: true, force: true }))

const prose =
  'Mayor Ida Berg said on Friday that the ferry from Nowe to Karsk would sail again in June, after a long winter in dock.'
const page = `<!doctype html><html><head><title>Ferry to sail again</title></head><body><article><h1>Ferry to sail again</h1>${`<p>${prose}</p>`.repeat(5)}</article></body></html>`

function save(name: string, bytes: Uint8Array | string): string {
  const path = join(folder, name)
  writeFileSync(path, bytes)
  return path
}

test('a page of a web archive has its address and the time of its capture, also when it is read anew', async () => {
  const path = save('a.warc.gz', packed(record('https://www.quay.test/ferry', answer(page))))
  const archive = openMemoryArchive()
  const { results } = await readFiles([path], { archive })
  expect(results).toMatchObject([
    { source: `${path}#https://www.quay.test/ferry`, outcome: 'new' },
    { source: path, outcome: 'unpacked', pages: 1, problems: [] },
  ])
  const held = () => archive.page(results[0]?.id ?? '')?.article
  const captured = {
    where: 'capture',
    kind: 'crawled',
    pointer: 'WARC-Date',
    quote: '2024-05-03T10:00:00Z',
    day: '2024-05-03',
  }
  expect(held()?.origin.url).toBe('https://www.quay.test/ferry')
  expect(held()?.dateEvidence).toContainEqual(captured)
  // As after an update of the program.
  const read = archive.page(results[0]?.id ?? '')
  if (!read) throw new Error('no page')
  archive.replace([read], 'an older version')
  await readFiles([path], { archive })
  expect(held()?.dateEvidence).toContainEqual(captured)
})

test('an item of a feed is a page with the feed’s date; one without its text is marked', async () => {
  const items = `<item><title>Ferry to sail again</title><link>https://quay.test/ferry</link><pubDate>Fri, 03 May 2024 10:00:00 +0200</pubDate><description>${`&lt;p&gt;${prose}&lt;/p&gt;`.repeat(6)}</description></item>
    <item><title>Quay shut</title><link>https://quay.test/quay</link><description>The quay is shut.</description></item><item><title>Bare</title></item>`
  const path = save('news.rss', `<rss><channel><title>Quay</title>${items}</channel></rss>`)
  const archive = openMemoryArchive()
  const { results } = await readFiles([path], { archive })
  expect(results.map(({ outcome }) => outcome)).toEqual(['new', 'new', 'unpacked'])
  expect(results[2]).toMatchObject({ pages: 2, problems: [{ code: 'entries-without-text' }] })
  const [ferry, quay] = results.map(({ id }) => archive.page(id ?? ''))
  expect(ferry?.article).toMatchObject({
    title: 'Ferry to sail again',
    canonicalUrl: 'https://quay.test/ferry',
  })
  expect(ferry?.published.value).toBe('2024-05-03')
  expect(ferry?.article.problems.map(({ code }) => code)).not.toContain('teaser-only')
  expect(quay?.article.problems.map(({ code }) => code)).toContain('teaser-only')
})

test('what a page says of its day counts only up to its capture', async () => {
  const dated = page.replace(
    '<head>',
    '<head><meta name="date" content="2031-01-05"><meta name="pubdate" content="2024-05-02">',
  )
  const archive = openMemoryArchive()
  const { results } = await readFiles(
    [save('b.warc', record('https://quay.test/b', answer(dated)))],
    { archive },
  )
  expect(archive.page(results[0]?.id ?? '')?.published.value).toBe('2024-05-02')
})

test('a list of feeds is said to be one; pages in memory are unpacked as files are', async () => {
  const archive = openMemoryArchive()
  const list = '<opml><body><outline xmlUrl="https://quay.test/feed"/></body></opml>'
  const pages = [
    { source: 'list.opml', bytes: Buffer.from(list) },
    { source: 'a.warc', bytes: record('https://quay.test/1', answer(page)) },
  ]
  const { results } = await readPages(pages, { archive })
  expect(results).toMatchObject([
    { outcome: 'unpacked', pages: 0, problems: [{ code: 'feed-list' }] },
    { outcome: 'new' },
    { outcome: 'unpacked', pages: 1 },
  ])
})
