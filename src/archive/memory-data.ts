import type { Annotated, StoryRecord } from '../record/index.ts'
import type { Decision } from './decisions.ts'
import { type AlertData, newAlertData } from './memory-alerts.ts'
import { type History, newHistory } from './memory-history.ts'
import { type LogData, newLogData } from './memory-log.ts'
import { newStateData, type StateData } from './memory-state.ts'
import { newWatchData, type WatchData } from './memory-watch.ts'
import type { StoryHead } from './story-head.ts'

/** A page as it lies in memory. */
interface HeldPage {
  readonly raw: Uint8Array
  readonly sources: Set<string>
  by: string
}

/** All that an archive in memory holds: plain data, so that a copy of it is an archive too. */
export interface MemoryData {
  /** In the order in which they came. */
  readonly held: Map<string, HeldPage>
  readonly reads: History<Annotated>
  readonly articles: History<Annotated>
  readonly stories: History<{ readonly story: StoryRecord; readonly head: StoryHead }>
  /** The story that an article is in. */
  readonly places: History<string>
  readonly lastPlaces: Map<string, string>
  readonly changed: Set<string>
  /** Pages by the address that they share. */
  readonly addresses: Map<string, Set<string>>
  readonly decisions: Decision[]
  readonly state: StateData
  readonly log: LogData
  readonly watch: WatchData
  readonly alerts: AlertData
  settledBy: string | null
  isSettled: boolean
}

export const newMemoryData = (): MemoryData => ({
  held: new Map(),
  reads: newHistory(),
  articles: newHistory(),
  stories: newHistory(),
  places: newHistory(),
  lastPlaces: new Map(),
  changed: new Set(),
  addresses: new Map(),
  decisions: [],
  state: newStateData(),
  log: newLogData(),
  watch: newWatchData(),
  alerts: newAlertData(),
  settledBy: null,
  isSettled: true,
})

/** Pages of one address, in the order in which they came; a page alone where it has none. */
export function versionsOf({ addresses, held }: MemoryData, id: string): string[] {
  const same = [...addresses.values()].find((ids) => ids.has(id))
  return same ? [...held.keys()].filter((one) => same.has(one)) : [id]
}
