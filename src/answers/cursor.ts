import { createHash } from 'node:crypto'
import { CopydeskError } from '../article/index.ts'

/** Characters of the check: enough that a slip or a cursor of another list is seen. */
const CHECK = 16

const check = (list: string, place: string): string =>
  createHash('sha256')
    .update(`copydesk cursor ${list} ${place}`)
    .digest('base64url')
    .slice(0, CHECK)

/**
 * A place in a list as words that a client hands back. It is of use in the same list with the same filters only; it
 * holds nothing that the list does not show.
 *
 * @example readCursor('stories all', writeCursor('stories all', '2024-04-26 s1')) // '2024-04-26 s1'
 */
export function writeCursor(list: string, place: string): string {
  const packed = Buffer.from(place).toString('base64url')
  return `${packed}.${check(list, packed)}`
}

/**
 * The place that a cursor names.
 *
 * @throws CopydeskError `cursor-unknown` where it was not made for this list
 */
export function readCursor(list: string, cursor: string): string {
  const [packed = '', sum] = cursor.split('.')
  if (sum === check(list, packed)) return Buffer.from(packed, 'base64url').toString('utf8')
  throw new CopydeskError(
    'cursor-unknown',
    '"after" is no cursor of this list: take it from `next` of the page before, with the same filters',
  )
}
