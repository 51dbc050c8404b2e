import { functionWords, SMALL_NUMBERS } from '../lexicon/words.ts'

/** Words that begin sentences and rarely go on after an abbreviation when written with a capital. */
export const SENTENCE_STARTERS: ReadonlySet<string> = new Set([
  ...functionWords(),
  ...[...SMALL_NUMBERS.keys()].slice(2, 11),
  ...'according last asked speaking please following nearly'.split(' '),
])

/** Nouns of those whom news tells of, in the plural: after an abbreviation a capital makes them a sentence's first word. */
export const NOUN_STARTERS: ReadonlySet<string> = new Set(
  (
    'officials police analysts experts researchers scientists doctors prosecutors investigators detectives authorities ' +
    'lawmakers ministers diplomats soldiers troops rebels militants protesters demonstrators residents witnesses survivors ' +
    'critics supporters opponents voters workers students teachers parents families people men women children others ' +
    'shares stocks prices sales profits exports imports markets investors economists traders companies banks ' +
    'rescuers firefighters paramedics reporters journalists sources reports polls figures data rights activists campaigners lawyers'
  ).split(' '),
)
