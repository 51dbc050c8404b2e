import { letterDistance } from '../compare/letter-distance.ts'
import type { CopyReason } from '../copy-reasons.ts'
import type { Pair } from '../find/pair.ts'
import type { CopyReading } from '../find/reading.ts'
import { foldWord } from '../find/word-key.ts'
import { rawWord, rawWords, type WordStream } from '../find/word-stream.ts'

/** Articles that must spell it the other way, so that it is a slip. */
const FEWEST_OTHERS = 3
/** More holders say nothing of any two of them. */
const MOST_HOLDERS = 12
const SHORTEST = 4

/** A word between two others, as one article has it. */
interface Spelling {
  readonly word: string
  readonly shown: string
  readonly holders: Set<number>
}

/**
 * Slips that two texts share and at least three others do not make: `Kim Jung Un` where the others have `Kim Jong
 * Un`. A slip is copied, seldom made twice: one has the text from the other, or both through a third (common errors:
 * P. Maas, "Textkritik", 1927). By pair.
 */
export function sharedSlips(
  readings: readonly CopyReading[],
  pairs: readonly Pair[],
): Map<Pair, CopyReason> {
  const pairOf = new Map(pairs.map((pair) => [`${pair.a} ${pair.b}`, pair]))
  const slips = new Map<Pair, CopyReason>()
  const { around, articles } = spellingsOf(readings, pairs)
  for (const spellings of around.values()) {
    if (spellings.size < 2) continue
    const [usual, ...rare] = [...spellings.values()].sort(
      (x, y) => y.holders.size - x.holders.size || (x.word < y.word ? -1 : 1),
    )
    if (usual!.holders.size < FEWEST_OTHERS) continue
    for (const slip of rare) {
      if (!isSlip(slip.word, usual!.word, articles) || slip.holders.size < 2) continue
      const holders = [...slip.holders]
      for (const [at, one] of holders.entries()) {
        for (const two of holders.slice(at + 1)) {
          const pair = pairOf.get(`${Math.min(one, two)} ${Math.max(one, two)}`)
          if (!pair || slips.has(pair)) continue
          const parts = { slip: slip.shown, usual: usual!.shown, others: usual!.holders.size }
          slips.set(pair, { code: 'shared-slip', parts })
        }
      }
    }
  }
  return slips
}

/** How articles that share text with others spell names, by the words around; and in how many each word stands. */
function spellingsOf(
  readings: readonly CopyReading[],
  pairs: readonly Pair[],
): { around: Map<string, Map<string, Spelling>>; articles: Map<string, Set<number>> } {
  const found = new Map<string, Map<string, Spelling>>()
  const articles = new Map<string, Set<number>>()
  for (const reading of new Set(pairs.flatMap(({ a, b }) => [a, b]).sort((x, y) => x - y))) {
    const { words, furniture } = readings[reading]!
    for (let at = 1; at + 1 < words.keys.length; at++) {
      if (furniture[at] || !isInName(words, at)) continue
      const word = foldWord(rawWord(words, at))
      if (word.length < SHORTEST) continue
      articles.set(word, (articles.get(word) ?? new Set<number>()).add(reading))
      const around = `${words.keys[at - 1]} ${words.keys[at + 1]}`
      const own = found.get(around) ?? new Map<string, Spelling>()
      found.set(around, own)
      const shown = rawWords(words, at - 1, at + 2).replace(/\s+/g, ' ')
      const spelling = own.get(word) ?? { word, shown, holders: new Set<number>() }
      own.set(word, spelling)
      spelling.holders.add(reading)
    }
  }
  return { around: found, articles }
}

/** A capitalised word beside another, in one sentence. */
function isInName(words: WordStream, at: number): boolean {
  if (words.opens[at] || words.opens[at + 1]) return false
  const capital = (index: number) => /^\p{Lu}\p{Ll}/u.test(rawWord(words, index))
  return capital(at) && ((capital(at - 1) && !words.opens[at - 1]) || capital(at + 1))
}

/** One letter apart, and one of them is in few articles: misspelt, not a form of it (`Korea`, `Korean`). */
function isSlip(
  word: string,
  usual: string,
  articles: ReadonlyMap<string, ReadonlySet<number>>,
): boolean {
  const [few, many] = [articles.get(word)!.size, articles.get(usual)!.size]
  if (few > MOST_HOLDERS || few >= many || FORM.test(ending(word, usual))) return false
  return letterDistance(word, usual) === 1
}

const FORM = /^(?:e?s|a?n|ed)$/
/** What the longer word has after the shorter one; nothing where it is not its beginning. */
const ending = (x: string, y: string): string =>
  x.startsWith(y) ? x.slice(y.length) : y.startsWith(x) ? y.slice(x.length) : ''
