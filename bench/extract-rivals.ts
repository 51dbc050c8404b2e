// node tools/launch.mjs bench/extract-rivals.ts: bodies and speed beside other extractors, same pages, same run.
// zyte and the English pages of fundus; our bodies by scorers that have seen no page of the same publisher.
import { execFileSync } from 'node:child_process'
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { gunzipSync } from 'node:zlib'
import { decode } from '../src/intake/index.ts'
import { readPage } from '../src/page/index.ts'
import { scoreBodies } from '../training/page/body-measure.ts'
import { crossValidate } from '../training/page/cross-validate.ts'
import { type DevPage, readDevPages } from '../training/page/dev-pages.ts'

const DATA = join(import.meta.dirname, '..', '..', 'shared', 'bench', 'extract', 'data')
const RIVALS = ['readability', 'defuddle']

/** Pages a processor second, one thread, after one pass to warm up; rivals are timed alike. */
function ownSpeed(pages: readonly DevPage[]): number {
  const inputs = pages.map(({ set, id }) =>
    gunzipSync(readFileSync(join(DATA, set, 'html', `${id}.html.gz`))),
  )
  const pass = () => {
    const before = process.cpuUsage()
    for (const bytes of inputs)
      readPage(decode({ source: 'page', bytes, contentType: 'text/html' }))
    const { user, system } = process.cpuUsage(before)
    return inputs.length / ((user + system) / 1e6)
  }
  pass()
  return Math.max(pass(), pass())
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
const folds = crossValidate(all, () => {})
console.log(
  '| set | extractor | F1 | precision | recall | exact | pages / CPU-s |\n| --- | --- | ---: | ---: | ---: | ---: | ---: |',
)
const shown = (value: number) => value.toFixed(3).replace(/^0/, '')
for (const [label, belongs] of [
  ['zyte', (page: DevPage) => page.set === 'zyte'],
  ['fundus, English', (page: DevPage) => page.set === 'fundus' && page.language === 'en'],
] as const) {
  const pages = all.filter(belongs)
  const own = folds.find(({ set }) => set === label)
  const rows = [
    { name: 'copydesk', score: own?.scored ?? scoreBodies([]), speed: ownSpeed(pages) },
    ...RIVALS.map((name) => ({ name, ...runRival(name, pages) })),
  ]
  for (const { name, score, speed } of rows) {
    const figures = [score.f1, score.precision, score.recall, score.exact].map(shown)
    console.log(`| ${label} | ${name} | ${figures.join(' | ')} | ${speed.toFixed(0)} |`)
  }
}
