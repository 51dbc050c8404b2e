// node tools/launch.mjs bench/page-fuzz.ts [pages] [seed]: reads mangled pages of ../shared/bench/extract (10,000 unless said otherwise).
// None may throw, take over a second of processor time, or give blocks that are not its text. Exits 1 on the first that does.
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { gunzipSync } from 'node:zlib'
import { decode } from '../src/intake/index.ts'
import { readPage } from '../src/page/index.ts'
import { blocksAreText, mangle } from './mangle.ts'

const LIMIT_SECONDS = 1
const DATA = join(import.meta.dirname, '..', '..', 'shared', 'bench', 'extract', 'data')

const [count = 10_000, seed = 1] = process.argv.slice(2).map(Number)
const files = ['zyte', 'fundus', 'wcxb', 'meta'].flatMap((set) =>
  readdirSync(join(DATA, set, 'html'))
    .sort()
    .map((name) => join(DATA, set, 'html', name)),
)
let slowest = 0
let bytesRead = 0
for (let run = 0; run < count; run++) {
  const file = files[run % files.length] as string
  const bytes = mangle(gunzipSync(readFileSync(file)), seed * 1_000_003 + run)
  const before = process.cpuUsage()
  const article = readPage(decode({ source: file, bytes, contentType: run % 3 ? 'text/html' : '' }))
  const { user, system } = process.cpuUsage(before)
  const seconds = (user + system) / 1e6
  bytesRead += bytes.length
  slowest = Math.max(slowest, seconds)
  if (seconds > LIMIT_SECONDS || !blocksAreText(article)) {
    console.error(
      `run ${run} of ${file}: ${seconds.toFixed(2)} s, blocks are the text: ${blocksAreText(article)}`,
    )
    process.exit(1)
  }
  if (process.stderr.isTTY && run % 100 === 0) process.stderr.write(`\r${run} of ${count}`)
}
console.log(
  `${count} mangled pages, ${(bytesRead / 1e6).toFixed(0)} MB: none threw, slowest ${slowest.toFixed(2)} s`,
)
