import type { ToldDay } from './told-day.ts'

/** A day that a page names for what another page names a day for too. */
export interface DayLink {
  /** Index of the told day in its own page. */
  readonly told: number
  /** The other page, and the told day there. */
  readonly page: number
  readonly other: number
  /** Share of the words that both have, 0 to 1, the rarer the more. */
  readonly likeness: number
}

/** From this likeness on two pages tell of one happening. */
const SAME = 0.45
/** Fewer words in common prove nothing. */
const LEAST_WORDS = 3
/** Links of one told day: a story of a thousand pages needs no million. */
const MOST_LINKS = 8
/** Of those who have a word so many are compared. */
const MOST_HOLDERS = 40

type Place = readonly [page: number, told: number]

/** By page: what it and other pages of the story name days for, by the words beside them. */
export function linkToldDays(pages: readonly (readonly ToldDay[])[]): Map<number, DayLink[]> {
  const holders = new Map<string, Place[]>()
  const inPages = new Map<string, number>()
  pages.forEach((told, page) => {
    const seen = new Set<string>()
    told.forEach(({ words, quoted }, at) => {
      if (quoted) return
      for (const word of words) {
        holders.set(word, [...(holders.get(word) ?? []).slice(-MOST_HOLDERS), [page, at]])
        seen.add(word)
      }
    })
    for (const word of seen) inPages.set(word, (inPages.get(word) ?? 0) + 1)
  })
  // Words that all pages have tell no happening from another; in a story of two pages they are all there is.
  const worth = (word: string) => 0.25 + Math.log((pages.length + 1) / (inPages.get(word) ?? 1))
  const links = new Map<number, DayLink[]>()
  pages.forEach((told, page) => {
    const own = told.flatMap((one, at) =>
      one.quoted ? [] : linksOf({ pages, holders, worth }, [page, at], one),
    )
    if (own.length > 0) links.set(page, own)
  })
  return links
}

function linksOf(
  {
    pages,
    holders,
    worth,
  }: {
    pages: readonly (readonly ToldDay[])[]
    holders: ReadonlyMap<string, readonly Place[]>
    worth: (word: string) => number
  },
  [page, at]: Place,
  { words }: ToldDay,
): DayLink[] {
  const mine = words.reduce((sum, word) => sum + worth(word), 0)
  const common = new Map<string, { place: Place; sum: number; count: number }>()
  for (const word of words) {
    for (const place of holders.get(word) ?? []) {
      if (place[0] === page) continue
      const key = place.join(' ')
      const entry = common.get(key) ?? { place, sum: 0, count: 0 }
      entry.sum += worth(word)
      entry.count++
      common.set(key, entry)
    }
  }
  return [...common.values()]
    .filter(({ count }) => count >= LEAST_WORDS)
    .map(({ place: [other, told], sum }) => {
      const theirs = pages[other]![told]!.words.reduce((all, word) => all + worth(word), 0)
      return { told: at, page: other, other: told, likeness: sum / Math.sqrt(mine * theirs) }
    })
    .filter(({ likeness }) => likeness >= SAME)
    .sort((x, y) => y.likeness - x.likeness || x.page - y.page || x.other - y.other)
    .slice(0, MOST_LINKS)
}
