import type { Problem, Told } from '../article/index.ts'
import type { NewsItem } from './news/news-item.ts'

/** What arrived: bytes, and where from. */
export interface Input {
  /** A path, a URL or `-`. */
  readonly source: string
  readonly bytes: Uint8Array
  /** The page's address, where it is known. */
  readonly url?: string
  /** Of an HTTP `Content-Type` header, where there was one. */
  readonly contentType?: string
  /** What came with the bytes and does not stand in them. */
  readonly told?: Told
}

/** One document as characters. */
export interface Document {
  readonly source: string
  readonly url?: string
  readonly mediaType: 'text/html' | 'text/plain'
  readonly charset: string
  readonly sha256: string
  readonly size: number
  readonly text: string
  readonly told?: Told
  /** Of a page that is news in a format of the IPTC: its lines and fields. The media type is that of HTML. */
  readonly news?: NewsItem
  readonly problems: readonly Problem[]
}

/** Of one document, in bytes; what lies beyond is not read (problem `input-cut`). */
export const MAX_INPUT_BYTES = 16 * 1024 * 1024
