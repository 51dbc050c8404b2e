import { existsSync, mkdirSync, readFileSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import { parseArgs } from 'node:util'
import { type Archive, openSqliteArchive } from '../../src/archive/index.ts'
import { VERSION } from '../../src/article/index.ts'
import { settleArchive } from '../../src/desk/index.ts'
import { quickCrew } from '../../test/random-pages.ts'
import { drawGrowth, type GrowthPoint, growthTable } from './growth-curve.ts'
import { plantedPages } from './planted-pages.ts'
import { cpuOf, probeArchive } from './probe-archive.ts'

const SIZES = [1_000, 10_000, 30_000, 100_000]
const BATCH = 64
const SEED = 7

/** What was measured so far; `filling`: pages that were added since the last size, and what settling them took. */
interface Progress {
  readonly points: readonly GrowthPoint[]
  readonly filling: { readonly pages: number; readonly cpu: number }
}

/**
 * What one page more costs, settled, and what a question costs, as an archive in a file grows: pages of a word-frequency
 * model with planted events and copies (`planted-pages.ts`), added 64 at a time. CPU time. The archive is kept in a folder
 * and filled further by the next run; without sizes missing it only writes the table.
 *
 * `npm run bench -- archive [--keep FOLDER] [--minutes N] [sizes …]`
 */
export async function compare(): Promise<string> {
  const { values, positionals } = parseArgs({
    args: process.argv.slice(3),
    allowPositionals: true,
    options: {
      keep: { type: 'string', default: join(tmpdir(), 'copydesk-growth') },
      minutes: { type: 'string', default: '600' },
    },
  })
  const sizes = positionals.length > 0 ? positionals.map(Number) : SIZES
  const points = await grow(values.keep, sizes, Date.now() + 60_000 * Number(values.minutes))
  const measured = points.filter(({ size }) => sizes.includes(size))
  if (measured.length === 0) return 'nothing is measured yet: run it again'
  writeFileSync(join(import.meta.dirname, 'growth.svg'), drawGrowth(measured))
  return growthTable(measured)
}

/** Fills the archive in a folder up to each size and measures there, until `end` on the clock. */
async function grow(
  folder: string,
  sizes: readonly number[],
  end: number,
): Promise<readonly GrowthPoint[]> {
  mkdirSync(folder, { recursive: true })
  const path = join(folder, 'archive.db')
  const notes = join(folder, 'points.json')
  let { points, filling }: Progress = existsSync(notes)
    ? JSON.parse(readFileSync(notes, 'utf8'))
    : { points: [], filling: { pages: 0, cpu: 0 } }
  const archive = openSqliteArchive(path)
  try {
    const next = plantedPages(SEED, archive.count())
    const add = (count: number) => addPages(archive, next, count)
    for (const size of sizes) {
      if (points.some((point) => point.size === size)) continue
      while (archive.count() < size && Date.now() < end) {
        const count = Math.min(BATCH, size - archive.count())
        const cpu = await add(count)
        filling = { pages: filling.pages + count, cpu: filling.cpu + cpu }
      }
      if (archive.count() >= size) {
        points = [...points, { size, ...(await measure(archive, path, add, filling)) }]
        filling = { pages: 0, cpu: 0 }
      }
      writeFileSync(notes, JSON.stringify({ points, filling }, null, 1))
      console.error(`${archive.count()} pages held`)
      if (Date.now() >= end) break
    }
    return points
  } finally {
    archive.close()
  }
}

/** Adds pages and settles them; gives the CPU time of settling. */
async function addPages(archive: Archive, next: () => Page, count: number): Promise<number> {
  const pages = Array.from({ length: count }, next)
  archive.add(
    pages.map((read) => ({ raw: Buffer.from(read.article.text), read })),
    VERSION,
  )
  return cpuOf(() => settleArchive(archive, quickCrew))
}

type Page = ReturnType<ReturnType<typeof plantedPages>>

async function measure(
  archive: Archive,
  path: string,
  add: (count: number) => Promise<number>,
  { pages, cpu }: Progress['filling'],
): Promise<Omit<GrowthPoint, 'size'>> {
  const bytes = statSync(path).size / archive.count()
  const compressed = sumOf(path, 'SELECT sum(length(raw)) AS n FROM page')
  return {
    ...(await probeArchive(archive, add)),
    batch: cpu / Math.max(1, pages),
    bytes,
    page: compressed / archive.count(),
    past:
      sumOf(path, 'SELECT sum(length(value) + length(id) + 16) AS n FROM past') / archive.count(),
    memory: process.memoryUsage().rss,
  }
}

function sumOf(path: string, query: string): number {
  const database = new DatabaseSync(path, { readOnly: true })
  const row = database.prepare(query).get()
  database.close()
  return Number((row as { n: number | null }).n ?? 0)
}
