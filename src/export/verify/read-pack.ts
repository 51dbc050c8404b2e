import { gunzipSync, unzipSync } from 'fflate'
import { readRecord, type WarcRecord } from '../wacz/warc.ts'

/** Bytes that are unpacked of a pack, at most: a small file may claim to hold anything. */
const MOST_BYTES = 2 ** 31
/** Of one record. */
const MOST_RECORD = 2 ** 27

/** The files of a ZIP file by path; null where it is none, or one that is larger than can be looked at. */
export function readPack(bytes: Uint8Array): ReadonlyMap<string, Uint8Array> | null {
  let size = 0
  try {
    const files = unzipSync(bytes, {
      filter: ({ originalSize }) => {
        size += originalSize
        return size <= MOST_BYTES
      },
    })
    return size <= MOST_BYTES ? new Map(Object.entries(files)) : null
  } catch {
    return null
  }
}

/** Where a record lies, by a line of the index. */
export interface IndexEntry {
  readonly url: string
  readonly digest: string
  readonly offset: number
  readonly length: number
}

/** The lines of an index; null where one is none. */
export function readIndex(text: string): IndexEntry[] | null {
  const entries: IndexEntry[] = []
  for (const line of text.split('\n').filter(Boolean)) {
    const json = line.slice(line.indexOf('{'))
    try {
      const { url, digest, offset, length } = JSON.parse(json)
      entries.push({ url, digest, offset: Number(offset), length: Number(length) })
    } catch {
      return null
    }
  }
  return entries
}

/** The payload of a record that an index leads to; null where no record is there. */
export function payloadAt(
  warc: Uint8Array,
  { offset, length }: IndexEntry,
): WarcRecord['payload'] | null {
  const piece = warc.subarray(offset, offset + length)
  if (piece.length !== length || length < 18) return null
  // The last four bytes of a gzip member say how long what it holds is.
  const size = new DataView(piece.buffer, piece.byteOffset + length - 4, 4).getUint32(0, true)
  if (size > MOST_RECORD) return null
  try {
    return readRecord(gunzipSync(piece))?.payload ?? null
  } catch {
    return null
  }
}
