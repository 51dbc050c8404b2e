import { z } from 'zod'
import type { Listed } from '../archive/index.ts'
import { readCursor, writeCursor } from './cursor.ts'

/** Items of a page, at most. */
export const MOST_ITEMS = 200
const USUAL_ITEMS = 50
/** Items are counted up to here. */
const MOST_COUNTED = 10_000

/** What every list can be asked: where to go on, and how much. */
export const pageQuery = {
  after: z.string().max(2_000).optional().describe('`next` of the page before'),
  limit: z.coerce
    .number()
    .int()
    .min(1)
    .max(MOST_ITEMS)
    .default(USUAL_ITEMS)
    .describe(`items of the page, at most ${MOST_ITEMS}`),
}

/** What part of a list is wanted. */
export interface PageQuery {
  readonly after?: string | undefined
  readonly limit: number
}

/** A page of a list. */
export interface Page<T> {
  readonly items: readonly T[]
  readonly next: string | null
  readonly count: number | null
}

/** The schema of a page of a list. */
export const pageSchema = <T extends z.ZodType>(item: T) =>
  z.object({
    items: z.array(item),
    next: z.string().nullable().describe('cursor of the next page; null on the last'),
    count: z
      .number()
      .int()
      .nullable()
      .describe(
        `items of the whole list, exact to ${MOST_COUNTED}; no more are counted; null where they are not counted`,
      ),
  })

/**
 * A page of a list. `list` names the list with its filters: a cursor is of use in no other. Where items came or went
 * since, the page goes on behind the item that the last one ended with.
 *
 * @throws CopydeskError `cursor-unknown`
 */
export function takePage<T>(
  all: readonly T[],
  { after, limit }: PageQuery,
  list: string,
  keyOf: (item: T) => string,
): Page<T> {
  const from = after === undefined ? 0 : placeAfter(all, JSON.parse(readCursor(list, after)), keyOf)
  const items = all.slice(from, from + limit)
  const last = items.at(-1)
  const ends = from + items.length >= all.length || last === undefined
  return {
    items,
    next: ends ? null : writeCursor(list, JSON.stringify([from + items.length, keyOf(last)])),
    count: Math.min(all.length, MOST_COUNTED),
  }
}

/** Items that may have come before a place since its page was shown. */
const LOOKED_THROUGH = 10_000

function placeAfter<T>(
  all: readonly T[],
  [at, key]: readonly [number, string],
  keyOf: (item: T) => string,
): number {
  const near = all[at - 1]
  if (near !== undefined && keyOf(near) === key) return at
  const start = Math.max(0, at - LOOKED_THROUGH)
  const found = all.slice(start, at + LOOKED_THROUGH).findIndex((item) => keyOf(item) === key)
  return found >= 0 ? start + found + 1 : Math.min(at, all.length)
}

/** The page with its items made to what is shown: only these are made. */
export const mapPage = <T, U>(page: Page<T>, show: (item: T) => U): Page<U> & { items: U[] } => ({
  ...page,
  items: page.items.map(show),
})

/** A page that the archive made: its own `next` becomes a cursor of this list. */
export function pageOf<T, U>(
  { items, next }: Listed<T>,
  list: string,
  show: (item: T) => U,
): Page<U> {
  return {
    items: items.map(show),
    next: next === undefined ? null : writeCursor(list, next),
    count: null,
  }
}

/** Where the archive goes on. */
export const placeIn = (list: string, { after }: PageQuery): { after?: string } =>
  after === undefined ? {} : { after: readCursor(list, after) }
