import type { Word } from '../language/index.ts'
import { datelineSubject } from './repairs/dateline-subject.ts'
import { invertedSaying } from './repairs/inverted-saying.ts'
import { participleBeforeNoun } from './repairs/participle-before-noun.ts'
import { participlePreposition } from './repairs/participle-preposition.ts'
import type { Repair } from './repairs/repair.ts'
import { verbOfHeadline } from './repairs/verb-of-headline.ts'

/** The repairs, in order: each sees what those before it have mended. */
const REPAIRS: readonly Repair[] = [
  participlePreposition, // before all that ask where a verb stands
  participleBeforeNoun,
  verbOfHeadline, // behind them: what only describes is no headline's verb
  datelineSubject,
  invertedSaying,
]

/** The words of a sentence with tags and heads put right where grammar knows better; as many as were given. */
export const mendWords = (words: readonly Word[]): readonly Word[] =>
  REPAIRS.reduce((mended, repair) => repair(mended), words)
