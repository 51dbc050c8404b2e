import { functionWords } from '../../lexicon/index.ts'
import type { CountedThing } from '../../record/index.ts'

/** How news tells of those whom it counts. Own list. */
export interface CountWords {
  readonly of: CountedThing
  /** Behind the number: `39 people dead`, `39 were killed`. */
  readonly behind: string
  /** Before the number: `killing 39`, `injured 16 others`. */
  readonly before: string
  /** Nouns for the number itself: `the death toll rose to 39`. */
  readonly nouns: string
}

/** Those who are counted from day to day. */
export const COUNT_WORDS: readonly CountWords[] = [
  {
    of: 'dead',
    behind: 'killed dead died perished',
    before: 'killing killed kills claiming',
    nouns: 'toll death\\stoll',
  },
  {
    of: 'injured',
    behind: 'injured wounded hurt',
    before: 'injuring wounding injured wounded',
    nouns: '',
  },
  { of: 'missing', behind: 'missing unaccounted', before: '', nouns: '' },
  {
    of: 'displaced',
    behind: 'displaced evacuated homeless',
    before: 'displacing evacuating displaced evacuated evacuate',
    nouns: '',
  },
  { of: 'arrested', behind: 'arrested detained', before: 'arrested detained arresting', nouns: '' },
]

/** Whom a number counts when it counts all: not `foreigners`, not `children`. */
export const ANYBODY =
  'people persons others victims residents passengers villagers inhabitants civilians lives more'

/** Words between a number and what it counts that leave it what it is. */
export const BETWEEN: readonly string[] = [
  ...functionWords('have', 'be'),
  ...'confirmed reported now already officially in all so far'.split(' '),
]

/** What stands before a number that is no more exact. */
export const ABOUT =
  'at\\sleast more\\sthan over about around some nearly almost up\\sto as\\smany\\sas a\\stotal\\sof another further approximately roughly'
