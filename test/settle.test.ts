import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import fc from 'fast-check'
import { afterAll, expect, test } from 'vitest'
import { type Archive, openMemoryArchive, openSqliteArchive } from '../src/archive/index.ts'
import { VERSION } from '../src/article/index.ts'
import { findCopies } from '../src/copies/index.ts'
import { copyInput, settleArchive } from '../src/desk/index.ts'
import { hasBody } from '../src/desk/settle/page-inputs.ts'
import { storyInput } from '../src/desk/settle/story-input.ts'
import { tiesAround } from '../src/desk/settle/text-ties.ts'
import { groupStories } from '../src/stories/index.ts'
import { proveStream } from './prove-stream.ts'
import { quickCrew, randomPages } from './random-pages.ts'
import { digestOfAll } from './random-streams.ts'

const folder = mkdtempSync(join(tmpdir(), 'copydesk-settle-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))
let files = 0

const expectSame = async (archive: Archive, seed: number, count: number) => {
  const { inSteps, atOnce, otherThen, decisions } = await proveStream(archive, seed, count)
  expect(archive.settledBy()).toBe(VERSION)
  if (digestOfAll(inSteps) !== digestOfAll(atOnce)) expect(inSteps).toEqual(atOnce)
  expect(otherThen).toEqual([])
  return { ...atOnce, decisions }
}

test('settling what pages meet gives what settling all at once gives, and what was can be asked for', async () => {
  let [copies, stories, decided] = [0, 0, 0]
  await fc.assert(
    fc.asyncProperty(fc.nat(1e6), fc.integer({ min: 2, max: 40 }), async (seed, count) => {
      const settled = await expectSame(openMemoryArchive(), seed, count)
      stories += settled.stories.filter(({ articles }) => articles.length > 1).length
      copies += settled.stories.filter(({ links }) => links.length > 0).length
      decided += settled.decisions
    }),
    { numRuns: 16, seed: 11 },
  )
  expect(Math.min(copies, stories, decided)).toBeGreaterThan(12)
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
    await settleArchive(archive, quickCrew, { most: 7 })
    const { articles, stories } = archive.settled()
    const told = articles.filter(hasBody)
    const ids = told.map(({ article }) => article.id)
    const links = archive.change((view) =>
      tiesAround(view.state, ids).flatMap(({ links }) => links),
    )
    const expected = findCopies(pages.filter(hasBody).map(copyInput))
    expect(new Set(links.map((link) => JSON.stringify(link)))).toEqual(
      new Set(expected.map((link) => JSON.stringify(link))),
    )
    const groups = groupStories(told.map((page) => storyInput(page, expected)))
    expect(stories.map(({ articles }) => articles)).toEqual(groups.map(({ articles }) => articles))
  }
})
