import { GRAM } from './grams.ts'
import type { Overlap } from './passages.ts'
import { quotedWords } from './quoted-words.ts'
import type { CopyReading } from './reading.ts'

/** What two texts share, before it counts. */
interface Shared {
  readonly overlap: Overlap
  /** Share of one text's words, the larger. */
  readonly share: number
  readonly a: CopyReading
  readonly b: CopyReading
}

/** Words in a run from which on it is a passage: stock phrases come in fives and sixes. */
const PASSAGE = 8
/** Many papers quote one statement: what a word in quotation marks takes from the runs of its passage. */
const QUOTED = 0.25
/** An unbroken run this long, with this many words outside quotation marks, is the paper’s own text. */
const OWN = { words: 20, unquoted: 8 }

/** What makes a pair of two texts that share words; the first that holds is enough. */
const RULES: readonly ((shared: Shared) => boolean)[] = [
  // A brief: a part of sixty words is a copy, whatever the count.
  ({ overlap, share }) => share >= 0.15 && runsIn(overlap) >= 12,
  // A long statement, word for word.
  ({ overlap }) => overlap.longest >= 34,
  // A sentence that one of the two wrote.
  (shared) => shared.overlap.longest >= OWN.words && sharesOwnWords(shared),
  // Passages in articles of some length.
  (shared) => shared.share >= 0.02 && runsIn(shared.overlap) >= 22 && passageRuns(shared) >= 22,
]

/** Whether two texts share enough for one to have it from the other. */
export const isEnough = (shared: Shared): boolean => RULES.some((rule) => rule(shared))

/** Five-word runs that two texts share. */
const runsIn = ({ runs }: Overlap): number =>
  runs.reduce((sum, { length }) => sum + length - GRAM + 1, 0)

const sharesOwnWords = (shared: Shared): boolean =>
  passagesOf(shared).some(
    ({ length, quoted }) => length >= OWN.words && length - quoted >= OWN.unquoted,
  )

const passageRuns = (shared: Shared): number =>
  passagesOf(shared).reduce(
    (sum, { length, quoted }) => sum + length - GRAM + 1 - QUOTED * quoted,
    0,
  )

/** Passages by length, and how many of their words stand in quotation marks in either text. */
function passagesOf({ overlap, a, b }: Shared): { length: number; quoted: number }[] {
  const [quotedA, quotedB] = [quotedWords(a.words), quotedWords(b.words)]
  return overlap.runs
    .filter(({ length }) => length >= PASSAGE)
    .map((run) => {
      let quoted = 0
      for (let step = 0; step < run.length; step++) {
        quoted += quotedA[run.a + step]! | quotedB[run.b + step]!
      }
      return { length: run.length, quoted }
    })
}
