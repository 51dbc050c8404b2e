import { createHash } from 'node:crypto'
import { VERSION } from '../../article/index.ts'
import { decode } from '../../intake/index.ts'
import { readPage } from '../../page/index.ts'
import { type Proof, proofSchema, textHash } from '../wacz/proof.ts'
import { mediaWithCharset } from '../words.ts'
import { checkCite } from './check-cites.ts'
import { payloadAt, readIndex, readPack } from './read-pack.ts'
import { type Findings, openFindings, type Verdict } from './verdict.ts'

type Files = ReadonlyMap<string, Uint8Array>

const hexOf = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex')
const textOf = (bytes: Uint8Array | undefined): string => new TextDecoder().decode(bytes)

/**
 * Checks an evidence pack by itself: each file against the list of hashes, each statement's words against the text of their article, each text
 * against its hash, each page's bytes against its id, and, where this version read them, the text against the bytes.
 *
 * @example verifyPack(readFileSync('story.wacz')).holds // true
 */
export function verifyPack(bytes: Uint8Array): Verdict {
  const findings = openFindings()
  const files = readPack(bytes)
  if (!files) {
    findings.fault('not-a-pack', 'this is no ZIP file that can be read, or one of more than 2 GB')
    return findings.verdict()
  }
  checkFiles(files, findings)
  const proof = readProof(files, findings)
  if (!proof) return findings.verdict()
  const texts = readTexts(files, findings)
  const payloads = readPayloads(files, findings)
  for (const article of proof.articles) checkArticle(article, proof.by, texts, payloads, findings)
  for (const { of, id, cites } of proof.statements) {
    findings.looked.statements++
    if (cites.length === 0) findings.fault('no-evidence', `${of} ${id} rests on nothing`)
    for (const cite of cites) checkCite(cite, (one) => texts.get(one), `${of} ${id}`, findings)
  }
  return findings.verdict()
}

const DIGEST = 'datapackage-digest.json'
const PACKAGE = 'datapackage.json'

/** Each file against the list, the list against its digest, and no file beside the list. */
function checkFiles(files: Files, findings: Findings): void {
  const digest = jsonOf(files.get(DIGEST)) as { hash?: unknown } | null
  const listed = files.get(PACKAGE)
  const list = jsonOf(listed) as { resources?: unknown } | null
  if (!digest || !listed || !list || !Array.isArray(list.resources)) {
    findings.fault('file-missing', `${PACKAGE} or ${DIGEST} is missing or no JSON`)
    return
  }
  findings.looked.files++
  if (digest.hash !== `sha256:${hexOf(listed)}`)
    findings.fault('file-changed', `${PACKAGE} is other than ${DIGEST} says`)
  const known = new Set([PACKAGE, DIGEST])
  for (const { path, hash, bytes } of list.resources) {
    known.add(path)
    const file = files.get(path)
    if (!file) {
      findings.fault('file-missing', `${path} is missing`)
      continue
    }
    findings.looked.files++
    if (hash !== `sha256:${hexOf(file)}` || bytes !== file.length)
      findings.fault('file-changed', `${path} is other than ${PACKAGE} says`)
  }
  for (const path of files.keys())
    if (!known.has(path)) findings.fault('file-unlisted', `${path} stands in no list`)
}

function readProof(files: Files, findings: Findings): Proof | null {
  const parsed = proofSchema.safeParse(jsonOf(files.get('copydesk/proof.json')))
  if (parsed.success) return parsed.data
  const issue = parsed.error.issues[0]
  findings.fault(
    'proof-unread',
    `copydesk/proof.json is missing or not understood (${issue?.path.join('.')}: ${issue?.message})`,
  )
  return null
}

function jsonOf(bytes: Uint8Array | undefined): unknown {
  try {
    return bytes ? JSON.parse(textOf(bytes)) : null
  } catch {
    return null
  }
}

/** The visible texts by article, from the list of pages. */
function readTexts(files: Files, findings: Findings): ReadonlyMap<string, string> {
  const texts = new Map<string, string>()
  for (const line of textOf(files.get('pages/pages.jsonl')).split('\n').filter(Boolean)) {
    const page = jsonOf(Buffer.from(line)) as { id?: unknown; text?: unknown } | null
    if (!page) findings.fault('file-changed', 'a line of pages/pages.jsonl is no JSON')
    else if (typeof page.id === 'string' && typeof page.text === 'string')
      texts.set(page.id, page.text)
  }
  return texts
}

/** The bytes of pages by their hash. */
function readPayloads(files: Files, findings: Findings): ReadonlyMap<string, Uint8Array> {
  const payloads = new Map<string, Uint8Array>()
  const warc = files.get('archive/data.warc.gz')
  const index = readIndex(textOf(files.get('indexes/index.cdx')))
  if (!warc || !index) findings.fault('file-missing', 'the pages or their index are missing')
  for (const entry of warc && index ? index : []) {
    const payload = payloadAt(warc as Uint8Array, entry)
    const hash = payload && hexOf(payload)
    if (payload && entry.digest === `sha256:${hash}`) payloads.set(hash as string, payload)
    else findings.fault('bytes-changed', `the index leads to no such bytes: ${entry.url}`)
  }
  return payloads
}

/** The text of an article against its hash, its bytes against its id, and the text against the bytes. */
function checkArticle(
  article: Proof['articles'][number],
  by: string,
  texts: ReadonlyMap<string, string>,
  payloads: ReadonlyMap<string, Uint8Array>,
  findings: Findings,
): void {
  const { id, source, uri, mediaType, charset } = article
  findings.looked.articles++
  const text = texts.get(id)
  const bytes = payloads.get(id)
  if (text === undefined || textHash(text) !== article.textSha256)
    findings.fault('text-changed', `the text of ${id} is missing or other than the proof says`)
  if (!bytes) {
    findings.fault('bytes-missing', `the bytes of ${id} are not in the pack`)
    return
  }
  const contentType = mediaWithCharset(mediaType, charset)
  const url = /^https?:/i.test(uri) ? { url: uri } : {}
  const read = readPage(decode({ source, ...url, contentType, bytes })).text.toWellFormed()
  if (read === text) findings.looked.reread++
  else if (by === `copydesk ${VERSION}`)
    findings.fault('text-not-of-bytes', `the text of ${id} is not what its bytes say`)
  else findings.note(`texts were read by ${by}: this version reads some of them otherwise`)
}
