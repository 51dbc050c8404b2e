import { formatDays, weekdayOf } from '../../article/index.ts'
import type { StoryView } from '../story-view.ts'

const WEEKDAYS = ['Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat', 'Sun']

/** `Mon 15 Jan 2024`. */
export const dayWithWeekday = (day: string): string =>
  `${WEEKDAYS[weekdayOf(day) - 1] ?? ''} ${formatDays(day, day)}`

/**
 * A sentence of another stage as a reader wants it: letters for ids, `15 Jan 2024` for
 * `2024-01-15`.
 */
export function inWords(view: StoryView, text: string): string {
  return text
    .replace(/(?:article )?["“]?\b([0-9a-f]{64})\b["”]?/g, (all, id: string) => {
      return view.member(id)?.letter ?? all
    })
    .replace(/\b\d{4}-\d\d-\d\d\b/g, (day) => formatDays(day, day))
}

/** `1 article`, `2 articles`. */
export const plural = (count: number, noun: string): string =>
  `${count.toLocaleString('en-GB')} ${count === 1 ? noun : `${noun}s`}`

/** `A, B and C`. */
export function listed(items: readonly string[]): string {
  return items.length < 2 ? items.join('') : `${items.slice(0, -1).join(', ')} and ${items.at(-1)}`
}

/** `once`, `twice`, `3 times`. */
export const times = (count: number): string =>
  count === 1 ? 'once' : count === 2 ? 'twice' : `${count} times`
