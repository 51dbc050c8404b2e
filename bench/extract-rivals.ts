// node tools/launch.mjs bench/extract-rivals.ts: bodies and speed beside other extractors, same pages, same run.
// zyte and the English pages of fundus; our bodies by scorers that have seen no page of the same publisher.
import { execFileSync } from 'node:child_process'
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { gunzipSync } from 'node:zlib'
import { decode } from '../src/intake/index.ts'
import { readPage } from '../src/page/index.ts'
import { type BodyScore, scoreBodies } from '../training/page/body-measure.ts'
import { crossValidate } from '../training/page/cross-validate.ts'
import { type DevPage, readDevPages } from '../training/page/dev-pages.ts'

const DATA = join(import.meta.dirname, '..', '..', 'shared', 'bench', 'extract', 'data')
const RIVALS = ['readability', 'defuddle']

/** Slow rivals read every nth page only, at most this many of a set. */
const RIVAL_PAGES = 60

/** Pages a processor second, one thread, after one pass to warm up, and processor ms of single pages; rivals are timed alike. */
function ownSpeed(pages: readonly DevPage[]) {
  const inputs = pages.map(({ set, id }) =>
    gunzipSync(readFileSync(join(DATA, set, 'html', `${id}.html.gz`))),
  )
  const pass = () =>
    inputs.map((bytes) => {
      const before = process.cpuUsage()
      readPage(decode({ source: 'page', bytes, contentType: 'text/html' }))
      const { user, system } = process.cpuUsage(before)
      return (user + system) / 1000
    })
  pass()
  const times = pass().sort((a, b) => a - b)
  const total = times.reduce((sum, time) => sum + time, 0)
  const p95 = times[Math.floor(times.length * 0.95)] ?? 0
  const peak = process.resourceUsage().maxRSS / 1024
  return { speed: (1000 * times.length) / total, p95, slowest: times.at(-1) ?? 0, peak }
}

function sample(pages: readonly DevPage[]): DevPage[] {
  const step = Math.max(1, Math.ceil(pages.length / RIVAL_PAGES))
  return pages.filter((_, index) => index % step === 0)
}

function runRival(name: string, pages: readonly DevPage[]) {
  const folder = mkdtempSync(join(tmpdir(), 'copydesk-rivals-'))
  for (const { set, id } of pages)
    symlinkSync(join(DATA, set, 'html', `${id}.html.gz`), join(folder, `${id}.html.gz`))
  const printed = execFileSync(
    process.execPath,
    [join(import.meta.dirname, 'rivals', 'extract.mjs'), name, folder, '--bodies'],
    { encoding: 'utf8', maxBuffer: 1 << 28 },
  )
  rmSync(folder, { recursive: true })
  const lines = printed
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line))
  const { cpuSeconds } = lines.pop()
  const found = new Map<string, string>(lines.map(({ id, body }) => [id, body]))
  const score = scoreBodies(pages.map(({ id, bodies }) => ({ bodies, found: found.get(id) ?? '' })))
  return { score, speed: pages.length / cpuSeconds }
}

const rivals = join(import.meta.dirname, 'rivals')
if (
  !readdirSync(rivals).includes('node_modules') ||
  !existsSync(join(rivals, 'node_modules', 'defuddle'))
)
  execFileSync('npm', ['ci'], { cwd: rivals, stdio: 'ignore' })
const all = readDevPages()
const tell = (text: string) => console.error(text)
const folds = crossValidate(all, tell)
console.log(
  '| set | extractor | F1 | precision | recall | exact | pages / CPU-s |\n| --- | --- | ---: | ---: | ---: | ---: | ---: |',
)
const shown = (value: number) => value.toFixed(3).replace(/^0/, '')
for (const [label, belongs] of [
  ['zyte', (page: DevPage) => page.set === 'zyte'],
  ['fundus, English', (page: DevPage) => page.set === 'fundus' && page.language === 'en'],
] as const) {
  const pages = all.filter(belongs)
  const print = (name: string, score: BodyScore, speed: number) => {
    const figures = [score.f1, score.precision, score.recall, score.exact].map(shown)
    console.log(`| ${label} | ${name} | ${figures.join(' | ')} | ${speed.toFixed(0)} |`)
  }
  const own = folds.find(({ set }) => set === label)
  const { speed, p95, slowest, peak } = ownSpeed(pages)
  print('copydesk', own?.scored ?? scoreBodies([]), speed)
  console.error(
    `${label}: ours p95 ${p95.toFixed(1)} ms, slowest ${slowest.toFixed(0)} ms, peak RSS ${peak.toFixed(0)} MB (this process, all dev pages held)`,
  )
  const few = sample(pages)
  for (const name of RIVALS) {
    const rival = runRival(name, few)
    print(`${name} (${few.length} of ${pages.length} pages)`, rival.score, rival.speed)
  }
}
