// node bench/extract-own.ts <folder of saved pages>: time and memory of reading them, in a process of its own. Prints one line of JSON:
// {"speed", "p95", "slowest", "cold", "peakMegabytes"}: pages a processor second in the third pass, one thread; processor ms of its
// slowest pages, and of the very first page of the first pass.
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { gunzipSync } from 'node:zlib'
import { decode } from '../src/intake/index.ts'
import { readPage } from '../src/page/index.ts'

const [folder = '.'] = process.argv.slice(2)
const files = readdirSync(folder)
  .sort()
  .map((file) => join(folder, file))

/** Processor ms of each page; its file is read and unpacked off the clock. */
function pass(): number[] {
  return files.map((file) => {
    const bytes = gunzipSync(readFileSync(file))
    const before = process.cpuUsage()
    readPage(decode({ source: file, bytes, contentType: 'text/html' }))
    const { user, system } = process.cpuUsage(before)
    return (user + system) / 1000
  })
}

const [cold = 0] = pass()
pass()
const times = pass().sort((a, b) => a - b)
const total = times.reduce((sum, time) => sum + time, 0)
console.log(
  JSON.stringify({
    speed: (1000 * times.length) / total,
    p95: times[Math.floor(times.length * 0.95)] ?? 0,
    slowest: times.at(-1) ?? 0,
    cold,
    peakMegabytes: process.resourceUsage().maxRSS / 1024,
  }),
)
