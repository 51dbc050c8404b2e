import { functionWords, sayingForms } from '../lexicon/index.ts'

const words = (list: string): ReadonlySet<string> => new Set(list.split(' '))

/** Forms of the helpers, in lower case, as the tokens of UD English have them. */
export const BE = functionWords('be')
export const HAVE = functionWords('have')
export const DO = functionWords('do')
/** Without `'d`, which is "had" as often. */
export const MODALS: ReadonlySet<string> = new Set(
  [...functionWords('modal')].filter((word) => !HAVE.has(word)),
)
export const NEGATIONS = functionWords('negation')

/** What a modal is called in full. */
export const MODAL_NAMES: Readonly<Record<string, string>> = {
  "'ll": 'will',
  '’ll': 'will',
  wo: 'will',
  ca: 'can',
}

/** Helpers that are finite: a sentence that has one has its finite verb. */
export const FINITE_HELPERS = functionWords('finite')

/** Pronouns that stand for the noun before their clause. */
export const RELATIVES: ReadonlySet<string> = words('who which that whom')

/** Words that open what is asked. */
export const QUESTION_WORDS: ReadonlySet<string> = new Set([
  'if',
  'whether',
  ...functionWords('question'),
])

/** Participles that news uses as prepositions. */
export const PARTICIPLE_PREPOSITIONS: ReadonlySet<string> = words(
  'including according regarding concerning excluding pending',
)

/** Behind these stands another clause: its finite verb is not the headline's. */
export const CLAUSE_BREAKS: ReadonlySet<string> = words('as after amid while before')

/** Pronouns that mean somebody named elsewhere. */
export const POINTING_WORDS: ReadonlySet<string> = new Set(
  [
    ...functionWords('third', 'demonstrative'),
    ...'one ones who whom which what both'.split(' '),
  ].filter((word) => !functionWords('possessive').has(word) || word === 'her'),
)

/** Verbs whose infinitive is the subject's act, object or not: `promised her to go`. */
export const SUBJECT_CONTROL: ReadonlySet<string> = words('promise vow threaten pledge swear')

/** Forms of the verbs that stand behind what is said: `…, said the mayor`. */
export const SAYING_FORMS = sayingForms({ having: 'inverts', tense: 'told' })

/** Participles that tell what somebody said, behind a comma: `…, citing a risk`. */
export const SAYING_PARTICIPLES = sayingForms({ having: 'trailing', tense: 'ing' })

/** Finite forms of the verbs that a clause is the content of: `said the port was shut`. */
export const CLAUSE_FORMS = sayingForms({ having: 'content', tense: 'told' })
