import type { CitedSentence } from './cited-sentence.ts'

const SIDES: ReadonlySet<string> = new Set(['left', 'right', 'center', 'centre'])
const PICTURES: ReadonlySet<string> = new Set(['photo', 'photograph', 'image', 'picture', 'video'])
/** "This photo provided by … shows" is told in so many words at most. */
const LONGEST_HEAD = 25
/** "what it says is" */
const LONGEST_SAID = 7

/** The words of a caption less where persons stand (`, left,`) and that it is a picture (`This photo shows`). */
export function withoutLegend(sentence: CitedSentence, shown: readonly number[]): number[] {
  const { lower } = sentence
  const from = behindShown(lower, shown[0] ?? 0)
  return shown.filter((at) => at >= from && !isStanding(lower, at))
}

/** The place behind `This photo provided by … shows (what it says is)`. */
function behindShown(lower: readonly string[], first: number): number {
  const opens = lower[first] === 'in' ? first + 1 : first
  if (lower[opens] !== 'this' || !PICTURES.has(lower[opens + 1] ?? '')) return first
  const shows = lower.findIndex((word, at) => at > opens && /^shows?$/.test(word))
  if (shows < 0 || shows > opens + LONGEST_HEAD) return first
  if (lower[shows + 1] !== 'what') return shows + 1
  const copula = lower.findIndex((word, at) => at > shows && /^(?:is|was|are)$/.test(word))
  return copula > 0 && copula <= shows + LONGEST_SAID ? copula + 1 : shows + 1
}

/** `, left ,` and `, second from right ,` with their commas. */
function isStanding(lower: readonly string[], at: number): boolean {
  for (let from = at; from >= 0 && from > at - 5; from--) {
    if (lower[from] !== ',') continue
    const isRow = /^(?:second|third|fourth)$/.test(lower[from + 1] ?? '')
    const side = isRow ? (lower[from + 2] === 'from' ? from + 3 : from + 2) : from + 1
    if (!SIDES.has(lower[side] ?? '')) continue
    const end = lower[side + 1]
    if (end === ',' || end === undefined || end === '.') return at <= side + (end === ',' ? 1 : 0)
  }
  return false
}
