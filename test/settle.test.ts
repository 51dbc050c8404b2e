import { createHash } from 'node:crypto'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import fc from 'fast-check'
import { afterAll, expect, test } from 'vitest'
import { type Archive, openMemoryArchive, openSqliteArchive } from '../src/archive/index.ts'
import { VERSION } from '../src/article/index.ts'
import { findCopies } from '../src/copies/index.ts'
import { copyInput, settle, settleArchive } from '../src/desk/index.ts'
import { tiesAround } from '../src/desk/settle/keep-texts.ts'
import { hasBody } from '../src/desk/settle/settle-text.ts'
import { storyInput } from '../src/desk/settle/story-input.ts'
import type { Annotated, Settlement } from '../src/record/index.ts'
import { groupStories } from '../src/stories/index.ts'
import { pageOf, quickCrew, randomOf, randomPages } from './random-pages.ts'

const folder = mkdtempSync(join(tmpdir(), 'copydesk-settle-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))
let files = 0

const digest = (settlement: Settlement): string =>
  createHash('sha256').update(JSON.stringify(settlement)).digest('hex')

/** What is done to an archive one after the other. */
type Step =
  | { readonly kind: 'add'; readonly pages: readonly Annotated[] }
  | { readonly kind: 'replace'; readonly page: Annotated }
  | { readonly kind: 'settle'; readonly most: number; readonly killed: boolean }

/** The pages in some order, some of them read again with other words or none, settled now and then. */
function streamOf(seed: number, count: number): { steps: Step[]; last: Annotated[] } {
  const random = randomOf(seed * 31 + 7)
  const pages = randomPages(seed, count)
  const order = pages.map((page) => ({ page, at: random(1e6) })).sort((x, y) => x.at - y.at)
  const last = new Map<string, Annotated>()
  const steps: Step[] = []
  for (let at = 0; at < order.length; ) {
    const batch = order.slice(at, at + 1 + random(9)).map(({ page }) => page)
    at += batch.length
    steps.push({ kind: 'add', pages: batch })
    for (const page of batch) last.set(page.article.id, last.get(page.article.id) ?? page)
    if (random(3) === 0) {
      const { article } = batch[0]!
      const other = pages[random(pages.length)]!
      const text = random(3) === 0 ? '' : other.article.text
      const again = pageOf(text, { title: article.title, confidence: random(3) / 2 })
      const page = { ...again, article: { ...again.article, id: article.id } }
      steps.push({ kind: 'replace', page })
      last.set(article.id, page)
    }
    if (random(2) === 0)
      steps.push({ kind: 'settle', most: 1 + random(8), killed: random(3) === 0 })
  }
  return { steps, last: [...last.values()] }
}

/** Does all steps, and settles what is left. A killed settling stops before its view is kept. */
async function runStream(archive: Archive, steps: readonly Step[]): Promise<Settlement> {
  for (const step of steps) {
    if (step.kind === 'add') {
      archive.add(
        step.pages.map((read) => ({ raw: Buffer.from(read.article.text), read })),
        VERSION,
      )
    } else if (step.kind === 'replace') archive.replace([step.page], VERSION)
    else
      await settleArchive(step.killed ? dying(archive) : archive, quickCrew, step.most).catch(died)
  }
  await settleArchive(archive, quickCrew)
  expect(archive.settledBy()).toBe(VERSION)
  return archive.settled()
}

const died = (error: Error) => expect(error.message).toBe('killed')

/** The archive as a process sees it that dies between finding whom pages meet and keeping what they say. */
function dying(archive: Archive): Archive {
  let calls = 0
  return {
    ...archive,
    change: (work) => {
      if (++calls > 1) throw new Error('killed')
      return archive.change(work)
    },
  }
}

const expectSame = async (archive: Archive, seed: number, count: number) => {
  const { steps, last } = streamOf(seed, count)
  const inSteps = await runStream(archive, steps)
  const atOnce = await settle(last, quickCrew)
  if (digest(inSteps) !== digest(atOnce)) expect(inSteps).toEqual(atOnce)
  return atOnce
}

test('settling what pages meet gives what settling all at once gives, in memory', async () => {
  let copies = 0
  let stories = 0
  await fc.assert(
    fc.asyncProperty(fc.nat(1e6), fc.integer({ min: 2, max: 40 }), async (seed, count) => {
      const settled = await expectSame(openMemoryArchive(), seed, count)
      stories += settled.stories.filter(({ articles }) => articles.length > 1).length
      copies += settled.stories.filter(({ links }) => links.length > 0).length
    }),
    { numRuns: 16, seed: 11 },
  )
  expect(Math.min(copies, stories)).toBeGreaterThan(12)
})

test('and in SQLite', async () => {
  await fc.assert(
    fc.asyncProperty(fc.nat(1e6), async (seed) => {
      const archive = openSqliteArchive(join(folder, `${++files}.db`))
      await expectSame(archive, seed, 25)
      archive.close()
    }),
    { numRuns: 4, seed: 12 },
  )
})

test('copies are those that all pages laid side by side have, and stories theirs', async () => {
  for (const seed of [1, 2, 3, 4]) {
    const pages = randomPages(seed, 40)
    const archive = openMemoryArchive()
    archive.add(
      pages.map((read) => ({ raw: Buffer.from(read.article.text), read })),
      VERSION,
    )
    await settleArchive(archive, quickCrew, 7)
    const { articles, stories } = archive.settled()
    const told = articles.filter(hasBody)
    const ids = told.map(({ article }) => article.id)
    const links = archive.change((view) => tiesAround(view, ids).flatMap(({ links }) => links))
    const expected = findCopies(pages.filter(hasBody).map(copyInput))
    expect(new Set(links.map((link) => JSON.stringify(link)))).toEqual(
      new Set(expected.map((link) => JSON.stringify(link))),
    )
    const groups = groupStories(told.map((page) => storyInput(page, expected)))
    expect(stories.map(({ articles }) => articles)).toEqual(groups.map(({ articles }) => articles))
  }
})
