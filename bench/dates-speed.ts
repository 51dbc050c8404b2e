// npm run bench:dates: how fast plain text becomes resolved days, beside chrono-node and Recognizers-Text on
// the same texts in the same run. Reads TimeBank of ../shared/bench/dates, writes the table in bench/README.md.
import { execFileSync } from 'node:child_process'
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { readDates } from '../src/dates/index.ts'

const SET = join(import.meta.dirname, '..', '..', 'shared', 'bench', 'dates', 'timebank.dev.jsonl')
const RIVALS = join(import.meta.dirname, 'rivals', 'dates')
const README = join(import.meta.dirname, 'README.md')
/** Rounds over all texts; the first ones warm up. */
const ROUNDS = 30
const WARM_UP = 10
/** Recognizers-Text takes minutes for the whole set. */
const FEW = 12

interface Text {
  readonly text: string
  readonly day: string
}

const megabytes = (texts: readonly Text[]): number =>
  texts.reduce((sum, { text }) => sum + Buffer.byteLength(text), 0) / 1e6

function timeOurs(texts: readonly Text[]): number {
  let found = 0
  const round = () => {
    for (const { text, day } of texts) found += readDates(text, { published: day }).length
  }
  for (let count = 0; count < WARM_UP; count++) round()
  const before = process.cpuUsage()
  for (let count = WARM_UP; count < ROUNDS; count++) round()
  const { user, system } = process.cpuUsage(before)
  if (found === 0) throw new Error('nothing found')
  return (megabytes(texts) * (ROUNDS - WARM_UP)) / ((user + system) / 1e6)
}

function timeRival(name: string, texts: readonly Text[]): number {
  if (!existsSync(join(RIVALS, 'node_modules')))
    execFileSync('npm', ['ci'], { cwd: RIVALS, stdio: 'ignore' })
  const input = texts.map((text) => JSON.stringify(text)).join('\n')
  const printed = execFileSync(process.execPath, [join(RIVALS, 'tag.mjs'), name], {
    encoding: 'utf8',
    input,
  })
  return megabytes(texts) / (JSON.parse(printed) as { cpuSeconds: number }).cpuSeconds
}

const texts = readFileSync(SET, 'utf8')
  .trim()
  .split('\n')
  .map((line): Text => {
    const { text, dct } = JSON.parse(line) as { text: string; dct: string }
    return { text, day: dct.slice(0, 10) }
  })
const few = texts.slice(0, FEW)
const rows = [
  { name: 'Copydesk, `readDates`', speed: timeOurs(texts) },
  { name: 'chrono-node 2.10.3', speed: timeRival('chrono', texts) },
  { name: 'Recognizers-Text 1.3.2', speed: timeRival('recognizers', few) },
]
const own = rows[0]?.speed ?? 0
const table = [
  '| tagger | MB of text a CPU-second | Copydesk is |',
  '| --- | ---: | ---: |',
  ...rows.map(
    ({ name, speed }) =>
      `| ${name} | ${speed < 1 ? speed.toFixed(3) : speed.toFixed(1)} | ${(own / speed).toFixed(speed === own ? 0 : 1)} times as fast |`,
  ),
].join('\n')
const readme = readFileSync(README, 'utf8')
writeFileSync(
  README,
  readme.replace(
    /(<!-- dates speed -->\n)[\s\S]*?(<!-- \/dates speed -->)/,
    (_, open, close) => `${open}\n${table}\n\n${close}`,
  ),
)
console.log(table)
