import type { Annotated, CountSeries } from '../../record/index.ts'
import { type PageCount, readCounts } from './read-counts.ts'

type Counted = PageCount & { readonly day: string }

/**
 * How the counts of a story's pages went from day to day: of each day what most pages say, of equally many the highest number. A count
 * that stayed is told once.
 */
export function countSeries(members: readonly Annotated[]): CountSeries[] {
  const counts = members.flatMap(({ article, published: { value: day } }) =>
    day ? readCounts(article).map((count) => ({ ...count, day })) : [],
  )
  return [...Map.groupBy(counts, ({ of }) => of)]
    .map(([of, own]) => ({ of, values: changesOf(own) }))
    .filter(({ values }) => values.length > 0)
}

function changesOf(counts: readonly Counted[]): CountSeries['values'] {
  const days = [...Map.groupBy(counts, ({ day }) => day)].sort(([a], [b]) => (a < b ? -1 : 1))
  const values = days.map(([day, own]) => {
    const { value, cite } = mostTold(own)
    return { day, value, cite }
  })
  return values.filter(({ value }, at) => value !== values[at - 1]?.value)
}

function mostTold(counts: readonly Counted[]): Counted {
  const pages = (value: number) => counts.filter((count) => count.value === value).length
  return [...counts].sort((a, b) => pages(b.value) - pages(a.value) || b.value - a.value)[0]!
}
