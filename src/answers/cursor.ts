import { createHash } from 'node:crypto'
import { CopydeskError } from '../article/index.ts'

/** Where a page of a list ended: the number of items before, and the key of the last of them. */
export interface Position {
  readonly at: number
  readonly key: string
}

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
 * @example readCursor('stories all', writeCursor('stories all', { at: 50, key: 's1' })) // { at: 50, key: 's1' }
 */
export function writeCursor(list: string, { at, key }: Position): string {
  const place = Buffer.from(JSON.stringify([at, key])).toString('base64url')
  return `${place}.${check(list, place)}`
}

/**
 * The place that a cursor names.
 *
 * @throws CopydeskError `cursor-unknown` where it was not made for this list
 */
export function readCursor(list: string, cursor: string): Position {
  const [place = '', sum] = cursor.split('.')
  if (sum !== check(list, place)) {
    throw new CopydeskError(
      'cursor-unknown',
      '"after" is no cursor of this list: take it from `next` of the page before, with the same filters',
    )
  }
  const [at, key] = JSON.parse(Buffer.from(place, 'base64url').toString('utf8')) as [number, string]
  return { at, key }
}
