import chromium from '@sparticuz/chromium'
import { chromium as browsers } from 'playwright-core'

/** What axe looks for: WCAG 2.2 up to AA, and its own best practice. */
export const AXE_RULES = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice']

/** A real Chromium that asks nothing of the world by itself. */
export const openBrowser = async () =>
  browsers.launch({
    executablePath: await chromium.executablePath(),
    args: [
      '--no-sandbox',
      '--disable-gpu',
      '--disable-quic',
      '--no-first-run',
      '--disable-background-networking',
    ],
  })
