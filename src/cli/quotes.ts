/** Words, and the line or file that they stand in. */
export interface QuotedPlace {
  readonly where: string
  readonly quote: string
}

/** A line for each quote, once, behind all the places that it stands in: `    E¶6 F¶4: “We will not wait”`. */
export function quoteLines(places: readonly QuotedPlace[]): string[] {
  const byQuote = new Map<string, Set<string>>()
  for (const { where, quote } of places)
    byQuote.set(quote, (byQuote.get(quote) ?? new Set()).add(where))
  return [...byQuote].map(([quote, where]) => `    ${[...where].join(' ')}: ${quote}`)
}
