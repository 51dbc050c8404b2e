import type { BundlePart } from '../bundle/bundle.ts'
import { type Input, MAX_INPUT_BYTES } from '../document.ts'
import { readTime } from '../time/read-time.ts'
import { ByteQueue } from './byte-queue.ts'
import { hasDigest } from './digest.ts'
import type { Fields } from './fields.ts'
import { readHttpAnswer } from './http-answer.ts'
import { readRecords, type WarcRecord } from './read-records.ts'
import { Tally } from './tally.ts'
import { BlownUpError, unpackMembers } from './unpack-members.ts'

/** Bytes of a head beside a page of the greatest size. */
const RECORD_LIMIT = MAX_INPUT_BYTES + 64 * 1024
const HOLDS_PAGES: ReadonlySet<string> = new Set(['response', 'resource'])

/**
 * The pages of a web archive (WARC 0.17 to 1.1, packed with gzip by record, as a whole or not at all) in their order, as the bytes come: answers
 * with status 200 and resources that are HTML, plain text or news in XML or JSON, with their address and the time of their capture. Chunks and
 * packing are undone where they are there, whatever the heads say. What is wrong comes at the end: cut off, damaged (digests are checked),
 * too large, captured again without the first capture. Never throws for what the bytes are; holds one record at a time, at most 16 MB.
 *
 * @example for await (const part of readWarc('news.warc.gz', createReadStream('news.warc.gz'))) if ('page' in part) …
 */
export async function* readWarc(
  source: string,
  chunks: AsyncIterable<Uint8Array>,
): AsyncGenerator<BundlePart> {
  const queue = new ByteQueue(unpackMembers(chunks))
  const tally = new Tally()
  try {
    for await (const record of readRecords(queue, (fields, length) =>
      wants(fields, length, tally),
    )) {
      if ('what' in record) tally.damaged(record)
      else {
        tally.count++
        const page = pageOf(source, record, tally)
        if (page) yield { page }
      }
    }
  } catch (error) {
    if (!(error instanceof BlownUpError)) throw error
    tally.isBlownUp = true
  } finally {
    await queue.close()
  }
  yield* tally.problems().map((one) => ({ problem: one }))
}

/** The bytes of records that may hold a page; others are passed over as they come. */
function wants(fields: Fields, length: number, tally: Tally): boolean {
  const type = typeOf(fields)
  if (type === 'revisit') tally.revisited(fields.get('warc-payload-digest'))
  if (!HOLDS_PAGES.has(type)) return false
  if (length > RECORD_LIMIT) tally.large++
  return length <= RECORD_LIMIT
}

const typeOf = (fields: Fields): string => (fields.get('warc-type') ?? '').toLowerCase()

function pageOf(source: string, { fields, block, offset }: WarcRecord, tally: Tally): Input | null {
  if (!block) return null
  const answer = typeOf(fields) === 'response' ? readHttpAnswer(block) : null
  if (answer && answer.status !== 200) return null
  if (!answer && typeOf(fields) === 'response' && !isPage(fields.get('content-type'), block))
    return null
  const payload = answer?.payload ?? block
  const bytes = answer?.body ?? block
  const contentType = (answer?.fields ?? fields).get('content-type')
  const url = addressOf(fields)
  if (!isPage(contentType, bytes) || (url && /\/robots\.txt$/.test(new URL(url).pathname)))
    return null
  checkDigest(fields, [block, payload, bytes], offset, tally)
  if (fields.has('warc-truncated')) tally.truncated++
  const captured = readTime(fields.get('warc-date') ?? '')
  return {
    source: url ? `${source}#${url}` : `${source}#${offset}`,
    // A copy: the record's bytes lie in a piece of the file.
    bytes: Uint8Array.from(bytes),
    ...(url ? { url } : {}),
    ...(contentType ? { contentType } : {}),
    ...(captured ? { told: { captured, capturedBy: 'WARC-Date' } } : {}),
  }
}

/** HTML, plain text, news in XML or JSON; where nothing is said, what begins as a page. */
function isPage(contentType: string | undefined, bytes: Uint8Array): boolean {
  const type = (contentType ?? '').split(';', 1)[0]?.trim().toLowerCase() ?? ''
  if (
    /^(?:text\/(?:html|plain|xml)|application\/(?:xhtml\+xml|xml|[\w.-]{1,40}\+json|json))$/.test(
      type,
    )
  )
    return true
  if (type !== '' && type !== 'application/octet-stream' && type !== 'unknown') return false
  return /^[\s\ufeff]{0,200}<(?:!doctype\s+html|html|head|body)\b/i.test(
    Buffer.from(bytes.subarray(0, 1000))
      .toString('latin1')
      .replace(/^\xef\xbb\xbf/, ''),
  )
}

/** The address that was asked; some write it in brackets or with spaces. */
function addressOf(fields: Fields): string | undefined {
  const written = (fields.get('warc-target-uri') ?? '').replace(/^<|>$/g, '').trim()
  if (!/^https?:/i.test(written) || !URL.canParse(written)) return undefined
  const url = new URL(written)
  url.username = ''
  url.password = ''
  return url.href
}

/** The block's digest, else that of what was sent or, as some count it, of what it unpacks to. */
function checkDigest(
  fields: Fields,
  [block, payload, body]: readonly [Uint8Array, Uint8Array, Uint8Array],
  offset: number,
  tally: Tally,
): void {
  const ofPayload = fields.get('warc-payload-digest')
  const ofBlock = fields.get('warc-block-digest')
  if (ofPayload) tally.kept.add(ofPayload)
  if (fields.has('warc-truncated')) return
  const isSound =
    (ofBlock ? hasDigest(ofBlock, [block]) : null) ??
    (ofPayload ? hasDigest(ofPayload, [payload, body, block]) : null)
  if (isSound === false && !(ofPayload && hasDigest(ofPayload, [payload, body, block]))) {
    tally.damaged({ offset, what: 'digest' })
  }
}
