import type { Clause, ClauseArgument } from './clause.ts'
import { argumentAt, type TreeReading, trimMarks } from './clause-parts.ts'
import { RELATIVES, SUBJECT_CONTROL } from './verb-words.data.ts'

/** A clause before it is known who does it. */
export type OpenClause = Omit<Clause, 'about' | 'doer' | 'undergoer' | 'complement' | 'readsAlone'>

/** What a rule is asked: of whom the clause speaks; the clause above has its answer already. */
interface Question {
  readonly reading: TreeReading
  readonly clause: OpenClause
  readonly above: OpenClause | undefined
  readonly subjectAbove: ClauseArgument | null
}

type SubjectRule = (question: Question) => ClauseArgument | null

/**
 * Of whom or what a clause speaks, the first rule that knows:
 *
 * 1. its own subject, for "who" the noun that it stands for;
 * 2. the noun that a participle describes: "rebels attacking the town", "men arrested in May";
 * 3. whoever an infinitive or participle is wanted of or blamed on: "urged Chad to leave", "accused Chad of arming";
 * 4. the owner of a plan: "Chad's plan to leave";
 * 5. the subject of the clause above: joined, controlled ("wants to leave") and circumstances ("…, saying").
 */
const RULES: readonly SubjectRule[] = [
  ownSubject,
  describedNoun,
  controllingObject,
  ownerOfNoun,
  sharedSubject,
]

export function subjectOfClause(question: Question): ClauseArgument | null {
  for (const rule of RULES) {
    const found = rule(question)
    if (found) return found
  }
  return null
}

function ownSubject(question: Question): ClauseArgument | null {
  const { subject, relation } = question.clause
  if (!subject || relation !== 'relcl') return subject
  const isRelative = RELATIVES.has(question.reading.lower[subject.head] as string)
  return (isRelative && nounAbove(question)) || subject
}

/** The noun that the clause describes, without the clause itself. */
function nounAbove({ reading, clause: { predicate, extent } }: Question): ClauseArgument | null {
  const noun = reading.tree.heads[predicate.head] as number
  if (noun < 0) return null
  const whole = argumentAt(reading, noun, predicate)
  if (extent.from <= noun || extent.from >= whole.to) return whole
  const { from, to } = trimMarks(reading, { from: whole.from, to: extent.from })
  return { ...whole, from, to, heads: whole.heads.filter((at) => at < to) }
}

function describedNoun(question: Question): ClauseArgument | null {
  const { relation, predicate } = question.clause
  return relation === 'acl' && predicate.form === 'participle' ? nounAbove(question) : null
}

/** Behind these a participle tells what the object of the clause above did: "accused Chad of arming". */
const BLAMED: ReadonlySet<string> = new Set(['of', 'for', 'from'])

function controllingObject({ clause, above }: Question): ClauseArgument | null {
  const [object] = above?.objects ?? []
  if (!above || !object || clause.predicate.form === 'finite') return null
  if (object.head > clause.predicate.head) return null
  if (clause.relation === 'xcomp') return SUBJECT_CONTROL.has(above.predicate.lemma) ? null : object
  const isBlamed = clause.relation === 'advcl' && BLAMED.has(clause.opener?.word ?? '')
  return isBlamed ? object : null
}

function ownerOfNoun({ reading, clause }: Question): ClauseArgument | null {
  if (clause.relation !== 'acl') return null
  const noun = reading.tree.heads[clause.predicate.head] as number
  if (noun < 0) return null
  // An owner stands in front: the words behind the noun, however many, are not looked at.
  for (const at of reading.tree.children(noun)) {
    if (at > noun) return null
    if (reading.words[at]?.deprel === 'nmod:poss') return argumentAt(reading, at, null)
  }
  return null
}

function sharedSubject({ clause, subjectAbove }: Question): ClauseArgument | null {
  const { relation, predicate } = clause
  if (relation === 'conj') return subjectAbove
  if (predicate.form === 'finite') return null
  return relation === 'xcomp' ||
    relation === 'advcl' ||
    relation === 'acl' ||
    relation === 'parataxis'
    ? subjectAbove
    : null
}

/** Who does it and to whom it is done: a passive turns the two round, the doer stands behind `by`. */
export function sidesOf(
  { predicate, objects, obliques }: OpenClause,
  subject: ClauseArgument | null,
): Pick<Clause, 'doer' | 'undergoer'> {
  if (!predicate.passive) return { doer: subject, undergoer: objects[0] ?? null }
  const agent = obliques.find(
    ({ relation, preposition }) => relation === 'obl:agent' || preposition === 'by',
  )
  return { doer: agent ?? null, undergoer: subject }
}
