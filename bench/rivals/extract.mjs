// Body and metadata of every page of folders of saved pages by another extractor.
//   node extract.mjs <readability|defuddle> <folder…>   prints {"pages","cpuSeconds","peakMegabytes"}
//   with --bodies, before it one line a page: {"id","body"}
import { readdirSync, readFileSync } from 'node:fs'
import { basename, join } from 'node:path'
import { gunzipSync } from 'node:zlib'
import { Readability } from '@mozilla/readability'
import { Defuddle } from 'defuddle/node'
import { parseHTML } from 'linkedom'

const RIVALS = {
  readability: (html) => new Readability(parseHTML(html).document).parse()?.content,
  defuddle: async (html) =>
    (await Defuddle(parseHTML(html).document, 'https://example.com/a')).content,
}
const BLOCKS =
  'address article aside blockquote dd details dialog div dl dt figcaption figure footer h1 h2 h3 h4 h5 h6 header hr li main nav ol p pre section table td th tr ul br'
const BREAK = new RegExp(`</?(?:${BLOCKS.split(' ').join('|')})\\b[^>]*>`, 'gi')

/** The text of extracted HTML, one block a line; not on the clock. */
function textOf(html) {
  const broken = html.replace(BREAK, '\n')
  return parseHTML(
    `<html><body>${broken.replace(/<(?:script|style)\b[\s\S]*?<\/(?:script|style)>/gi, '')}</body></html>`,
  ).document.body.textContent
}

const args = process.argv.slice(2).filter((arg) => arg !== '--bodies')
const bodies = process.argv.includes('--bodies')
const [name, ...folders] = args
const extract = RIVALS[name]
console.warn = console.error = () => {}
const print = console.log
console.log = () => {}
let pages = 0
let cpu = 0
for (const folder of folders) {
  for (const file of readdirSync(folder).sort()) {
    const html = gunzipSync(readFileSync(join(folder, file))).toString('utf8')
    const before = process.cpuUsage()
    let content = ''
    try {
      content = (await extract(html)) ?? ''
    } catch {
      // A page that it cannot read still took its time; it counts as read, and as empty.
    }
    const { user, system } = process.cpuUsage(before)
    cpu += (user + system) / 1e6
    pages += 1
    if (bodies) print(JSON.stringify({ id: basename(file, '.html.gz'), body: textOf(content) }))
  }
}
const peakMegabytes = process.resourceUsage().maxRSS / 1024
print(JSON.stringify({ pages, cpuSeconds: cpu, peakMegabytes }))
