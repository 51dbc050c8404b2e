/** A format is told by as many characters. */
const HEAD = 16_384
/** Longer JSON is not parsed to be known. */
const PARSED = 4 * 1024 * 1024

/**
 * The format of a text that may hold pages but is not read yet: `MHTML`, `an e-mail`, `WARC`, `a feed (RSS)`,
 * `JSON`, `a table (CSV)`; null for any other.
 */
export function findFormat(text: string, source: string): string | null {
  const head = text.slice(0, HEAD).replace(/^[\s\ufeff]{1,200}/, '')
  return (
    findWebArchive(head) ??
    findMail(head) ??
    findFeed(head) ??
    findJson(text, head) ??
    findTable(head, source)
  )
}

function findWebArchive(head: string): string | null {
  if (/^WARC\/[01]\.\d/.test(head)) return 'WARC'
  if (/^HTTP\/\d(?:\.\d)? \d{3}\b/.test(head)) return 'an HTTP answer with its headers'
  return /^filedesc:\/\/\S/.test(head) ? 'ARC' : null
}

/** Fields of RFC 5322 that people write by hand too, and those that programs alone write. */
const FIELD = /^([A-Za-z][A-Za-z0-9-]{0,40}):[ \t]?\S/
const MACHINE_FIELD =
  /^(?:received|message-id|mime-version|return-path|delivered-to|dkim-signature|content-transfer-encoding|x-[a-z0-9-]+)$/

/** `MHTML`, `an e-mail`, or null for a text that does not begin as one. */
export function findMail(head: string): string | null {
  const lines = head.split(/\r?\n/, 60)
  if (/^From \S+@?\S* +\w{3} \w{3} /.test(lines[0] ?? '')) lines.shift()
  const fields: string[] = []
  for (const line of lines) {
    if (line === '') break
    if (/^[ \t]/.test(line) && fields.length > 0) continue
    const name = FIELD.exec(line)?.[1]
    if (!name) return null
    fields.push(name.toLowerCase())
  }
  if (fields.length < 2 || !fields.some((field) => MACHINE_FIELD.test(field))) return null
  if (/^content-type:\s{0,4}multipart\/related\b/im.test(head) && !fields.includes('received'))
    return 'MHTML'
  return fields.includes('from') || fields.includes('subject') ? 'an e-mail' : null
}

const ROOT =
  /^(?:<\?xml[^>]{0,300}\?>\s{0,40})?(?:<\?xml-stylesheet[^>]{0,300}\?>\s{0,40})?(?:<!--[^>]{0,1000}-->\s{0,40})?<([a-z:]{2,20})\b/i
const FEEDS: Readonly<Record<string, string>> = {
  rss: 'a feed (RSS)',
  feed: 'a feed (Atom)',
  'rdf:rdf': 'a feed (RDF)',
  opml: 'a list of feeds (OPML)',
  nitf: 'news in XML (NITF)',
  newsml: 'news in XML (NewsML)',
  newsitem: 'news in XML (NewsML)',
}

const findFeed = (head: string): string | null =>
  FEEDS[(ROOT.exec(head)?.[1] ?? '').toLowerCase()] ?? null

function findJson(text: string, head: string): string | null {
  if (!/^[[{]/.test(head)) return null
  if (parses(text.length <= PARSED ? text : '')) return 'JSON'
  const lines = head.split(/\r?\n/)
  const whole = lines.length > 1 ? lines.slice(0, -1).filter((line) => line.trim() !== '') : []
  if (whole.length > 0 && whole.every((line) => line.startsWith('{') && parses(line)))
    return 'JSON Lines'
  return /^(?:\[\s{0,40})?\{\s{0,40}"[^"\n]{0,80}"\s{0,10}:/.test(head) ? 'JSON' : null
}

function parses(text: string): boolean {
  // There is no other way to ask whether a text is JSON.
  try {
    return typeof JSON.parse(text.replace(/^\ufeff/, '')) === 'object'
  } catch {
    return false
  }
}

const TABLE_NAME = /\.(?:csv|tsv|tab)(?:\.gz)?$/i
/** So many rows must be alike before a text is a table without a name that says so. */
const MIN_ROWS = 6

/** Rows with one number of cells each, at least three: no prose has so many commas in every line. */
function findTable(head: string, source: string): string | null {
  const isNamed = TABLE_NAME.test(source)
  for (const mark of [',', '\t', ';']) {
    const rows = cellCounts(head, mark)
    const cells = rows[0] ?? 0
    const isTable = isNamed
      ? cells >= 2
      : cells >= 3 && rows.length >= MIN_ROWS && rows.every((count) => count === cells)
    if (isTable) return mark === '\t' ? 'a table (TSV)' : 'a table (CSV)'
  }
  return null
}

/** How many cells each whole row has; ends of lines within quotes end none. */
function cellCounts(head: string, mark: string): number[] {
  const counts: number[] = []
  let cells = 1
  let isQuoted = false
  let isEmpty = true
  for (const character of head) {
    if (character === '"') isQuoted = !isQuoted
    if (character === '\n' && !isQuoted) {
      if (!isEmpty) counts.push(cells)
      cells = 1
      isEmpty = true
    } else if (character !== '\r') {
      isEmpty = false
      if (character === mark && !isQuoted) cells++
    }
  }
  // A row that the head cuts off has not all its cells.
  return head.length < HEAD && !isEmpty ? [...counts, cells] : counts
}
