import { functionWords, SMALL_NUMBERS } from '../lexicon/index.ts'

/** Words that begin sentences and rarely go on after an abbreviation when written with a capital. */
export const SENTENCE_STARTERS: ReadonlySet<string> = new Set([
  ...functionWords(),
  ...[...SMALL_NUMBERS.keys()].slice(2, 11),
  ...'according last asked speaking please following nearly'.split(' '),
])
