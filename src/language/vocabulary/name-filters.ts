import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { CopydeskError } from '../../article/index.ts'
import { openFilter, type WordFilter } from './word-filter.ts'

/** Where the filters lie: beside `src` and, as published, beside `dist`. */
const FILE = new URL('../../../models/name-filters.bin', import.meta.url)

/**
 * The filters of the file, in its order: words of persons' names; towns of one word; large ones among them (50,000 people);
 * words of towns' names of several words. All in small letters.
 */
export const FILTERS = ['persons', 'towns', 'large towns', 'parts of towns'] as const

export type NameFilters = Readonly<Record<(typeof FILTERS)[number], WordFilter>>

/** The filters of bytes as they are written: for each its length (u32, little-endian), then its bits. */
export function openNameFilters(bytes: Uint8Array): NameFilters {
  const lengths = new DataView(bytes.buffer, bytes.byteOffset)
  let at = 0
  const filters = FILTERS.map((name) => {
    const length = lengths.getUint32(at, true)
    if (at + 4 + length > bytes.length) throw new RangeError('the filters end early')
    const filter = openFilter(bytes.subarray(at + 4, at + 4 + length))
    at += 4 + length
    return [name, filter] as const
  })
  return Object.fromEntries(filters) as NameFilters
}

let opened: NameFilters | undefined

/**
 * The filters that ship, read when they are first asked for.
 *
 * @throws {CopydeskError} `broken-install` where the file is missing or is none.
 */
export function nameFilters(): NameFilters {
  if (opened) return opened
  const file = fileURLToPath(FILE)
  try {
    opened = openNameFilters(readFileSync(file))
  } catch (cause) {
    throw new CopydeskError(
      'broken-install',
      `${file} cannot be read as name filters; install copydesk anew, or run npm run train -- name-filters`,
      { cause },
    )
  }
  return opened
}
