// npm run bench: what reading costs, in all and by stage, beside a rival on the same pages in the same run.
// Reads the HTML pages of ../shared/bench/extract.
import { execFileSync, spawnSync } from 'node:child_process'
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { gunzipSync } from 'node:zlib'
import { findClaims } from '../src/claims/index.ts'
import { findDates, judgePublication } from '../src/dates/index.ts'
import { findEvents } from '../src/events/index.ts'
import { decode } from '../src/intake/index.ts'
import { analyse } from '../src/language/index.ts'
import { findNames } from '../src/names/index.ts'
import { readPage } from '../src/page/index.ts'
import { readProse } from '../src/text/index.ts'
import { installRivals, RIVALS } from './install-rivals.ts'

const ROOT = join(import.meta.dirname, '..')
const DATA = join(ROOT, '..', 'shared', 'bench', 'extract', 'data')
const FOLDERS = ['zyte', 'fundus', 'wcxb', 'meta'].map((set) => join(DATA, set, 'html'))

interface Cost {
  readonly name: string
  readonly cpuSeconds: number
}

function readAll(): Uint8Array[] {
  return FOLDERS.flatMap((folder) =>
    readdirSync(folder)
      .sort()
      .map((name) => new Uint8Array(gunzipSync(readFileSync(join(folder, name))))),
  )
}

/** CPU seconds of each stage over all pages, one thread. */
function timeStages(pages: readonly Uint8Array[]): Cost[] {
  const spent = new Map<string, number>()
  const timed = <T>(name: string, work: () => T): T => {
    const before = process.cpuUsage()
    const result = work()
    const { user, system } = process.cpuUsage(before)
    spent.set(name, (spent.get(name) ?? 0) + (user + system) / 1e6)
    return result
  }
  for (const bytes of pages) {
    const document = timed('intake', () => decode({ source: 'page', bytes }))
    const article = timed('page', () => readPage(document))
    const prose = timed('text', () => readProse(article))
    const analysis = timed('language', () => analyse(prose))
    const published = timed('dates, publication', () => judgePublication(prose)).value
    const timexes = timed('dates', () => findDates(prose, published ? { published } : {}))
    const entities = timed('names', () => findNames(analysis))
    const claims = timed('claims', () => findClaims(analysis, entities))
    timed('events', () => findEvents(analysis, { entities, timexes, claims }))
  }
  return [...spent].map(([name, cpuSeconds]) => ({ name, cpuSeconds }))
}

/** `copydesk read` on all pages, as a user runs it: wall seconds and peak memory of the process. */
function timeReading(pages: readonly Uint8Array[]): { wall: number; megabytes: number } {
  const folder = mkdtempSync(join(tmpdir(), 'copydesk-speed-'))
  try {
    for (const [index, bytes] of pages.entries()) {
      writeFileSync(join(folder, `${String(index).padStart(5, '0')}.html`), bytes)
    }
    const script = `import(${JSON.stringify(join(ROOT, 'src/cli/program.ts'))}).then(async ({ runCli }) => {
      const code = await runCli(['node', 'copydesk', 'read', ${JSON.stringify(folder)}, '--archive', ${JSON.stringify(join(folder, 'a.db'))}])
      process.stderr.write('PEAK ' + process.resourceUsage().maxRSS); process.exit(code) })`
    const start = performance.now()
    const done = spawnSync(process.execPath, ['-e', script], {
      encoding: 'utf8',
      maxBuffer: 1 << 28,
    })
    if (done.status !== 0) throw new Error(`reading failed: ${done.stderr.slice(-500)}`)
    const peak = Number(/PEAK (\d+)/.exec(done.stderr)?.[1])
    return { wall: (performance.now() - start) / 1000, megabytes: peak / 1024 }
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

function timeRival(): { pages: number; cpuSeconds: number } {
  installRivals()
  const printed = execFileSync(
    process.execPath,
    [join(RIVALS, 'extract.mjs'), 'readability', ...FOLDERS],
    { encoding: 'utf8' },
  )
  return JSON.parse(printed)
}

/** What reading costs: the table. */
export function compare(): string {
  const pages = readAll()
  const costs = timeStages(pages)
  const rival = timeRival()
  const reading = timeReading(pages)
  const total = costs.reduce((sum, cost) => sum + cost.cpuSeconds, 0)
  const extraction = costs
    .filter(({ name }) => name === 'intake' || name === 'page')
    .reduce((sum, cost) => sum + cost.cpuSeconds, 0)
  return [
    `${pages.length} HTML pages, ${(pages.reduce((sum, page) => sum + page.length, 0) / 1e6).toFixed(0)} MB; Node ${process.versions.node}.`,
    '',
    '| what | figure |',
    '| --- | ---: |',
    `| \`copydesk read\` on all, wall, with settling | ${reading.wall.toFixed(1)} s |`,
    `| its peak memory | ${reading.megabytes.toFixed(0)} MB |`,
    `| body and metadata, against readability + linkedom, pages per CPU-second | ${(rival.cpuSeconds / rival.pages / (extraction / pages.length)).toFixed(1)} times |`,
    '',
    '| stage | CPU ms a page | share |',
    '| --- | ---: | ---: |',
    ...costs.map(
      ({ name, cpuSeconds }) =>
        `| ${name} | ${((1000 * cpuSeconds) / pages.length).toFixed(1)} | ${((100 * cpuSeconds) / total).toFixed(0)} % |`,
    ),
  ].join('\n')
}
