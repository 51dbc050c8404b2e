/** Words of more than three letters, folded: what two tellings are compared by. */
export function contentWords(text: string): ReadonlySet<string> {
  const folded = text.slice(0, 1_000).normalize('NFKD').toLowerCase()
  return new Set((folded.match(/[\p{L}\p{N}]{4,40}/gu) ?? []).map((word) => word.replace(/s$/, '')))
}

/** Share of `a`'s words that stand in `b`; 0 where `a` has fewer than three. */
export function shareOf(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  if (a.size < 3) return 0
  let common = 0
  for (const word of a) if (b.has(word)) common++
  return common / a.size
}

/** Common words over all words of both. */
export function overlapOf(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  let common = 0
  for (const word of a) if (b.has(word)) common++
  return common === 0 ? 0 : common / (a.size + b.size - common)
}
