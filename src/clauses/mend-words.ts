import type { Word } from '../language/index.ts'
import { agreeingSubject } from './repairs/agreeing-subject.ts'
import { clauseBehindAs } from './repairs/clause-behind-as.ts'
import { datelineSubject } from './repairs/dateline-subject.ts'
import { invertedSaying } from './repairs/inverted-saying.ts'
import { joinedAlike } from './repairs/joined-alike.ts'
import { nameBeforeSaying } from './repairs/name-before-saying.ts'
import { participleBeforeNoun } from './repairs/participle-before-noun.ts'
import { participlePreposition } from './repairs/participle-preposition.ts'
import { participleWithObject } from './repairs/participle-with-object.ts'
import { pastWithSubject } from './repairs/past-with-subject.ts'
import { reducedRelative } from './repairs/reduced-relative.ts'
import type { Repair } from './repairs/repair.ts'
import { sayingAtEnd } from './repairs/saying-at-end.ts'
import { sayingBehindName } from './repairs/saying-behind-name.ts'
import { sayingOfMainClause } from './repairs/saying-of-main-clause.ts'
import { sayingOverItsClause } from './repairs/saying-over-its-clause.ts'
import { subjectBehindDateline } from './repairs/subject-behind-dateline.ts'
import { subjectOfAnotherVerb } from './repairs/subject-of-another-verb.ts'
import { subjectOfHelper } from './repairs/subject-of-helper.ts'
import { subjectTakenForObject } from './repairs/subject-taken-for-object.ts'
import { titleBeforeName } from './repairs/title-before-name.ts'
import { verbOfHeadline } from './repairs/verb-of-headline.ts'

/** The repairs, in order: each sees what those before it have mended. */
const REPAIRS: readonly Repair[] = [
  // Tags: what is a verb, and in which form.
  participlePreposition, // before all that ask where a verb stands
  participleBeforeNoun,
  verbOfHeadline, // behind them: what only describes is no headline's verb
  nameBeforeSaying,
  participleWithObject,
  // Subjects: whose is which.
  sayingOverItsClause,
  sayingBehindName,
  datelineSubject,
  subjectBehindDateline,
  titleBeforeName,
  subjectOfHelper,
  reducedRelative,
  clauseBehindAs,
  invertedSaying,
  subjectOfAnotherVerb,
  subjectTakenForObject,
  pastWithSubject, // a tag, but it asks for subjects
  // Joined and hanging clauses: they ask which verbs have subjects of their own.
  joinedAlike,
  agreeingSubject,
  sayingOfMainClause,
  sayingAtEnd,
]

/** The words of a sentence with tags and heads put right where grammar knows better; as many as were given. */
export const mendWords = (words: readonly Word[]): readonly Word[] =>
  REPAIRS.reduce((mended, repair) => repair(mended), words)
