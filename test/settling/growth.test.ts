import { expect, it } from 'vitest'
import { plantedPages } from '../../bench/archive/planted-pages.ts'
import { type Archive, openMemoryArchive } from '../../src/archive/index.ts'
import { VERSION } from '../../src/article/index.ts'
import { settleArchive } from '../../src/desk/index.ts'
import type { Annotated } from '../../src/record/index.ts'
import { pageOf, quickCrew } from '../random-pages.ts'
import { senselessProse } from '../senseless-prose.ts'
import { LINEAR, workUntil } from '../work.ts'

/** Steps that settling takes for one page more. */
async function workFor(archive: Archive, read: Annotated): Promise<number> {
  archive.add([{ raw: Buffer.from(read.article.text), read }], VERSION)
  return workUntil(() => settleArchive(archive, quickCrew))
}

/** Steps for each of some pages that come one by one. */
async function worksFor(archive: Archive, pages: readonly Annotated[]): Promise<number[]> {
  const works: number[] = []
  for (const page of pages) works.push(await workFor(archive, page))
  return works
}

const middle = (works: readonly number[]): number =>
  works.toSorted((a, b) => a - b)[Math.floor(works.length / 2)] ?? 0

const pagesOf = (count: number, page: (at: number) => Annotated): Annotated[] =>
  Array.from({ length: count }, (_, at) => page(at))

it('one copy more of a text costs the same however many there are, and their original no more than all of them', async () => {
  const text = senselessProse(3, 12)
  const copy = (at: number) =>
    pageOf(`${text}\n\nRead number ${at} on our site`, {
      title: 'Nowe waits for boats',
      outlet: `Outlet ${at}`,
      day: '2024-01-03',
      confidence: 0.6,
    })
  const archive = openMemoryArchive()
  const works = await worksFor(archive, pagesOf(76, copy))
  const [few, many] = [middle(works.slice(30, 46)), middle(works.slice(60))]
  expect(many / few).toBeLessThan(1.3)
  const outlet = { title: 'Nowe waits for boats', outlet: 'Herald' }
  const original = pageOf(text, { ...outlet, day: '2024-01-01', confidence: 1 })
  expect(await workFor(archive, original)).toBeLessThan(works.length * many)
  const [story, ...more] = archive.settled().stories
  expect(more).toEqual([])
  expect(story?.articles).toHaveLength(77)
  expect(story?.families).toMatchObject([
    { members: story?.articles, original: original.article.id },
  ])
  const sources = new Map(story?.comparisons.map(({ copy, source }) => [copy, source]))
  expect(sources.size).toBe(76)
  expect([...sources.values()].filter((id) => id !== original.article.id).length).toBeLessThan(24)
})

it('a page that joins texts of many stories costs what it joins', async () => {
  const joined = async (count: number): Promise<number> => {
    const archive = openMemoryArchive()
    const next = plantedPages(11)
    const pages = pagesOf(40 * count, () => next()).filter((_, at) => at % 40 === 39)
    await worksFor(archive, pages)
    const first = pages.map(({ article }) => article.text.split('\n\n')[0])
    const digest = { title: 'The day', outlet: 'Outlet 1', day: '2024-01-01', confidence: 0.5 }
    return workFor(archive, pageOf(first.join('\n\n'), digest))
  }
  const once = await joined(8)
  expect((await joined(16)) / once).toBeLessThan(LINEAR)
})

it('one page without a day more costs what it meets, however many have none', async () => {
  const next = plantedPages(12)
  const undated = () => {
    const { article } = next()
    return pageOf(article.text, { title: article.title, confidence: 0 })
  }
  const works = await worksFor(openMemoryArchive(), pagesOf(120, undated))
  const [few, many] = [middle(works.slice(40, 60)), middle(works.slice(100))]
  expect(many / few).toBeLessThan(1.5)
})
