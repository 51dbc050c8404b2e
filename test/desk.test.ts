import { createHash } from 'node:crypto'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { availableParallelism, tmpdir } from 'node:os'
import { join } from 'node:path'
import fc from 'fast-check'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { type Archive, openMemoryArchive, openSqliteArchive } from '../src/archive/index.ts'
import { type Article, foldInvisible, overlaps, type Spans, VERSION } from '../src/article/index.ts'
import { handsFor, hireCrew } from '../src/desk/crew.ts'
import { type Reading, readAlone, readFiles, settle } from '../src/desk/index.ts'
import type { Settlement } from '../src/record/index.ts'
import { examplePages, mangle } from './mangled-pages.ts'

const EXAMPLES = join(import.meta.dirname, '..', 'examples')

let folder = ''
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'copydesk-desk-'))
})
afterAll(() => rmSync(folder, { recursive: true, force: true }))

/** Settled results are compared by digest: a difference of megabytes tells nobody anything. */
const digest = (settlement: Settlement): string =>
  createHash('sha256').update(JSON.stringify(settlement)).digest('hex')

const read = (paths: readonly string[], workers = 0): Promise<Reading> =>
  readFiles(paths, { archive: openMemoryArchive(), workers })

describe('the settled result', () => {
  test('is the same bytes whatever the order of files', async () => {
    const names = ['wire.html', 'spam.txt', 'altered.txt', 'independent.html', 'unrelated.txt']
    const paths = names.map((name) => join(EXAMPLES, name))
    const orders = [paths, paths.toReversed(), [...paths.slice(2), ...paths.slice(0, 2)]]
    const settled = await Promise.all(
      orders.map(async (order) => digest((await read(order)).settlement)),
    )
    expect(settled[1]).toBe(settled[0])
    expect(settled[2]).toBe(settled[0])
  })

  test('is the same bytes whatever the number of workers', async () => {
    const again = await Promise.all(
      [0, 2].map(async (workers) => {
        const crew = hireCrew(workers)
        const jobs = examplePages()
          .slice(0, 3)
          .map((input) => crew.run({ kind: 'read', input }))
        const settlement = await settle(await Promise.all(jobs), crew)
        await crew.close()
        return digest(settlement)
      }),
    )
    expect(again[1]).toBe(again[0])
  })

  test('is the same when pages come one reading after the other', async () => {
    const archive = openMemoryArchive()
    await readFiles([join(EXAMPLES, 'spam.txt')], { archive })
    await readFiles([join(EXAMPLES, 'wire.html')], { archive })
    const together = await read([join(EXAMPLES, 'wire.html'), join(EXAMPLES, 'spam.txt')])
    expect(digest(archive.settled())).toBe(digest(together.settlement))
  })

  test('survives the archive: what is read back is what was settled', async () => {
    const archive = openSqliteArchive(join(folder, 'round-trip.db'))
    const { settlement } = await readFiles([EXAMPLES], { archive })
    expect(archive.settled()).toEqual(JSON.parse(JSON.stringify(settlement)))
    archive.close()
  })
})

test('reading the same bytes again changes nothing and says so', async () => {
  const archive = openMemoryArchive()
  const first = await readFiles([EXAMPLES], { archive })
  const second = await readFiles([EXAMPLES], { archive })
  expect(first.changed).toBe(true)
  expect(second.changed).toBe(false)
  expect(new Set(second.results.map(({ outcome }) => outcome))).toEqual(new Set(['known']))
  expect(second.settlement).toEqual(first.settlement)
})

test('a reading that was cut off before it settled is made good by the next', async () => {
  const archive = openMemoryArchive()
  const input = examplePages().find(({ source }) => source === 'wire.html')
  if (!input) throw new Error('no wire.html')
  const read = readAlone({ ...input, source: join(EXAMPLES, 'wire.html') })
  archive.add([{ raw: input.bytes, read }], VERSION)
  const { results, changed, settlement } = await readFiles([join(EXAMPLES, 'wire.html')], {
    archive,
  })
  expect(results[0]?.outcome).toBe('known')
  expect(changed).toBe(true)
  expect(settlement.stories).toHaveLength(1)
})

test('two readings at once lose nothing: the slower one settles what the faster one added too', async () => {
  const [early, late] = ['wire.html', 'unrelated.txt'].map((name) => join(EXAMPLES, name))
  const archive = openMemoryArchive()
  let overtake = true
  const slow: Archive = {
    ...archive,
    change: (work) => {
      const done = archive.change(work)
      const bytes = readFileSync(late as string)
      if (overtake)
        archive.add([{ raw: bytes, read: readAlone({ source: late!, bytes }) }], VERSION)
      overtake = false
      return done
    },
  }
  await readFiles([early as string], { archive: slow })
  expect(archive.settledBy()).toBe(VERSION)
  expect(digest(archive.settled())).toBe(digest((await read([early!, late!])).settlement))
})

test('no more threads are hired than the machine has processors, and none for a few pages', () => {
  expect(handsFor(1000, 300)).toBe(availableParallelism())
  expect(handsFor(1000, 1)).toBe(1)
  expect(handsFor(5, 300)).toBe(0)
})

test('pages that an older version read are read again from their bytes', async () => {
  const archive = openMemoryArchive()
  const path = join(EXAMPLES, 'wire.html')
  const { settlement } = await readFiles([path], { archive })
  const old = archive
    .pages()
    .map((page) => ({ ...page, claims: [], article: { ...page.article, title: 'old' } }))
  archive.replace(old, '0.0.1')
  archive.change((view) => view.settleBy('0.0.1'))
  const again = await readFiles([path], { archive })
  expect(again.changed).toBe(true)
  expect(digest(again.settlement)).toBe(digest(settlement))
})

test('a page without an article is kept with its problem and tells no story', async () => {
  const path = join(folder, 'empty.txt')
  writeFileSync(path, '')
  const { results, settlement } = await read([path])
  expect(results[0]?.problems.length).toBeGreaterThan(0)
  expect(settlement.stories).toEqual([])
  expect(settlement.articles).toHaveLength(1)
})

test('a page that takes too long in a worker fails, and the next one is read', async () => {
  const page = (text: string) => ({
    kind: 'read' as const,
    input: { source: 'a.txt', bytes: Buffer.from(text) },
  })
  let clock = new AbortController()
  const crew = hireCrew(1, () => clock.signal)
  // The thread is at work before the time of the slow page is up.
  await crew.run(page('The bridge opened on Monday.'))
  const slow = crew.run(page('The bridge opened on Monday. '.repeat(5000)))
  setImmediate(() => clock.abort())
  await expect(slow).rejects.toThrow('longer than 60 seconds')
  clock = new AbortController()
  const next = await crew.run(page('The bridge opened on Tuesday.'))
  expect(next.article.text).toBe('The bridge opened on Tuesday.')
  await crew.close()
})

test('a path that is not there is one error that names it', async () => {
  await expect(read([join(folder, 'none.txt')])).rejects.toMatchObject({
    code: 'input-not-found',
    message: expect.stringContaining('none.txt'),
  })
})

/** Every piece lies in the text, in order, and holds something. */
function expectSound(spans: Spans, { text }: Article): void {
  let end = 0
  for (const span of spans) {
    expect(span.start).toBeGreaterThanOrEqual(end)
    expect(span.end).toBeGreaterThan(span.start)
    expect(span.end).toBeLessThanOrEqual(text.length)
    end = span.end
  }
}

/** The words at some places without the marks in them that show nothing. */
const wordsAt = ({ text }: Article, spans: Spans): string =>
  foldInvisible(spans.map(({ start, end }) => text.slice(start, end)).join('')).text

/** Everything that a reading points at, checked against the text that it points into. */
function expectSoundPage(input: Parameters<typeof readAlone>[0]): void {
  const page = readAlone(input)
  const { article } = page
  expectSound(
    article.blocks.map(({ span }) => span),
    article,
  )
  expectSound(
    article.injected.map(({ span }) => span).toSorted((a, b) => a.start - b.start),
    article,
  )
  for (const timex of page.timexes) {
    expectSound(timex.spans, article)
    expect(timex.spans.map(({ start, end }) => article.text.slice(start, end)).join('')).toBe(
      timex.text,
    )
  }
  for (const { mentions } of page.entities) {
    for (const mention of mentions) {
      expectSound(mention.spans, article)
      expect(wordsAt(article, mention.spans)).toBe(foldInvisible(mention.text).text)
    }
  }
  for (const claim of page.claims) {
    expectSound(claim.cue, article)
    expectSound(claim.content, article)
    expectSound(claim.source?.spans ?? [], article)
    if (claim.source) expect(wordsAt(article, claim.source.spans)).toBe(claim.source.text)
    expect(wordsAt(article, claim.content)).toBe(claim.text.replaceAll(' … ', ''))
  }
  for (const event of page.events) {
    expectSound(event.trigger, article)
    expectSound(event.evidence, article)
    for (const party of [...event.actors, ...event.recipients]) {
      expectSound(party.spans, article)
      expect(wordsAt(article, party.spans)).toBe(party.text)
    }
  }
  const derived = [
    ...page.timexes.map(({ spans }) => spans),
    ...page.events.map(({ trigger }) => trigger),
  ]
  for (const spans of derived) {
    for (const span of spans)
      expect(article.injected.some((mark) => overlaps(mark.span, span))).toBe(false)
  }
}

describe('every span lies in the text, and none in injected words', () => {
  test('on the examples', () => {
    for (const input of examplePages()) expectSoundPage(input)
  })

  test('on mangled pages', () => {
    const pages = examplePages()
    fc.assert(
      fc.property(
        fc.nat(pages.length - 1),
        fc.integer({ min: 1 }),
        fc.nat(40),
        (index, seed, cuts) => {
          expectSoundPage(mangle(pages[index] as (typeof pages)[number], seed, cuts))
        },
      ),
      { numRuns: 40, seed: 7 },
    )
  })

  test('on random strings', () => {
    const strings = fc.oneof(
      fc.string({ unit: 'binary', maxLength: 400 }),
      fc.string({ unit: 'grapheme', maxLength: 400 }),
    )
    fc.assert(
      fc.property(strings, (text) =>
        expectSoundPage({ source: 'x', bytes: new TextEncoder().encode(text) }),
      ),
      { numRuns: 100, seed: 7 },
    )
  })
})
