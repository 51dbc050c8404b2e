import { foldWord } from '../../find/word-key.ts'
import type { WordStream } from '../../find/word-stream.ts'
import { isAttribution } from '../attribution.ts'
import { type Change, crossesSentence } from '../change.ts'
import { isCapital } from '../changed-words.ts'
import type { EditVerdict } from '../edit-verdict.ts'
import { BRAND_LETTERS, MOST_BRAND_WORDS, NAME_REACH, OPENING_WORDS } from '../edits.data.ts'

/** `In Washington`, moved to the front, is the source's own; a brand has a word that the source never has. */
function isForeign({ copy, source, now, c0 }: Change): boolean {
  const reach = Math.min(source.keys.length, NAME_REACH)
  return now.some((word, at) => {
    if (at === 0 && OPENING_WORDS.has(foldWord(word))) return false
    return !source.keys.subarray(0, reach).includes(copy.keys[c0 + at]!)
  })
}

/** Two of the words in a row stand in the source, at another place. */
function isMoved({ copy, source, c0, c1 }: Change): boolean {
  const reach = Math.min(source.keys.length, NAME_REACH)
  for (let c = c0 + 1; c < c1; c++) {
    for (let s = 1; s < reach; s++) {
      if (source.keys[s] === copy.keys[c] && source.keys[s - 1] === copy.keys[c - 1]) return true
    }
  }
  return false
}

/** Words that only the copy has. A capital among them is somebody's name, injected. */
export function inserted(change: Change): EditVerdict | null {
  const { now, was, copy, c0, c1 } = change
  if (was.length > 0) return null
  if (now.length > 14) return { type: 'own', kind: 'addition' }
  if (isAttribution(change.nowFolded) && !crossesSentence(change) && !isMoved(change)) {
    return { type: 'rewrite', kind: 'attribution' }
  }
  if (
    now.length <= MOST_BRAND_WORDS &&
    now.every(isCapital) &&
    now.join('').length >= BRAND_LETTERS &&
    isForeign(change)
  ) {
    return { type: 'inject', kind: 'brand' }
  }
  if (now.length <= MOST_BRAND_WORDS + 1 && isBracketed(copy, c0, c1) && now.some(isCapital)) {
    return { type: 'inject', kind: 'brand' }
  }
  return now.length > 3 ? { type: 'inject', kind: 'phrase' } : { type: 'rewrite', kind: 'wording' }
}

/** `(via Kapcor Coin)`: an aside with a name in it. */
const isBracketed = ({ text, starts, ends }: WordStream, c0: number, c1: number): boolean =>
  /[([]$/.test(text.slice(0, starts[c0]).slice(-1)) &&
  /^[)\]]/.test(text.slice(ends[c1 - 1], ends[c1 - 1]! + 1))
