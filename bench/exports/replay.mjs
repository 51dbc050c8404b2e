// Whether an evidence pack shows its pages in ReplayWeb.page, and whether the links of annotations find their words: a real Chromium.
// npm ci in this folder, then: node tools/launch.mjs bench/exports/replay.mjs
import { spawnSync } from 'node:child_process'
import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs'
import { createServer } from 'node:http'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import chromium from '@sparticuz/chromium'
import { chromium as browsers } from 'playwright-core'

const ROOT = join(import.meta.dirname, '..', '..')
const folder = mkdtempSync(join(tmpdir(), 'copydesk-replay-'))
const polyfill = join(import.meta.dirname, 'node_modules', 'text-fragments-polyfill', 'src')
const viewer = join(import.meta.dirname, 'node_modules', 'replaywebpage')

const BODY = [
  'SANDVIK, Norway — The old pier at Sandvik fell on Monday, Mayor Eva Strand said. 😀 Nobody was hurt, according to the police.',
  'Strand said on Tuesday that the town will build the pier again within two years, with wood from the forest behind the mill.',
  'The Norwegian government said that it would pay half of the cost. Sweden has denied that its ship touched the pier.',
]
const pageHtml = (
  address,
) => `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Old pier at Sandvik falls</title>
<link rel="canonical" href="${address}"><meta property="article:published_time" content="2024-05-07"><style>p { margin-bottom: 1500px }</style></head>
<body><article><h1>Old pier at Sandvik falls</h1>${BODY.map((text) => `<p>${text}</p>`).join('\n')}</article></body></html>`

const files = {
  '/': () => [
    'text/html',
    `<!doctype html><script src="/ui.js"></script><replay-web-page source="/pack.wacz" replayBase="/replay/" url="${address}" style="height:800px"></replay-web-page>`,
  ],
  '/ui.js': () => ['text/javascript', readFileSync(join(viewer, 'ui.js'))],
  '/replay/ui.js': () => ['text/javascript', readFileSync(join(viewer, 'ui.js'))],
  '/replay/sw.js': () => ['text/javascript', readFileSync(join(viewer, 'sw.js'))],
  '/pack.wacz': () => ['application/wacz', readFileSync(join(folder, 'pack.wacz'))],
  '/text-fragment-utils.js': () => [
    'text/javascript',
    readFileSync(join(polyfill, 'text-fragment-utils.js')),
  ],
  '/page.html': () => ['text/html', pageHtml(address)],
}
const server = createServer((request, response) => {
  const file = files[new URL(request.url, 'http://x').pathname]
  if (!file) return response.writeHead(404).end()
  const [type, body] = file()
  const bytes = Buffer.from(body)
  const [, from, to] = /bytes=(\d*)-(\d*)/.exec(request.headers.range ?? '') ?? []
  const start = from ? Number(from) : to ? Math.max(0, bytes.length - Number(to)) : 0
  const end = from && to ? Math.min(Number(to) + 1, bytes.length) : bytes.length
  const ranged = from !== undefined
  response.writeHead(ranged ? 206 : 200, {
    'content-type': type,
    'accept-ranges': 'bytes',
    'content-length': end - start,
    ...(ranged ? { 'content-range': `bytes ${start}-${end - 1}/${bytes.length}` } : {}),
  })
  response.end(request.method === 'HEAD' ? undefined : bytes.subarray(start, end))
})
await new Promise((done) => server.listen(0, '127.0.0.1', done))
const base = `http://127.0.0.1:${server.address().port}`
const address = `${base}/page.html`

const run = (...args) => {
  const command = [join(ROOT, 'tools', 'launch.mjs'), 'src/cli/main.ts', ...args]
  const { status, stderr } = spawnSync(process.execPath, command, {
    cwd: ROOT,
    env: { ...process.env, COPYDESK_ARCHIVE: join(folder, 'a.db') },
  })
  if (status !== 0) throw new Error(`copydesk ${args.join(' ')}: ${stderr}`)
}
writeFileSync(join(folder, 'page.html'), pageHtml(address))
run('read', join(folder, 'page.html'))
run('export', 'wacz', '--out', join(folder, 'pack.wacz'))
run('export', 'annotations', '--out', join(folder, 'notes.json'))

const browser = await browsers.launch({
  executablePath: await chromium.executablePath(),
  args: [
    '--no-sandbox',
    '--disable-gpu',
    '--disable-quic',
    '--no-first-run',
    '--disable-background-networking',
  ],
})
const context = await browser.newContext({ locale: 'en-US' })
const page = await context.newPage()

const links = JSON.parse(readFileSync(join(folder, 'notes.json'), 'utf8')).items.map(
  ({ body, target }) => ({ link: body[1].value, words: target[0].selector.exact }),
)
// A headless Chromium takes the fragment from the address and does not scroll: the polyfill of the specification's authors finds the words.
await page.goto(address)
let found = 0
for (const { link, words } of links) {
  const marked = await page.evaluate(async (hash) => {
    const { getFragmentDirectives, parseFragmentDirectives, processTextFragmentDirective } =
      await import('/text-fragment-utils.js')
    const parsed = parseFragmentDirectives(getFragmentDirectives(hash)).text ?? []
    return parsed.map((one) => processTextFragmentDirective(one).map((range) => range.toString()))
  }, new URL(link).hash)
  if (marked.length === 1 && marked[0].length === 1 && words.includes(marked[0][0])) found++
  else console.error('not found:', link, marked)
}
console.log(
  `| text-fragments-polyfill 6.7.0 in Chromium | ${found} of ${links.length} links find their words, each once | |`,
)

// The viewer's service worker takes over with the second visit.
await page.goto(`${base}/`)
await page.waitForTimeout(3000)
await page.goto(`${base}/`)
let shown = ''
for (let tries = 0; tries < 60 && !shown.includes('old pier'); tries++) {
  await page.waitForTimeout(500)
  for (const frame of page.frames()) {
    const text = await frame.evaluate(() => document.body?.innerText ?? '').catch(() => '')
    if (text.includes('The old pier at Sandvik fell')) shown = text
  }
}
console.log(
  `| ReplayWeb.page 2.5.3 in Chromium | ${shown ? 'the page of the pack is shown' : 'NOTHING SHOWN'} | |`,
)
await browser.close()
server.close()
