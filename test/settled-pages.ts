import { hireCrew, readAlone, settle } from '../src/desk/index.ts'
import type { Settlement } from '../src/record/index.ts'

const BODY = [
  'BERGEN, Norway (AP) — Norwegian Trade Minister Ana Lund met union leaders in Bergen on Tuesday for talks about the strike at three ports.',
  'Lund arrived in Bergen on Monday, according to the Norwegian news agency NTB.',
  'Sweden said on Monday that Norway had sent troops to the docks of Bergen. Norway has denied sending troops to the docks.',
  'Ministry spokesperson Kari Dahl did not answer when asked whether Lund would visit Stockholm.',
  'Lund is to meet the shipowners in Oslo on Thursday, Dahl said.',
]

/** A report of an agency, a re-poster's copy of it with a brand injected, and a report of its own. */
export const PAGES = {
  wire: `Trade minister meets dockers in Bergen

By Nora Vik
Published 7 May 2024

${BODY.join('\n\n')}
`,
  spam: `BRONKO Trade:Trade minister meets dockers in Bergen

2025-01-12 10:11:12source:Celia Marchcategory:News

${BODY.join('\n\n').replace('Lund met union', 'Lund BRONKO Trademet union')}

More:News

Recommend

Nine ways to wax a floor before the guests come for dinner
`,
  other: `Sweden and Norway at odds over dockers

By Lars Holm
Published 7 May 2024

The Swedish government says that Norway sent troops to the docks in Bergen. Trade Minister Ana Lund spoke with strikers there on Tuesday.

Nobody has seen a soldier, said Marit Foss, who sells coffee at the gate.
`,
} as const

/** Pages through the whole desk, in this thread. */
export function settlePages(pages: Readonly<Record<string, string>>): Promise<Settlement> {
  const read = Object.entries(pages).map(([source, text]) =>
    readAlone({ source, bytes: new TextEncoder().encode(text) }),
  )
  return settle(read, hireCrew(0))
}
