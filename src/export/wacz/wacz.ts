import { VERSION } from '../../article/index.ts'
import { reportHtml, storyJson } from '../../dossier/index.ts'
import type { Chunk, ExportFormat } from '../format.ts'
import { everyArticle, type Holdings } from '../holdings.ts'
import { jsonArray } from '../json-array.ts'
import { jsonLine, plainLine } from '../words.ts'
import { captureOf, indexLine, packed, pageLine, uriOf } from './capture.ts'
import { type PackedFile, type PackFile, zipOf } from './pack.ts'
import { proofJson } from './proof.ts'
import { warcRecord } from './warc.ts'

/** The version of WACZ that is written: 1.2.0 dropped the field that validators ask for. */
const WACZ = '1.1.1'

/**
 * An evidence pack (WACZ 1.1.1): the pages as they arrived (WARC), an index, their visible text, the stories as data and as reports, and
 * `copydesk/proof.json`, which leads from every sentence of the brief, claim, event and line to the words, their place in the text and the
 * hash of the bytes. `copydesk verify` checks it without the archive; ReplayWeb.page and pywb show its pages.
 *
 * Pages are `resource` records: what a server said beside the bytes (status, headers) is not known and left out, and so are pictures and
 * styles. A page without an address has the URN of its bytes. Not signed.
 */
export const wacz: ExportFormat = {
  name: 'wacz',
  says: 'an evidence pack: pages, brief and proof, checked by `copydesk verify`',
  media: 'application/wacz',
  extension: '.wacz',
  takes: [],
  write: (holdings) => packOf(holdings),
}

async function* packOf(holdings: Holdings): AsyncGenerator<Chunk> {
  const written: PackedFile[] = []
  const files: PackFile[] = [
    ...archiveFiles(holdings),
    { path: 'pages/pages.jsonl', write: () => pageList(holdings) },
    { path: 'copydesk/story.json', write: () => jsonArray(storiesOf(holdings)) },
    { path: 'copydesk/proof.json', write: () => proofJson(holdings) },
    ...reportsOf(holdings),
    { path: 'datapackage.json', write: () => [packageJson(holdings, written)] },
    { path: 'datapackage-digest.json', write: () => [digestJson(written)] },
  ]
  yield* zipOf(files, (file) => written.push(file))
}

/** The pages, and the index that leads to each. */
function archiveFiles(holdings: Holdings): PackFile[] {
  const lines: string[] = []
  return [
    {
      path: 'archive/data.warc.gz',
      *write() {
        let offset = 0
        const info = warcRecord(infoRecord(holdings))
        yield info
        offset += info.length
        for (const { page } of everyArticle(holdings)) {
          const capture = captureOf(page, holdings)
          if (!capture) continue
          const { record, bytes } = packed(capture)
          lines.push(indexLine(record, { offset, length: bytes.length }))
          offset += bytes.length
          yield bytes
        }
      },
    },
    { path: 'indexes/index.cdx', write: () => lines.sort() },
  ]
}

const infoRecord = ({ at }: Holdings) =>
  ({
    type: 'warcinfo',
    date: at,
    contentType: 'application/warc-fields',
    payload: Buffer.from(`software: Copydesk ${VERSION}\r\nformat: WARC File Format 1.1\r\n`),
  }) as const

function* pageList(holdings: Holdings): Generator<string> {
  yield jsonLine({ format: 'json-pages-1.0', id: 'pages', title: 'All Pages', hasText: true })
  for (const { page } of everyArticle(holdings)) yield jsonLine(pageLine(page, holdings))
}

function* storiesOf(holdings: Holdings) {
  for (const view of holdings.stories()) yield storyJson(view)
}

/** A report of each story: `report.html` of the first, the others under their ids. */
const reportsOf = (holdings: Holdings): PackFile[] =>
  holdings.storyIds().map((id, at) => ({
    path: at === 0 ? 'copydesk/report.html' : `copydesk/reports/${id}.html`,
    write() {
      const view = holdings.story(id)
      return view ? [reportHtml({ stories: [view.story], articles: view.members })] : []
    },
  }))

function packageJson(holdings: Holdings, written: readonly PackedFile[]): string {
  const [first] = everyArticle(holdings)
  const facts = {
    profile: 'data-package',
    wacz_version: WACZ,
    title: plainLine(first?.view?.story.headline ?? first?.page.article.title ?? 'Nothing held'),
    software: `Copydesk ${VERSION}`,
    created: holdings.at,
    ...(first
      ? { mainPageUrl: uriOf(first.page), mainPageDate: pageLine(first.page, holdings).ts }
      : {}),
    resources: written.map(({ path, bytes, hash }) => ({
      name: path.split('/').at(-1),
      path,
      hash: `sha256:${hash}`,
      bytes,
    })),
  }
  return `${JSON.stringify(facts, null, 2)}\n`
}

function digestJson(written: readonly PackedFile[]): string {
  const { path, hash } = written.at(-1) as PackedFile
  return `${JSON.stringify({ path, hash: `sha256:${hash}` }, null, 2)}\n`
}
