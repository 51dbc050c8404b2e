import type { Event } from './event.ts'

/** One happening, told once or many times. */
export interface Happening {
  readonly id: string
  readonly type: string
  readonly status: Event['status']
  readonly actors: readonly string[]
  readonly recipients: readonly string[]
  readonly place?: string
  readonly when?: { readonly from: string; readonly to: string }
  readonly events: readonly Event[]
  /** Why these tellings are one happening. */
  readonly reasons: readonly string[]
}

/** Events of several articles put together where they tell of one happening. */
export function mergeEvents(_events: readonly Event[]): Happening[] {
  return []
}
