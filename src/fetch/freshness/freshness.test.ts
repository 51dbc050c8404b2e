import { describe, expect, test } from 'vitest'
import type { Capture } from '../capture.ts'
import { freshnessOf } from './cache-control.ts'
import { retryAfter } from './retry-after.ts'
import { nextValidators } from './validators.ts'

const NOW = Date.UTC(2024, 4, 3, 12)

test.each<[string | undefined, number | null]>([
  ['120', 120_000],
  ['0', 0],
  [' 1.5 ', 1_500],
  ['Fri, 03 May 2024 13:00:00 GMT', 3_600_000],
  ['Fri, 03 May 2024 11:00:00 GMT', 0],
  ['99999999', 7 * 86_400_000],
  ['Sat, 03 May 2025 13:00:00 GMT', 7 * 86_400_000],
  ['-5', null],
  ['soon', null],
  ['', null],
  [undefined, null],
])('Retry-After "%s" asks for %s', (header, wait) => {
  expect(retryAfter(header, NOW)).toBe(wait)
})

test.each<[Record<string, string>, boolean, number]>([
  [{}, false, 0],
  [{ 'cache-control': 'public, max-age=600' }, false, 600_000],
  [{ 'cache-control': 'max-age="600"', age: '100' }, false, 500_000],
  [{ 'cache-control': 'max-age=99999999' }, false, 7 * 86_400_000],
  [{ 'cache-control': 'no-store' }, true, 0],
  [{ 'cache-control': 'no-cache, max-age=600' }, false, 0],
  [{ expires: '0' }, true, 0],
  [{ expires: '-1' }, true, 0],
  [{ expires: '0', 'cache-control': 'max-age=60' }, false, 60_000],
  [{ expires: 'Fri, 03 May 2024 12:10:00 GMT' }, false, 600_000],
  [
    { expires: 'Fri, 03 May 2024 12:10:00 GMT', date: 'Fri, 03 May 2024 12:05:00 GMT' },
    false,
    300_000,
  ],
  [{ expires: 'Fri, 03 May 2014 12:10:00 GMT' }, false, 0],
  [{ 'cache-control': ',=,max-age=x' }, false, 0],
])('%o is good for so long', (headers, isNotKept, goodFor) => {
  expect(freshnessOf(headers, NOW)).toEqual({ isNotKept, goodFor })
})

describe('validators', () => {
  const capture = (
    status: number,
    headers: Record<string, string>,
    more: Partial<Capture> = {},
  ): Capture => ({
    url: 'https://a.test/feed',
    chain: [],
    status,
    headers,
    at: '2024-05-03T12:00:00.000Z',
    bytes: new Uint8Array(),
    notes: [],
    ...more,
  })
  const before = { address: 'https://a.test/feed', etag: 'W/"1"', lastModified: 'Thu' }

  test('are those of the whole answer, with its address, to the letter', () => {
    expect(nextValidators(capture(200, { etag: ' "a', 'last-modified': 'yesterday' }))).toEqual({
      address: 'https://a.test/feed',
      etag: ' "a',
      lastModified: 'yesterday',
    })
  })

  test('are kept by a 304, which may say a new time', () => {
    expect(nextValidators(capture(304, { etag: '"2"' }), before)).toEqual(before)
    expect(nextValidators(capture(304, { 'last-modified': 'Fri' }), before)).toEqual({
      ...before,
      lastModified: 'Fri',
    })
  })

  test('are none of an answer that is not to be kept, is cut, is an error or says nothing', () => {
    const etag = { etag: '"a"' }
    for (const one of [
      capture(200, { ...etag, 'cache-control': 'no-store' }),
      capture(200, { ...etag, expires: '0' }),
      capture(200, etag, { truncated: 'connection' }),
      capture(500, etag),
      capture(200, {}),
      capture(304, etag, { url: 'https://a.test/other' }),
    ])
      expect(nextValidators(one, before)).toBeUndefined()
  })
})
