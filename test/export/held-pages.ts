import { type Archive, openMemoryArchive } from '../../src/archive/index.ts'
import { readPages } from '../../src/desk/index.ts'
import type {
  Chunk,
  ExportFormat,
  ExportOptions,
  Holdings,
  Selection,
} from '../../src/export/index.ts'
import { selectHoldings } from '../../src/export/index.ts'
import { PAGES } from '../settled-pages.ts'

/** When exports of tests are made. */
export const AT = '2024-05-08T09:30:00.000Z'

/** An archive that holds these pages, settled. */
export async function holdPages(pages: Readonly<Record<string, string>> = PAGES): Promise<Archive> {
  const archive = openMemoryArchive()
  const inputs = Object.entries(pages).map(([source, text]) => ({
    source,
    bytes: new TextEncoder().encode(text),
  }))
  await readPages(inputs, { archive, clock: () => '2024-05-08T08:00:00.000Z' })
  return archive
}

/** Everything that a format writes of these holdings, as text. */
export async function writtenOf(
  holdings: Holdings,
  format: ExportFormat,
  options: ExportOptions = {},
): Promise<string> {
  const pieces: Buffer[] = []
  for await (const chunk of format.write(holdings, options)) pieces.push(bytesOf(chunk))
  return Buffer.concat(pieces).toString('utf8')
}

/** Everything that a format writes, as bytes. */
export async function written(
  archive: Archive,
  format: ExportFormat,
  options: ExportOptions = {},
  selection: Selection = {},
): Promise<Buffer> {
  const pieces: Buffer[] = []
  for await (const chunk of format.write(selectHoldings(archive, selection, AT), options))
    pieces.push(bytesOf(chunk))
  return Buffer.concat(pieces)
}

const bytesOf = (chunk: Chunk): Buffer => Buffer.from(chunk as string)

/** The same as text. */
export const writtenText = async (...asked: Parameters<typeof written>): Promise<string> =>
  (await written(...asked)).toString('utf8')

/** Pages of one event with addresses, an outlet and characters outside the first plane of Unicode. */
export const WEB_PAGES = {
  wire: webPage('https://harbour.example/news/talks', 'The Harbour Post', [
    'OSLO (AP) — 😀 Norwegian Foreign Minister Ana Lund met Swedish Prime Minister Erik Holm in Oslo on Monday for talks about the strike at three ports.',
    'Sweden said on Tuesday that Norway had sent troops to the docks of 𝒳 Bergen. Norway has denied sending troops to the docks.',
    'Lund is to meet the shipowners in Bergen on Thursday, ministry spokesperson Kari Dahl said.',
  ]),
  own: webPage('https://fjord.example/a?id=7', 'Fjord Daily', [
    'Sweden condemned Norway on Tuesday over the docks. “Norway sent troops to the docks in Bergen,” Prime Minister Erik Holm said.',
    'Nobody has seen a soldier, said Marit Foss, who sells coffee at the gate. Norway imposed sanctions on Denmark on Monday.',
  ]),
} as const

function webPage(url: string, outlet: string, body: readonly string[]): string {
  const data = {
    '@context': 'https://schema.org',
    '@type': 'NewsArticle',
    headline: 'Norway and Sweden at odds over dockers',
    datePublished: '2024-05-07T08:00:00Z',
    author: { '@type': 'Person', name: 'Nora Vik' },
    publisher: { '@type': 'Organization', name: outlet },
  }
  return `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Norway and Sweden at odds over dockers</title>
<link rel="canonical" href="${url}"><meta property="og:site_name" content="${outlet}">
<script type="application/ld+json">${JSON.stringify(data)}</script></head>
<body><article><h1>Norway and Sweden at odds over dockers</h1><p class="byline">By Nora Vik</p>
${body.map((text) => `<p>${text}</p>`).join('\n')}</article></body></html>`
}
