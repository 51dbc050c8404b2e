import type { CorpusName } from '../../sets/corpora/corpora.data.ts'

/** A system that reads English: ours, or a rival with its own install in `bench/rivals`. */
export interface System {
  /** Head of its column. */
  readonly name: string
  /** A rival: its module in `bench/rivals`, and the packages that it needs. */
  readonly rival?: { readonly module: string; readonly packages: readonly string[] }
  /** What it has learned, from the root of the repository; missing where word lists are its code. */
  readonly weights?: readonly string[]
}

/** Everything that is compared, in the order of the columns. */
export const SYSTEMS: readonly System[] = [
  {
    name: 'copydesk',
    weights: ['models/language.bin', 'models/name-filters.bin', 'models/lemma.txt'],
  },
  {
    name: 'wink-nlp 2.4.0',
    rival: { module: 'wink.mjs', packages: ['wink-nlp', 'wink-eng-lite-web-model'] },
    weights: ['bench/rivals/node_modules/wink-eng-lite-web-model'],
  },
  {
    name: 'compromise 14.17.0',
    rival: {
      module: 'compromise.mjs',
      packages: ['compromise', 'efrt', 'grad-school', 'suffix-thumb'],
    },
  },
]

/** The rival whose speed is 1. */
export const SPEED_OF_ONE = 'compromise 14.17.0'

/** The sets that are read, all of them for choosing and measuring, none for training. */
export const SETS: readonly CorpusName[] = [
  'gum-news-dev',
  'ud-ewt-dev',
  'worldwide-dev',
  'crossner-politics-dev',
]
