import type { NameWord } from './name-words.ts'
import { NICKNAMES } from './nicknames.data.ts'
import { spellLikeness } from './spell-distance.ts'

/** Two words that stand for one another. */
interface AlignedPair {
  readonly a: number
  readonly b: number
  /** 0 to 1. */
  readonly likeness: number
  readonly how: 'equal' | 'spelling' | 'near' | 'nickname' | 'initial'
}

/** Two names laid side by side. */
export interface Alignment {
  readonly a: readonly NameWord[]
  readonly b: readonly NameWord[]
  /** In the order of `a`. */
  readonly pairs: readonly AlignedPair[]
  readonly leftA: readonly NameWord[]
  readonly leftB: readonly NameWord[]
}

const LEAST_LIKENESS = 0.72

function shareNickname(a: string, b: string): boolean {
  const groups = NICKNAMES.get(a)
  const others = NICKNAMES.get(b)
  return (
    groups !== undefined && others !== undefined && [...groups].some((group) => others.has(group))
  )
}

function comparePair(a: NameWord, b: NameWord): Omit<AlignedPair, 'a' | 'b'> | null {
  if (a.text === b.text) return { likeness: 1, how: 'equal' }
  if (a.text.length === 1 || b.text.length === 1) {
    return a.text[0] === b.text[0] ? { likeness: 0.85, how: 'initial' } : null
  }
  if (a.folded === b.folded) return { likeness: 0.98, how: 'spelling' }
  if (shareNickname(a.text, b.text)) return { likeness: 0.93, how: 'nickname' }
  const likeness = spellLikeness(a.folded, b.folded, LEAST_LIKENESS)
  return likeness >= LEAST_LIKENESS ? { likeness, how: 'near' } : null
}

/** Puts neighbours together that the other name writes as one word: `Min-soo` and `Minsoo`. */
function joinNeighbours(words: readonly NameWord[], others: readonly NameWord[]): NameWord[] {
  const joined: NameWord[] = []
  for (let index = 0; index < words.length; index++) {
    const word = words[index] as NameWord
    const next = words[index + 1]
    if (next && word.text.length + next.text.length > 4) {
      const text = word.text + next.text
      const folded = word.folded + next.folded
      const twin = others.find(
        (other) =>
          other.text === text ||
          (other.text.length >= 6 && spellLikeness(other.folded, folded, 0.93) > 0),
      )
      const alone = others.some((other) => other.text === word.text || other.text === next.text)
      if (twin && !alone) {
        joined.push({ text, folded, weak: false })
        index++
        continue
      }
    }
    joined.push(word)
  }
  return joined
}

/** Aligns the words of two names one to one, the likest first, whatever their order. */
export function alignWords(first: readonly NameWord[], second: readonly NameWord[]): Alignment {
  const a = joinNeighbours(first, second)
  const b = joinNeighbours(second, a)
  const found: AlignedPair[] = []
  a.forEach((word, i) => {
    b.forEach((other, j) => {
      const pair = comparePair(word, other)
      if (pair) found.push({ a: i, b: j, ...pair })
    })
  })
  const rank = (pair: AlignedPair) => pair.likeness - 0.001 * Math.abs(pair.a - pair.b)
  found.sort((x, y) => rank(y) - rank(x) || x.a - y.a || x.b - y.b)
  const usedA = new Set<number>()
  const usedB = new Set<number>()
  const pairs = found.filter((pair) => {
    if (usedA.has(pair.a) || usedB.has(pair.b)) return false
    usedA.add(pair.a)
    usedB.add(pair.b)
    return true
  })
  return {
    a,
    b,
    pairs: pairs.sort((x, y) => x.a - y.a),
    leftA: a.filter((_, index) => !usedA.has(index)),
    leftB: b.filter((_, index) => !usedB.has(index)),
  }
}
