import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import fc from 'fast-check'
import { afterAll, expect, test } from 'vitest'
import {
  type Archive,
  type Change,
  openMemoryArchive,
  openSqliteArchive,
} from '../src/archive/index.ts'
import { readPages, settleArchive } from '../src/desk/index.ts'
import { quickCrew } from './random-pages.ts'
import { digestOfAll, minutes, runStream, streamOf } from './random-streams.ts'
import { PAGES } from './settled-pages.ts'

const folder = mkdtempSync(join(tmpdir(), 'copydesk-log-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))
let files = 0

function allChanges(archive: Archive): Change[] {
  const all: Change[] = []
  for (let since: number | undefined = 0; since !== undefined; ) {
    const page = archive.changes({ since, limit: 7 })
    all.push(...page.items)
    since = page.next
  }
  return all
}

test('the same arrivals give the same log, in memory and in a file', async () => {
  await fc.assert(
    fc.asyncProperty(fc.nat(1e6), async (seed) => {
      const { steps } = streamOf(seed, 24)
      const archives = [
        openMemoryArchive(),
        openMemoryArchive(),
        openSqliteArchive(join(folder, `${++files}.db`)),
      ]
      const logs: Change[][] = []
      for (const archive of archives) {
        await runStream(archive, steps)
        logs.push(allChanges(archive))
        expect(archive.heads()).toEqual(archives[0]?.heads())
        archive.close()
      }
      expect(logs[1]).toEqual(logs[0])
      expect(logs[2]).toEqual(logs[0])
      expect(logs[0]?.length).toBeGreaterThan(0)
    }),
    { numRuns: 3, seed: 21 },
  )
})

test('every id that a story had stands for one that has its articles, as long as any has', async () => {
  let joined = 0
  await fc.assert(
    fc.asyncProperty(fc.nat(1e6), async (seed) => {
      const { steps } = streamOf(seed, 30)
      const archive = openMemoryArchive()
      /** The articles that were last under each id. */
      const seen = new Map<string, readonly string[]>()
      await runStream(archive, steps, () => {
        for (const { id, articles } of archive.heads()) seen.set(id, articles)
      })
      for (const [id, articles] of seen) {
        const [story, ...more] = archive.find('story', id)
        expect(more).toEqual([])
        if (articles.some((one) => archive.storyOf(one) !== null)) expect(story).toBeDefined()
        if (story !== undefined && story !== id) joined++
      }
    }),
    { numRuns: 8, seed: 22 },
  )
  expect(joined).toBeGreaterThan(0)
})

test('another version of the program keeps the ids, and what it tells in another way is no news', async () => {
  const { steps } = streamOf(5, 40)
  const archive = openMemoryArchive()
  const settled = await runStream(archive, steps)
  const [heads, seq] = [archive.heads(), archive.seq()]
  archive.change((view) => view.settleBy('another version'))
  expect(archive.heads()).toEqual(heads)
  await settleArchive(archive, quickCrew, { most: 3, clock: minutes() })
  expect(archive.heads()).toEqual(heads)
  expect(archive.seq()).toBe(seq)
  expect(digestOfAll(archive.settled())).toBe(digestOfAll(settled))
})

test('a story keeps its id when a page with a smaller one comes, and says what it changed', async () => {
  const archive = openMemoryArchive()
  const clock = minutes()
  const read = (...names: (keyof typeof PAGES)[]) =>
    readPages(
      names.map((source) => ({ source, bytes: Buffer.from(PAGES[source]) })),
      { archive, clock },
    )
  await read('other')
  const [first] = archive.heads()
  expect(allChanges(archive)).toMatchObject([
    { seq: 2, kind: 'story-new', story: first?.id, text: 'Sweden and Norway at odds over dockers' },
  ])
  await read('wire')
  const [head, ...more] = archive.heads()
  expect(more).toEqual([])
  expect(head?.id).toBe(first?.id)
  expect(head?.articles).toHaveLength(2)
  const lines = archive.changes({ since: 2 }).items
  expect(lines[0]).toMatchObject({ kind: 'story-grew', text: expect.stringMatching(/^2 reports/) })
  expect(lines.map(({ kind }) => kind)).toContain('claim-contested')
  const { seq } = lines.at(-1)!
  await read('spam')
  const copied = archive.changes({ since: seq }).items
  expect(copied.map(({ kind }) => kind)).not.toContain('story-grew')
  expect(copied.map(({ kind }) => kind)).toContain('day-corrected')
  await read('spam', 'wire')
  expect(archive.seq()).toBe(copied.at(-1)?.seq)
})
