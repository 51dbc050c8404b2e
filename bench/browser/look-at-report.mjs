// node bench/browser/look-at-report.mjs <report.html> [<prefix of pictures>]
// A real Chromium looks at a report (or a page of `compare`) at two widths, light and dark: how many screens it fills, whether it
// scrolls sideways, targets under 24 pixels (WCAG 2.2, 2.5.8), what axe finds. Ends with 1 where axe finds anything. Needs `npm ci` in
// this folder, which brings the browser with it.
import { pathToFileURL } from 'node:url'
import AxeBuilder from '@axe-core/playwright'
import { AXE_RULES, openBrowser } from './open-browser.mjs'

const [file, pictures] = process.argv.slice(2)
if (!file) throw new Error('name the report to look at')

/** Measured in the page. */
function measure() {
  const targets = [...document.querySelectorAll('a, summary')].map((one) =>
    one.getBoundingClientRect(),
  )
  return {
    height: document.documentElement.scrollHeight,
    width: document.documentElement.scrollWidth,
    small: targets.filter(({ width, height }) => width > 0 && (width < 24 || height < 24)).length,
  }
}

let found = 0
for (const [width, height] of [
  [1280, 900],
  [390, 844],
]) {
  for (const colorScheme of ['light', 'dark']) {
    const browser = await openBrowser()
    const context = await browser.newContext({
      viewport: { width, height },
      colorScheme,
      locale: 'en-US',
    })
    const page = await context.newPage()
    await page.goto(pathToFileURL(file).href)
    const seen = await page.evaluate(measure)
    const { violations } = await new AxeBuilder({ page })
      .options({ runOnly: { type: 'tag', values: AXE_RULES } })
      .analyze()
    found += violations.length
    const sideways = seen.width > width ? `, scrolls sideways to ${seen.width}` : ''
    console.log(
      `${width} px, ${colorScheme}: ${(seen.height / height).toFixed(1)} screens${sideways}; ${seen.small} targets under 24 px; axe: ${violations.length}`,
    )
    for (const { id, impact, nodes } of violations)
      console.log(`  ${id} (${impact}): ${nodes.length}, first ${nodes[0]?.html.slice(0, 120)}`)
    if (pictures) await page.screenshot({ path: `${pictures}-${width}-${colorScheme}.png` })
    await browser.close()
  }
}
process.exitCode = found > 0 ? 1 : 0
