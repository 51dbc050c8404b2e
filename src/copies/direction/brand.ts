/** Letters and digits of a name, lower case: `Robert Ley Coin` → `robertleycoin`. */
const letters = (text: string): string => text.toLowerCase().replace(/[^\p{L}\p{N}]/gu, '')

const MOST_WORDS = 6
const FEWEST_LETTERS = 5

/**
 * Words of `title` that spell the outlet's own name or address, and not the `other` title's:
 * `Kapcor Coin: Talks begin` at kapcorcoin.example. Returns them, or `null`.
 */
export function brandInTitle(title: string, outlet: string | undefined, other = ''): string | null {
  if (!outlet) return null
  const name = letters(outlet.slice(0, 200))
  const words = title
    .slice(0, 500)
    .split(/[\s:|–—-]+/)
    .filter((word) => word !== '')
  const known = letters(other)
  for (let from = 0; from < words.length; from++) {
    let spelled = ''
    let best: string | null = null
    for (let to = from; to < Math.min(words.length, from + MOST_WORDS); to++) {
      spelled += letters(words[to]!)
      if (!name.startsWith(spelled) || spelled === '') break
      if (spelled.length >= FEWEST_LETTERS) best = words.slice(from, to + 1).join(' ')
    }
    if (best !== null && !known.includes(letters(best))) return best
  }
  return null
}
