/** More pages than these are not laid beside one another: all count alike. */
const MOST_PAGES = 200
/** What a page counts for another that has none of its words. */
const LEAST = 0.1

/** How much each page counts for each other one: those that tell most alike were printed on near days. */
export type Likeness = (page: number, other: number) => number

/** Pages by the words of their heads: the rarer a common word is among them, the more. Null where there are too many. */
export function likenessOf(pages: readonly (readonly string[])[]): Likeness | null {
  if (pages.length > MOST_PAGES) return null
  const counts = new Map<string, number>()
  for (const words of pages) for (const word of words) counts.set(word, (counts.get(word) ?? 0) + 1)
  const worth = (word: string) => Math.log((pages.length + 1) / (counts.get(word) ?? 1)) ** 2
  const sets = pages.map((words) => new Set(words))
  const lengths = pages.map((words) => Math.sqrt(words.reduce((sum, one) => sum + worth(one), 0)))
  const likeness = pages.map((words, page) =>
    pages.map((_, other) => {
      if (other === page) return 0
      let sum = 0
      for (const word of words) if (sets[other]!.has(word)) sum += worth(word)
      const length = lengths[page]! * lengths[other]!
      return LEAST + (length > 0 ? sum / length : 0)
    }),
  )
  return (page, other) => likeness[page]![other]!
}
