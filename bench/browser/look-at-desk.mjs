// node bench/browser/look-at-desk.mjs <address of a desk> [<folder for pictures>]
// A real Chromium looks at every page of a desk that is served (`copydesk serve`), at two widths, light and dark: what axe finds, whether a
// page scrolls sideways, targets under 24 pixels, requests to anywhere else, words of pages that ran as script. Ends with 1 where anything
// is found. Needs `npm ci` in this folder, which brings the browser with it.
import AxeBuilder from '@axe-core/playwright'
import { AXE_RULES, openBrowser } from './open-browser.mjs'

const [address, pictures] = process.argv.slice(2)
if (!address) throw new Error('name the address of a desk')

/** Pages with what is held: the first story with several articles, its first copy. */
async function pagesOf() {
  const ask = async (path) => (await fetch(`${address}/api/v1${path}`)).json()
  const { items } = await ask('/stories?sort=reports&limit=1')
  const pages = {
    today: '/',
    search: '/search',
    names: '/names',
    sources: '/sources',
    changes: '/changes',
    add: '/add',
    nowhere: '/compare',
  }
  if (items.length === 0) return pages
  const story = items[0].id
  const copies = await ask(`/stories/${story}/copies`)
  const node = copies.items[0]?.tree.find(({ parent }) => parent)
  const articles = await ask(`/stories/${story}/articles`)
  const names = await ask('/names?limit=1')
  return {
    ...pages,
    search: '/search?q=the',
    story: `/stories/${story.slice(0, 13)}`,
    article: `/articles/${(node?.article ?? articles.items[0].id).slice(0, 12)}?at=200-240`,
    ...(node ? { compare: `/compare?copy=${node.article}&source=${node.parent}` } : {}),
    ...(names.items[0] ? { name: `/names/${encodeURIComponent(names.items[0].id)}` } : {}),
  }
}

/** Measured in the page. */
function measure() {
  const targets = [...document.querySelectorAll('a, button, summary')]
    .map((one) => one.getBoundingClientRect())
    .filter(({ width, height }) => width > 2 && height > 2)
  return {
    width: document.documentElement.scrollWidth,
    small: targets.filter(({ width, height }) => width < 24 && height < 24).length,
    paint: Math.round(performance.getEntriesByName('first-contentful-paint')[0]?.startTime ?? -1),
  }
}

const pages = await pagesOf()
const browser = await openBrowser()
let found = 0
for (const [width, height] of [
  [1280, 900],
  [360, 780],
]) {
  for (const colorScheme of ['light', 'dark']) {
    const context = await browser.newContext({
      viewport: { width, height },
      colorScheme,
      locale: 'en-US',
    })
    const page = await context.newPage()
    const foreign = []
    const ran = []
    page.on('request', (request) => {
      if (!request.url().startsWith(address)) foreign.push(request.url())
    })
    page.on('dialog', async (dialog) => {
      ran.push(dialog.message())
      await dialog.dismiss()
    })
    page.on('pageerror', (error) => ran.push(error.message))
    for (const [name, path] of Object.entries(pages)) {
      await page.goto(address + path)
      await page.waitForSelector('h1')
      await page.waitForFunction(() => !document.body.innerText.includes('Looking for'))
      const seen = await page.evaluate(measure)
      const { violations } = await new AxeBuilder({ page })
        .options({ runOnly: { type: 'tag', values: AXE_RULES } })
        .analyze()
      const sideways = seen.width > width
      found += violations.length + foreign.length + ran.length + Number(sideways)
      console.log(
        `${name} ${width} px, ${colorScheme}: axe ${violations.length}, small ${seen.small}, first paint ${seen.paint} ms${sideways ? `, scrolls sideways to ${seen.width}` : ''}${foreign.length ? `, asked ${foreign}` : ''}${ran.length ? `, ran ${ran}` : ''}`,
      )
      for (const { id, impact, nodes } of violations)
        console.log(`  ${id} (${impact}): ${nodes.length}, first ${nodes[0]?.html.slice(0, 160)}`)
      if (pictures)
        await page.screenshot({
          path: `${pictures}/${name}-${width}-${colorScheme}.png`,
          fullPage: true,
        })
    }
    await context.close()
  }
}
await browser.close()
process.exitCode = found > 0 ? 1 : 0
