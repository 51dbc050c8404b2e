// Body and metadata of every page of a folder tree by @mozilla/readability on linkedom.
//   node readability.mjs <folder…>   prints {"pages","cpuSeconds","peakMegabytes"}
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { gunzipSync } from 'node:zlib'
import { Readability } from '@mozilla/readability'
import { parseHTML } from 'linkedom'

let pages = 0
let cpu = 0
for (const folder of process.argv.slice(2)) {
  for (const name of readdirSync(folder).sort()) {
    const html = gunzipSync(readFileSync(join(folder, name))).toString('utf8')
    const before = process.cpuUsage()
    try {
      new Readability(parseHTML(html).document).parse()
    } catch {
      // A page that it cannot read still took its time; it counts as read.
    }
    const { user, system } = process.cpuUsage(before)
    cpu += (user + system) / 1e6
    pages += 1
  }
}
const peakMegabytes = process.resourceUsage().maxRSS / 1024
console.log(JSON.stringify({ pages, cpuSeconds: cpu, peakMegabytes }))
