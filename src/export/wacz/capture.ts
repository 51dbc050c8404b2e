import type { Annotated } from '../../record/index.ts'
import { addressOf, type Holdings, urnOf } from '../holdings.ts'
import { mediaWithCharset, plainLine } from '../words.ts'
import { digestOf, type WarcRecord, warcDate, warcRecord } from './warc.ts'

/** The first bytes of a gzip file: what it holds is not what they are. */
const isPacked = (bytes: Uint8Array): boolean => bytes[0] === 0x1f && bytes[1] === 0x8b

/** The address by which a page is found in the pack: its own, or the URN of its bytes. */
export const uriOf = (page: Annotated): string =>
  addressOf(page) ?? urnOf('article', page.article.id)

/** When a page was captured: as what it came in says, else when its bytes first came, else when the pack is made. */
function captureTime({ article }: Annotated, holdings: Holdings): string {
  const captured = Date.parse(article.origin.told?.captured ?? '')
  if (!Number.isNaN(captured)) return new Date(captured).toISOString()
  return holdings.arrivedAt(article.id) ?? holdings.at
}

/** The record of a page: its bytes as they arrived. Null where these are not held. */
export function captureOf(page: Annotated, holdings: Holdings): WarcRecord | null {
  const payload = holdings.raw(page.article.id)
  if (!payload) return null
  const { mediaType, charset } = page.article.origin
  return {
    type: 'resource',
    uri: uriOf(page),
    date: captureTime(page, holdings),
    contentType: isPacked(payload) ? 'application/gzip' : mediaWithCharset(mediaType, charset),
    payload,
  }
}

/** A line of the index: where the record of a page lies in the file. */
export function indexLine(capture: WarcRecord, place: { offset: number; length: number }): string {
  const time = warcDate(capture.date).replace(/\D/g, '')
  const facts = {
    url: capture.uri,
    mime: capture.contentType.split(';')[0],
    status: '200',
    digest: digestOf(capture.payload),
    length: String(place.length),
    offset: String(place.offset),
    filename: 'data.warc.gz',
  }
  return `${surtOf(capture.uri ?? '')} ${time} ${JSON.stringify(facts)}\n`
}

/**
 * An address by which indexes are sorted: the host from its end on, without `www.`.
 *
 * @example surtOf('https://www.nowe.example/a?x=1') // 'example,nowe)/a?x=1'
 */
export function surtOf(uri: string): string {
  if (!/^https?:/i.test(uri) || !URL.canParse(uri)) return uri.replace(/\s/g, '%20')
  const { hostname, port, pathname, search } = new URL(uri)
  const host = hostname
    .replace(/^www\d*\./, '')
    .split('.')
    .reverse()
    .join(',')
  const query = search.length > 1 ? `?${search.slice(1).split('&').sort().join('&')}` : ''
  return `${host}${port ? `:${port}` : ''})${pathname}${query}`.toLowerCase()
}

/** A line of the list of pages, with the visible text that proofs point into. */
export const pageLine = (page: Annotated, holdings: Holdings) => ({
  id: page.article.id,
  url: uriOf(page),
  ts: warcDate(captureTime(page, holdings)),
  title: plainLine(page.article.title),
  text: page.article.text,
})

/** A record and its bytes, packed. */
export const packed = (record: WarcRecord) => ({ record, bytes: warcRecord(record) })
