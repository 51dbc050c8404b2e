import type { Spans } from '../../article/index.ts'
import type { Word } from '../../language/index.ts'
import { MONTH_NAMES, SMALL_NUMBERS } from '../../lexicon/index.ts'
import type { FrameCount } from './frame.ts'
import type { FrameContext, FrameSentence } from './frame-sentence.ts'
import { classesOfWord, isContentWord } from './word-classes.ts'

interface WordsOf {
  readonly from: number
  readonly to: number
}

/** Classes of the content words of a range, each once. */
export function wordsOf({ grammar, isInside }: FrameSentence, { from, to }: WordsOf): string[] {
  const found = new Set<string>()
  for (let at = from; at < to; at++) {
    const word = grammar.words[at] as Word
    if (!isInside(at) || !isContentWord(word)) continue
    found.add(classesOfWord(word)[0] as string)
  }
  return [...found]
}

/** The words of a range as they stand in the article; pieces where something lies between. */
export function spansOf(
  placed: FrameSentence,
  { from, to }: WordsOf,
  context: FrameContext,
): Spans {
  const first = placed.grammar.words[from] as Word
  const last = placed.grammar.words[to - 1] as Word
  return context.pieces({ start: first.start, end: Math.max(last.end, first.end) })
}

/** With the short forms: `jun`, `jun.`. */
const MONTHS: ReadonlySet<string> = new Set(
  MONTH_NAMES.flatMap((name) => [name, name.slice(0, 3), `${name.slice(0, 3)}.`]),
)

const MULTIPLES = new Map([
  ['hundred', 100],
  ['thousand', 1_000],
  ['million', 1_000_000],
  ['billion', 1_000_000_000],
])

/** The counts of a range with what they count; no years, no days of a month. */
export function countsIn(
  { grammar, isInside }: FrameSentence,
  { from, to }: WordsOf,
): FrameCount[] {
  const found: FrameCount[] = []
  for (let at = from; at < to; at++) {
    const word = grammar.words[at] as Word
    if (!isInside(at) || word.upos !== 'NUM') continue
    const low = word.text.toLowerCase().replace(/,(?=\d{3})/g, '')
    const plain = SMALL_NUMBERS.get(low) ?? (/^\d{1,12}(?:\.\d+)?$/.test(low) ? Number(low) : 0)
    const multiple = MULTIPLES.get(grammar.lower[at + 1] ?? '') ?? 1
    const value = plain * multiple
    if (value < 2 || (value >= 1900 && value < 2100 && multiple === 1)) continue
    const isDay = [grammar.lower[at - 1], grammar.lower[at + 1]].some((low) =>
      MONTHS.has(low ?? ''),
    )
    const above = grammar.words[word.head]
    if (isDay || !above || above.upos !== 'NOUN' || /^(?:obl|nmod):tmod/.test(above.deprel))
      continue
    // "of its 430,000 workers": how many there are, not how many it is about.
    const isTotal = grammar.words.some(
      ({ head, deprel }, place) => deprel === 'nmod:poss' && head === word.head && place < at,
    )
    if (isTotal) continue
    found.push({ value, unit: classesOfWord(above)[0] as string })
  }
  return found
}

/** The days of a range that are written out with their month: `may 12` for "May 12" and "12 May". */
export function daysIn({ grammar, isInside }: FrameSentence, { from, to }: WordsOf): string[] {
  const found: string[] = []
  for (let at = from; at < to; at++) {
    const low = grammar.lower[at] as string
    if (!isInside(at) || !MONTHS.has(low)) continue
    const day = [grammar.lower[at + 1], grammar.lower[at - 1]].find((one) =>
      /^\d{1,2}$/.test(one ?? ''),
    )
    if (day) found.push(`${low.slice(0, 3)} ${Number(day)}`)
  }
  return found
}
