import { articleFromText } from '../src/article/index.ts'
import { findDates } from '../src/dates/index.ts'
import { readProse } from '../src/text/index.ts'

/** `words = value` of each time expression, with what modifies it, seen from Thursday 15 June 2023. */
export function datesOf(text: string, published: string | null = '2023-06-15'): string[] {
  const prose = readProse(articleFromText(text))
  return findDates(prose, published ? { published } : {}).map(
    ({ text: words, value, mod }) => `${words} = ${value}${mod ? ` ${mod}` : ''}`,
  )
}
