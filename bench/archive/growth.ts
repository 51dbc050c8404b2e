import { mkdtempSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import { type Archive, openSqliteArchive } from '../../src/archive/index.ts'
import { VERSION } from '../../src/article/index.ts'
import { settleArchive } from '../../src/desk/index.ts'
import { quickCrew } from '../../test/random-pages.ts'
import { drawGrowth, type GrowthPoint } from './growth-curve.ts'
import { plantedPages } from './planted-pages.ts'

const SIZES = [1_000, 10_000, 30_000, 100_000]
/** Pages added one by one, and questions asked, at each size. */
const PROBES = 25
const BATCH = 64

const milliseconds = (work: () => unknown): number => {
  const before = process.cpuUsage()
  work()
  const { user, system } = process.cpuUsage(before)
  return (user + system) / 1e3
}

const middle = (values: readonly number[]): number =>
  values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0

/** CPU time of settling pages that are held already. */
async function settling(archive: Archive): Promise<number> {
  const before = process.cpuUsage()
  await settleArchive(archive, quickCrew)
  const { user, system } = process.cpuUsage(before)
  return (user + system) / 1e3
}

/**
 * What one page more costs, settled, and what a question costs, as an archive in a file grows: pages of a word-frequency
 * model with planted events and copies (`planted-pages.ts`), added 64 at a time. CPU time. `npm run bench -- archive [sizes …]`
 */
export async function compare(): Promise<string> {
  const asked = process.argv.slice(3).map(Number)
  const sizes = asked.length > 0 ? asked : SIZES
  const folder = mkdtempSync(join(tmpdir(), 'copydesk-growth-'))
  const path = join(folder, 'archive.db')
  const archive = openSqliteArchive(path)
  const next = plantedPages(7)
  const add = (count: number) => {
    const pages = Array.from({ length: count }, next)
    archive.add(
      pages.map((read) => ({ raw: Buffer.from(read.article.text), read })),
      VERSION,
    )
    return pages
  }
  try {
    const points: GrowthPoint[] = []
    for (const size of sizes) {
      let inBatches = 0
      const from = archive.count()
      while (archive.count() < size) {
        add(Math.min(BATCH, size - archive.count()))
        inBatches += await settling(archive)
      }
      points.push({
        ...(await probe(archive, add)),
        size,
        batch: inBatches / Math.max(1, size - from),
        bytes: statSync(path).size / archive.count(),
        past: pastBytes(path) / archive.count(),
        memory: process.memoryUsage().rss,
      })
    }
    writeFileSync(join(import.meta.dirname, 'growth.svg'), drawGrowth(points))
    return tableOf(points)
  } finally {
    archive.close()
    rmSync(folder, { recursive: true, force: true })
  }
}

/** Bytes of rows that keep what was. */
function pastBytes(path: string): number {
  const database = new DatabaseSync(path, { readOnly: true })
  const row = database.prepare('SELECT sum(length(value) + length(id) + 16) AS n FROM past').get()
  database.close()
  return Number((row as { n: number | null }).n ?? 0)
}

type Probed = Pick<GrowthPoint, 'single' | 'worst' | 'head' | 'section' | 'story' | 'search'>

async function probe(archive: Archive, add: (count: number) => unknown): Promise<Probed> {
  const singles: number[] = []
  for (let at = 0; at < PROBES; at++) {
    add(1)
    singles.push(await settling(archive))
  }
  const ids = archive
    .heads()
    .slice(0, PROBES)
    .map(({ id }) => id)
  const words = ids.map((id) => archive.story(id)?.headline.split(' ').slice(0, 2).join(' ') ?? '')
  return {
    single: middle(singles),
    worst: Math.max(...singles),
    head: middle(ids.map((id) => milliseconds(() => archive.head(id)))),
    section: middle(ids.map((id) => milliseconds(() => archive.section(id, 'articles')))),
    story: middle(ids.map((id) => milliseconds(() => archive.story(id)))),
    search: middle(words.map((two) => milliseconds(() => archive.search(two, { facets: true })))),
  }
}

function tableOf(points: readonly GrowthPoint[]): string {
  const rate = (value: number) => Math.round(value).toLocaleString('en-GB')
  const short = (value: number) => (value < 10 ? value.toFixed(1) : rate(value))
  const rows = points.map(
    ({ size, single, worst, batch, head, section, story, search, bytes, past, memory }) =>
      `| ${rate(size)} | ${short(single)} (${short(worst)}) | ${short(batch)} | ${short(head)} | ${short(section)} | ${short(story)} | ${short(search)} | ${(bytes / 1e3).toFixed(1)} | ${(past / 1e3).toFixed(1)} | ${rate(memory / 1e6)} |`,
  )
  return [
    `CPU milliseconds, one core, Node ${process.versions.node}; pages of some 330 words in which nothing is annotated, so that settling alone is measured: reading a page, and telling stories full of claims, come on top.`,
    '',
    '| pages held | one more page settled: median (worst of 25) | a page in batches of 64 | line of a story | a section | a whole story | a search of two words with facets | KB a page in the file | of these for what was | MB of the process |',
    '| ---: | ---: | ---: | ---: | ---: | ---: | ---: | ---: | ---: | ---: |',
    ...rows,
    '',
    '![CPU time to settle one more page, by pages held](archive/growth.svg)',
  ].join('\n')
}
