import { countryCode } from './country-codes.ts'

/** Words that a hyphen ties to a name: `Nazi-era`, `Texas-style`. Own list. */
const TAILS: ReadonlySet<string> = new Set(
  `led era wide born bred style type like held run owned made built bound only heavy rich turned
  wing critical skeptical sceptical friendly free funded backed based language region area sized size
  level themed specific centric fuelled fueled inspired related facing proof ready first
  produced`.split(/\s+/),
)
/** `Pakistan-administered`, `Democratic-leaning`; not `Ka-shing`. */
const PARTICIPLE = /^[a-z]{3,}(?:ed|ing)$/

/**
 * Where a word with a hyphen falls into a name and what is said of it: the length of the name in
 * characters, or 0 where the hyphen belongs to the name.
 *
 * @example compoundCut('Hamas-led') // 5
 * @example compoundCut('Jean-Luc') // 0
 */
export function compoundCut(word: string): number {
  const at = word.lastIndexOf('-')
  if (at < 1 || !/^\p{Lu}/u.test(word)) return 0
  const tail = word.slice(at + 1)
  if (TAILS.has(tail) || PARTICIPLE.test(tail)) return at
  // "the India-Pakistan border" names two states, `Guinea-Bissau` one.
  const isPair = countryCode(word.slice(0, at)) && countryCode(tail) && !countryCode(word)
  return isPair ? at : 0
}
