import { describe, expect, test } from 'vitest'
import type { WatchedItem, WatchedSource } from '../../src/archive/index.ts'
import { ENGINES } from './engines.ts'

const source = (id: string, more: Partial<WatchedSource> = {}): WatchedSource => ({
  id,
  address: `https://${id}.test/feed`,
  host: `${id}.test`,
  kind: 'feed',
  title: '',
  state: 'active',
  due: 100,
  added: 0,
  interval: 3_600_000,
  failures: 0,
  ...more,
})

const item = (address: string, more: Partial<WatchedItem> = {}): WatchedItem => ({
  address,
  host: new URL(address).host,
  source: 'a',
  state: 'waiting',
  due: 100,
  tries: 0,
  mark: '1',
  title: '',
  ...more,
})

describe.each(ENGINES)('what is watched, in $name', ({ open }) => {
  test('sources are kept as they are, sorted by address', () => {
    const { watched } = open()
    const one = source('b', { validators: { address: 'https://b.test/feed', etag: 'W/"ä"' } })
    watched.putSource(one)
    watched.putSource(source('a'))
    expect(watched.sources().map(({ id }) => id)).toEqual(['a', 'b'])
    expect(watched.source('b')).toEqual(one)
    expect(watched.source('c')).toBeNull()
  })

  test('those that are due come by host, then by time', () => {
    const { watched } = open()
    for (const one of [
      source('z', { host: 'one.test', due: 90 }),
      source('y', { host: 'one.test', due: 80 }),
      source('x', { host: 'two.test', due: 10 }),
      source('w', { host: 'one.test', due: 101 }),
      source('v', { host: 'one.test', due: null }),
    ])
      watched.putSource(one)
    expect(watched.dueSources(100).map(({ id }) => id)).toEqual(['y', 'z', 'x'])
    expect(watched.nextDue()).toBe(10)
  })

  test('a page is kept once, whoever names it, and is due again where more is said of it', () => {
    const { watched } = open()
    const page = 'https://a.test/dam'
    expect(
      watched.putSource(source('a'), [
        item(page, { words: '<p>Words</p>' }),
        item('https://a.test/b'),
      ]),
    ).toBe(2)
    expect(watched.item(page)).toMatchObject({ source: 'a', words: '<p>Words</p>' })
    watched.putItem(item(page, { state: 'held', due: null, page: 'ff' }))
    expect(watched.item(page)).not.toHaveProperty('words')
    expect(watched.putSource(source('b'), [item(page, { source: 'b' })])).toBe(0)
    expect(watched.item(page)).toMatchObject({ source: 'a', state: 'held', due: null })
    expect(watched.putSource(source('a'), [item(page, { mark: '2', due: 300 })])).toBe(0)
    expect(watched.item(page)).toMatchObject({ state: 'waiting', due: 300, mark: '2', page: 'ff' })
    expect(watched.countItems('a')).toEqual({ waiting: 2 })
    expect(watched.dueItems(1_000, 1)).toEqual([{ address: 'https://a.test/b', host: 'a.test' }])
  })

  test('a source is removed with the pages that wait; what is held stays', () => {
    const { watched } = open()
    const held = item('https://a.test/held', { state: 'held', due: null })
    watched.putSource(source('a'), [held, item('https://a.test/b')])
    expect(watched.removeSource('a')).toBe(true)
    expect(watched.removeSource('a')).toBe(false)
    expect(watched.item('https://a.test/held')).toEqual(held)
    expect(watched.item('https://a.test/b')).toBeNull()
    expect(watched.nextDue()).toBeNull()
  })

  test('hosts that asked us to wait are remembered', () => {
    const { watched } = open()
    expect(watched.waitOf('a.test')).toBe(0)
    watched.putWait('a.test', 500)
    expect(watched.waitOf('a.test')).toBe(500)
  })
})
