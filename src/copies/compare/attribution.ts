import type { Cut } from '../copy.ts'
import { foldWord } from '../find/word-key.ts'
import { rawWord, type WordStream } from '../find/word-stream.ts'
import { SAYING } from './edits.data.ts'

/** `, a spokesman for the harbour office told reporters`: longer ones are statements of their own. */
const LONGEST = 9

/** Words that say whose word something is: `officials said`. */
export const isAttribution = (folded: readonly string[]): boolean =>
  folded.length >= 2 && folded.length <= LONGEST && folded.some((word) => SAYING.has(word))

/**
 * The cuts, those named that took away whose word a statement is, so that it reads as the paper's own. One that
 * the copy has at another place was moved, not cut. Cuts are given by word of the source, `to` exclusive.
 */
export function namedCuts(
  copy: WordStream,
  source: WordStream,
  cuts: readonly { readonly from: number; readonly to: number }[],
): Cut[] {
  const pairs = new Set<string>()
  const some = cuts.filter(({ from, to }) => isPhrase(source, from, to))
  if (some.length > 0) {
    for (let at = 1; at < copy.keys.length; at++) pairs.add(`${copy.keys[at - 1]} ${copy.keys[at]}`)
  }
  return cuts.map(({ from, to }) => {
    const span = { start: source.starts[from]!, end: source.ends[to - 1]! }
    if (!isPhrase(source, from, to)) return span
    for (let at = from + 1; at < to; at++) {
      if (pairs.has(`${source.keys[at - 1]} ${source.keys[at]}`)) return span
    }
    return { ...span, kind: 'attribution' }
  })
}

/** An attribution that is a part of its sentence. */
function isPhrase(source: WordStream, from: number, to: number): boolean {
  if (to - from > LONGEST) return false
  for (let at = from + 1; at < to; at++) if (source.opens[at]) return false
  const whole = source.opens[from]! > 0 && (to === source.keys.length || source.opens[to]! > 0)
  const words = Array.from({ length: to - from }, (_, step) =>
    foldWord(rawWord(source, from + step)),
  )
  return !whole && isAttribution(words)
}
