const words = (list: string): ReadonlySet<string> => new Set(list.split(' '))

/** Forms of the helpers, in lower case, as the tokens of UD English have them. */
export const BE: ReadonlySet<string> = words("be is are was were been being am 's 're 'm ’s ’re ’m")
export const HAVE: ReadonlySet<string> = words("have has had having 've 'd ’ve ’d")
export const DO: ReadonlySet<string> = words('do does did')
export const MODALS: ReadonlySet<string> = words(
  "will would shall should may might can could must 'll ’ll wo ca",
)
export const NEGATIONS: ReadonlySet<string> = words("not n't n’t never")

/** What a modal is called in full. */
export const MODAL_NAMES: Readonly<Record<string, string>> = {
  "'ll": 'will',
  '’ll': 'will',
  wo: 'will',
  ca: 'can',
}

/** Helpers that are finite: a sentence that has one has its finite verb. */
export const FINITE_HELPERS: ReadonlySet<string> = words(
  'is are was were has have had will would may might can could must shall should do does did',
)

/** Pronouns that stand for the noun before their clause. */
export const RELATIVES: ReadonlySet<string> = words('who which that whom')

/** Words that open what is asked. */
export const QUESTION_WORDS: ReadonlySet<string> = words(
  'if whether how why what where when who which whom whose',
)

/** Participles that news uses as prepositions. */
export const PARTICIPLE_PREPOSITIONS: ReadonlySet<string> = words(
  'including according regarding concerning excluding pending',
)

/** Behind these stands another clause: its finite verb is not the headline's. */
export const CLAUSE_BREAKS: ReadonlySet<string> = words('as after amid while before')

/** Pronouns that mean somebody named elsewhere. */
export const POINTING_WORDS: ReadonlySet<string> = words(
  'he she it they him her them this that these those one ones who which whom what both',
)

/** Verbs whose infinitive is the subject's act, object or not: `promised her to go`. */
export const SUBJECT_CONTROL: ReadonlySet<string> = words('promise vow threaten pledge swear')

/** Forms of the verbs that stand behind what is said: `…, said the mayor`. */
export const SAYING_FORMS: ReadonlySet<string> = words(
  'said says say added adds asked asks replied replies wrote writes explained explains noted notes warned warns ' +
    'insisted insists argued argues stated states claimed claims continued continues concluded concludes recalled ' +
    'recalls observed observes admitted admits acknowledged acknowledges remarked remarks declared declares told tells',
)

/** Participles that tell what somebody said, behind a comma: `…, citing a risk`. */
export const SAYING_PARTICIPLES: ReadonlySet<string> = words(
  'saying adding citing calling claiming arguing noting warning insisting explaining asserting accusing alleging ' +
    'announcing asking blaming charging complaining conceding confirming contending declaring demanding denouncing denying ' +
    'describing dismissing expressing labeling labelling maintaining predicting promising proposing quoting refusing ' +
    'rejecting repeating reporting stating stressing suggesting telling urging vowing writing',
)
