import { meaningOf, type WordMeaning } from '../../language/index.ts'
import { PLAIN_WORDS } from './news-acts.data.ts'

/** A word of what somebody says, as two statements are compared by. */
export interface SaidWord {
  /** Without its ending: `shell` for "shelled". */
  readonly stem: string
  /** How much it tells, by how rare it is in English: 0 to 1. */
  readonly rarity: number
  readonly meaning: WordMeaning
}

/** What somebody says as its words. */
export interface SaidWords {
  /** Each stem once, in reading order, the most telling ones where there are many. */
  readonly words: readonly SaidWord[]
  /** Pairs of neighbouring words in their own forms, small words included: what is copied or quoted has them in common. */
  readonly pairs: ReadonlySet<string>
  /** How many words there are in all. */
  readonly length: number
}

/** Characters of a content that are read, and words of it that are compared: its point stands early. */
const LONGEST = 600
const MOST_WORDS = 24
const TOKEN = /[\p{L}\p{N}][\p{L}\p{N}\p{M}'’.-]*/gu
/** Logarithms of the ranks from which on a word tells something, and how far up from there it tells all that it can. */
const COMMON = 3
const SPREAD = 7.8

/** Reads the words of what is said. */
export function saidWords(text: string): SaidWords {
  const found = new Map<string, SaidWord>()
  const pairs = new Set<string>()
  let before = ''
  let length = 0
  for (const [token] of text.slice(0, LONGEST).matchAll(TOKEN)) {
    const low = token.toLowerCase().replace(/(?:['’]s|[.'’-]+)$/, '')
    if (before) pairs.add(`${before} ${low}`)
    before = low
    length++
    if (low.length < 2 || PLAIN_WORDS.has(low) || /^\d/.test(low)) continue
    const stem = stemOf(low)
    if (found.has(stem)) continue
    const meaning = meaningOf(low)
    found.set(stem, { stem, rarity: rarityOf(meaning), meaning })
  }
  const all = [...found.values()]
  if (all.length <= MOST_WORDS) return { words: all, pairs, length }
  const least = all.map(({ rarity }) => rarity).sort((a, b) => b - a)[MOST_WORDS - 1] as number
  const words = all.filter(({ rarity }) => rarity >= least).slice(0, MOST_WORDS)
  return { words, pairs, length }
}

const rarityOf = ({ rank }: WordMeaning): number =>
  Math.min(1, Math.max(0.05, (Math.log(rank + 2) - COMMON) / SPREAD))

const ENDINGS: readonly (readonly [ending: string, by: string])[] = [
  ['ies', 'y'],
  ['ied', 'y'],
  ['ing', ''],
  ['ed', ''],
  ['es', ''],
  ['s', ''],
  ['e', ''],
]

/** The same for all forms of most verbs and nouns: `deliver` of delivered, `accus` of accuse and accusing. */
function stemOf(low: string): string {
  if (low.length < 5) return low
  for (const [ending, by] of ENDINGS) {
    if (!low.endsWith(ending) || low.endsWith('ss') || low.length - ending.length < 3) continue
    const stem = low.slice(0, -ending.length) + by
    return /([bdgklmnprt])\1$/.test(stem) && ending !== 's' ? stem.slice(0, -1) : stem
  }
  return low
}
