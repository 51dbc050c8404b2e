// node bench/browser/use-desk.mjs <address of a desk that holds the examples>
// A day's work by keyboard alone in a real Chromium: every step ends with what must be seen then. A page of markup, of words that turn the
// direction of writing and of endless words is pasted in and looked at. Ends with 1 at the first step that fails.
import { openBrowser } from './open-browser.mjs'

const [address] = process.argv.slice(2)
if (!address) throw new Error('name the address of a desk')
const HOSTILE = `Engineer <img src=x onerror=alert(1)> opens dam at Nowe

By Ana Roth
Published 7 May 2024

The dam at Nowe holds, Mayor Ana Roth said on Tuesday. <script>alert(2)</script> \u202egnp.exe\u202c ${'w'.repeat(10_000)}

Nobody has seen the gate shut, said Marit Foss, who sells coffee at <a href="javascript:alert(3)">the gate</a>.
`

const browser = await openBrowser()
const context = await browser.newContext({
  viewport: { width: 1280, height: 900 },
  locale: 'en-US',
})
const page = await context.newPage()
page.setDefaultTimeout(60_000)
const wrong = []
page.on('dialog', async (dialog) => {
  wrong.push(`a page's script ran: ${dialog.message()}`)
  await dialog.dismiss()
})
page.on('pageerror', (error) => wrong.push(error.message))
page.on('request', (request) => {
  if (!request.url().startsWith(address)) wrong.push(`asked ${request.url()}`)
})

let steps = 0
/** Presses keys one after the other, then waits for what must be seen. */
async function step(keys, seen, ...args) {
  for (const key of keys) await page.keyboard.press(key)
  await page.waitForFunction(seen, args, { polling: 50 })
  steps += keys.length
  console.log(`${keys.join(' ')} ✓`)
}
const says = ([words]) => document.body.innerText.includes(words)
const isAt = ([path]) => location.pathname.startsWith(path)
const focusSays = ([words]) =>
  document.activeElement?.closest('[data-line]')?.innerText.includes(words)

await page.goto(address)
await page.waitForSelector('.stories li')
await step(['?'], says, 'Keys of this page')
await step(['Escape'], () => !document.querySelector('dialog[open]'))
await step(['j'], focusSays, 'Blinken meets Xi')
await step(['j'], focusSays, 'Ferry line')
await step(['k'], focusSays, 'Blinken meets Xi')
await step(['o'], isAt, '/stories/')
await page.waitForSelector('.matrix')
await step(['w'], () => document.activeElement?.id === 'part-claims')
await step(['Tab', 'Tab'], () => document.activeElement?.matches('.cell'))
await step(['Enter'], () => document.querySelector('.drawer blockquote') !== null)
await step(
  ['Escape'],
  () => document.querySelector('.drawer') === null && document.activeElement?.matches('.cell'),
)
await step(['b'], () => document.activeElement?.id === 'part-brief')
await step(['a'], () => document.activeElement?.id === 'part-articles')
await step(['j'], focusSays, 'Beijing rejects')
await step(['j', 'j', 'j', 'j', 'j'], focusSays, 'no outlet or byline')
await step(['c'], isAt, '/compare')
await page.waitForSelector('[data-change]')
await step(['n'], () => document.activeElement?.matches('[data-change]'))
await step(['n', 'n', 'p'], () => document.activeElement?.matches('[data-change]'))
await step(['u'], isAt, '/articles/')
await page.waitForSelector('.line')
await step(['n'], () => document.querySelector('.named') !== null)
await step(['d'], () => document.querySelector('.day') !== null)
await step(['s'], () => document.querySelector('.said') === null)
await step(['j', 'j'], () => document.activeElement?.matches('.line'))
await step(['u'], isAt, '/stories/')
await page.waitForSelector('.timeline')
await step(['t'], () => document.activeElement?.id === 'part-timeline')
await step(['g', 's'], isAt, '/search')
await page.waitForSelector('[data-search]')
await step(['/'], () => document.activeElement?.matches('[data-search]'))
await page.keyboard.type('weapons')
await step(['Enter'], () => document.querySelectorAll('.hits li').length > 1)
await page.evaluate(() => document.activeElement?.blur())
await step(['j'], () => document.activeElement?.closest('.hits') !== null)
await step(['o'], isAt, '/articles/')
await step(['g', 'n'], says, 'Antony Blinken')
await step(['j', 'o'], isAt, '/names/')
await step(['g', 'f'], says, 'examples')
await step(['g', 'c'], says, 'NEW STORY')
await step(['l'], () => document.documentElement.dataset.theme === 'dark')
await step(['g', 'a'], isAt, '/add')
await page.waitForSelector('textarea')
await step(['Tab'], () => true)
await page.focus('textarea')
await page.fill('textarea', HOSTILE)
await step(['Tab', 'Tab', 'Enter'], says, 'Taken: 1 page')
await page.waitForFunction(
  () => document.querySelector('.jobs')?.innerText.includes('done'),
  null,
  { polling: 100 },
)
await page.evaluate(() => document.activeElement?.blur())
await step(['j', 'o'], isAt, '/stories/')
await page.waitForSelector('.articles')
await step(['g', 't'], says, 'Nowe')
await step(['m'], says, 'Since you looked')
for (const width of [1280, 360]) {
  await page.setViewportSize({ width, height: 900 })
  for (const path of ['/', '/changes', '/search?q=dam']) {
    await page.goto(address + path)
    await page.waitForFunction(says, ['Nowe'], { polling: 50 })
    const wide = await page.evaluate(() => document.documentElement.scrollWidth)
    if (wide > width) wrong.push(`${path} is ${wide} px wide at ${width}`)
  }
  const { items } = await (await fetch(`${address}/api/v1/search?q=dam`)).json()
  for (const path of [
    `/articles/${items[0].article.slice(0, 12)}`,
    `/stories/${items[0].story.slice(0, 13)}`,
  ]) {
    await page.goto(address + path)
    await page.waitForFunction(says, ['Ana Roth'], { polling: 50 })
    const wide = await page.evaluate(() => document.documentElement.scrollWidth)
    if (wide > width) wrong.push(`${path} is ${wide} px wide at ${width}`)
  }
}
await browser.close()
console.log(
  `${steps} keys; ${wrong.length === 0 ? 'nothing ran, nothing was asked elsewhere, no box broke' : wrong.join('\n')}`,
)
process.exitCode = wrong.length > 0 ? 1 : 0
