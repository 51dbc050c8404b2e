import PostalMime, { type Email } from 'postal-mime'
import { problem } from '../../article/index.ts'
import type { BundlePart } from '../bundle/bundle.ts'
import type { Input } from '../document.ts'
import { readTime } from '../time/read-time.ts'
import { type Fields, headEnd, readHead } from '../warc/fields.ts'
import { escapeMarkup } from '../xml/markup.ts'

/** Parts within parts deeper than this are not read. */
const DEPTH = 20

/**
 * The page that a mail or a page saved as MHTML holds, with its address and date: of MHTML the page itself without its frames and pictures and
 * the time at which it was saved; of a mail its HTML, else its text, with its subject as title and the day on which it was sent.
 * One problem where it holds no text. Never throws.
 *
 * @example const [part] = await readMail('page.mhtml', bytes)
 */
export async function readMail(source: string, bytes: Uint8Array): Promise<BundlePart[]> {
  const whole = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const start = /^From [^\r\n]{0,300}\r?\n/.exec(whole.toString('latin1', 0, 400))?.[0].length ?? 0
  const mail = whole.subarray(start)
  const head = fieldsOf(mail)
  const page = isSavedPage(head)
    ? await savedPage(source, mail, head)
    : await mailPage(source, mail)
  return page ? [{ page }] : [{ problem: problem('mail-empty', {}) }]
}

const fieldsOf = (bytes: Buffer): Fields => {
  const found = headEnd(bytes)
  return readHead(
    Buffer.concat([Buffer.from('\n'), found ? bytes.subarray(0, found.end) : bytes.subarray(0, 0)]),
  ).fields
}

const isSavedPage = (head: Fields): boolean =>
  head.has('snapshot-content-location') ||
  (!head.has('received') &&
    (head.has('content-location') || /^multipart\/related\b/i.test(head.get('content-type') ?? '')))

/** The first part that is a page. */
async function savedPage(source: string, mail: Buffer, head: Fields): Promise<Input | null> {
  const isOne = !/^multipart\//i.test(head.get('content-type') ?? '')
  for (const part of isOne ? [mail] : partsOf(mail, head)) {
    const found = headEnd(part)
    const fields = fieldsOf(part)
    const type = fields.get('content-type') ?? ''
    if (!found || !/^(?:text\/(?:html|plain)|application\/xhtml)/i.test(type)) continue
    const bytes = await undo(
      part.subarray(found.body),
      fields.get('content-transfer-encoding') ?? '',
    )
    if (!bytes) continue
    const url =
      addressIn(head.get('snapshot-content-location')) ?? addressIn(fields.get('content-location'))
    const captured = readTime(head.get('date') ?? '')
    return {
      source,
      bytes,
      contentType: type,
      ...(url ? { url } : {}),
      ...(captured ? { told: { captured, capturedBy: 'Date' } } : {}),
    }
  }
  return null
}

/** The parts between the boundaries that the head names. */
function partsOf(mail: Buffer, head: Fields): Buffer[] {
  const boundary = /boundary\s{0,4}=\s{0,4}(?:"([^"]{1,200})"|([^\s;"]{1,200}))/i.exec(
    head.get('content-type') ?? '',
  )
  const mark = Buffer.from(`--${boundary?.[1] ?? boundary?.[2] ?? ''}`)
  if (mark.length < 3) return []
  const starts: number[] = []
  for (let at = mail.indexOf(mark); at >= 0; at = mail.indexOf(mark, at + mark.length))
    if (at === 0 || mail[at - 1] === 10) starts.push(at)
  return starts.map((at, index) => {
    const line = mail.indexOf(10, at)
    return mail.subarray(line < 0 ? mail.length : line + 1, starts[index + 1] ?? mail.length)
  })
}

/** A body without the way in which it was packed for mail: as a part of a kind that the library hands on in bytes. */
async function undo(body: Buffer, encoding: string): Promise<Uint8Array | null> {
  const way = /^\s*(quoted-printable|base64)\s*$/i.exec(encoding)?.[1]
  if (!way) return Uint8Array.from(body)
  const head = `Content-Type: application/octet-stream\r\nContent-Transfer-Encoding: ${way}\r\n\r\n`
  const mail = await parse(Buffer.concat([Buffer.from(head), body]))
  const content = mail?.attachments[0]?.content
  return content instanceof ArrayBuffer ? new Uint8Array(content) : null
}

async function mailPage(source: string, bytes: Buffer): Promise<Input | null> {
  const mail = await parse(bytes)
  if (!mail) return null
  // The library gives the day in UTC; the head has it as it was where it was written.
  const published = readTime(fieldsOf(bytes).get('date') ?? '')
  const told = published ? { told: { published, datedBy: 'date of the mail' } } : {}
  const title = (mail.subject ?? '').replace(/\s+/g, ' ').trim()
  const html = mail.html?.trim() ?? ''
  if (html !== '') {
    const titled =
      /<title[\s>]/i.test(html) || title === ''
        ? html
        : `<title>${escapeMarkup(title)}</title>\n${html}`
    return { source, bytes: Buffer.from(titled), contentType: 'text/html; charset=utf-8', ...told }
  }
  const text = mail.text?.trim() ?? ''
  if (text === '') return null
  const page = title === '' ? text : `${title}\n\n${text}`
  return { source, bytes: Buffer.from(page), contentType: 'text/plain; charset=utf-8', ...told }
}

async function parse(bytes: Buffer): Promise<Email | null> {
  // The library says by its errors alone that a mail is nested too deeply or its heads are too long.
  try {
    return await PostalMime.parse(bytes, {
      maxNestingDepth: DEPTH,
      attachmentEncoding: 'arraybuffer',
    })
  } catch {
    return null
  }
}

function addressIn(written: string | undefined): string | undefined {
  const value = (written ?? '').replace(/\s+/g, '')
  return /^https?:/i.test(value) && URL.canParse(value) ? new URL(value).href : undefined
}
