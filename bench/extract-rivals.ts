// node tools/launch.mjs bench/extract-rivals.ts: bodies and speed beside other extractors, same pages, same run.
// zyte and the English pages of fundus; our bodies by scorers that have seen no page of the same publisher.
import { execFileSync } from 'node:child_process'
import { mkdtempSync, rmSync, symlinkSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { type BodyScore, scoreBodies } from '../sets/pages/body-measure.ts'
import { type DevPage, readDevPages } from '../sets/pages/dev-pages.ts'
import { labelUnseen, scoreLabels } from '../training/page/cross-validate.ts'
import { installRivals } from './install-rivals.ts'

const DATA = join(import.meta.dirname, '..', '..', 'shared', 'bench', 'extract', 'data')
const RIVALS = ['readability', 'defuddle']

/** Slow rivals read every nth page only, at most this many of a set. */
const RIVAL_PAGES = 60

function sample(pages: readonly DevPage[]): DevPage[] {
  const step = Math.max(1, Math.ceil(pages.length / RIVAL_PAGES))
  return pages.filter((_, index) => index % step === 0)
}

/** Runs a program on a folder with these pages alone, and reads the lines of JSON that it prints. */
function runOn(pages: readonly DevPage[], program: readonly string[], options: readonly string[]) {
  const folder = mkdtempSync(join(tmpdir(), 'copydesk-rivals-'))
  for (const { set, id } of pages)
    symlinkSync(join(DATA, set, 'html', `${id}.html.gz`), join(folder, `${id}.html.gz`))
  const printed = execFileSync(process.execPath, [...program, folder, ...options], {
    encoding: 'utf8',
    maxBuffer: 1 << 28,
  })
  rmSync(folder, { recursive: true })
  return printed
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line))
}

function runRival(name: string, pages: readonly DevPage[]) {
  const lines = runOn(
    pages,
    [join(import.meta.dirname, 'rivals', 'extract.mjs'), name],
    ['--bodies'],
  )
  const { cpuSeconds } = lines.pop()
  const found = new Map<string, string>(lines.map(({ id, body }) => [id, body]))
  const score = scoreBodies(pages.map(({ id, bodies }) => ({ bodies, found: found.get(id) ?? '' })))
  return { score, speed: pages.length / cpuSeconds }
}

installRivals()
const all = readDevPages()
const unseen = labelUnseen(all, (text) => console.error(text))
const ownScore = (pages: readonly DevPage[]) => scoreLabels(pages, (page) => unseen.get(page) ?? [])
console.log(
  '| set | extractor | pages | F1 | precision | recall | exact | pages / CPU-s |\n| --- | --- | ---: | ---: | ---: | ---: | ---: | ---: |',
)
const shown = (value: number) => value.toFixed(3).replace(/^0/, '')
for (const [label, belongs] of [
  ['zyte', (page: DevPage) => page.set === 'zyte'],
  ['fundus, English', (page: DevPage) => page.set === 'fundus' && page.language === 'en'],
] as const) {
  const print = (name: string, pages: readonly DevPage[], score: BodyScore, speed: number) => {
    const figures = [score.f1, score.precision, score.recall, score.exact].map(shown)
    console.log(
      `| ${label} | ${name} | ${pages.length} | ${figures.join(' | ')} | ${speed.toFixed(0)} |`,
    )
  }
  const pages = all.filter(belongs)
  const [own] = runOn(pages, [join(import.meta.dirname, 'extract-own.ts')], [])
  print('copydesk', pages, ownScore(pages), own.speed)
  console.error(
    `${label}: ours p95 ${own.p95.toFixed(1)} ms, slowest ${own.slowest.toFixed(0)} ms, the first page of all ${own.cold.toFixed(0)} ms, peak RSS ${own.peakMegabytes.toFixed(0)} MB`,
  )
  const few = sample(pages)
  if (few.length < pages.length) {
    const [part] = runOn(few, [join(import.meta.dirname, 'extract-own.ts')], [])
    print('copydesk', few, ownScore(few), part.speed)
  }
  for (const name of RIVALS) {
    const rival = runRival(name, few)
    print(name, few, rival.score, rival.speed)
  }
}
