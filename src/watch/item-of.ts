import type { WatchedItem } from '../archive/index.ts'
import type { Pointer } from './recognise.ts'
import { hostOf } from './tools.ts'

/** The row of a page that was named and not fetched yet. */
export const itemOf = (source: string, pointer: Pointer, now: number): WatchedItem => ({
  address: pointer.address,
  host: hostOf(pointer.address),
  source,
  state: 'waiting',
  due: now,
  tries: 0,
  mark: pointer.mark,
  title: pointer.title,
  ...(pointer.told === undefined ? {} : { told: pointer.told }),
  ...(pointer.words === undefined ? {} : { words: pointer.words }),
})
