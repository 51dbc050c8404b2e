import type { CountSeries } from '../../record/index.ts'

/** `1 article`, `2 articles`. */
export const plural = (count: number, noun: string): string =>
  `${count.toLocaleString('en-GB')} ${count === 1 ? noun : `${noun}s`}`

/** `A, B and C`. */
export function listed(items: readonly string[]): string {
  return items.length < 2 ? items.join('') : `${items.slice(0, -1).join(', ')} and ${items.at(-1)}`
}

/** How counts went from day to day: `dead 35 → 39 → 43, injured 13 → 16`. */
export const countsText = (counts: readonly CountSeries[] = []): string =>
  counts
    .map(
      ({ of, values }) =>
        `${of} ${values.map(({ value }) => value.toLocaleString('en-GB')).join(' → ')}`,
    )
    .join(', ')

/** `once`, `twice`, `3 times`. */
export const times = (count: number): string =>
  count === 1 ? 'once' : count === 2 ? 'twice' : `${count} times`
