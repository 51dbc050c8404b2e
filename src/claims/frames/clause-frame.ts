import type { Clause, ClauseArgument } from '../../clauses/index.ts'
import type { Word } from '../../language/index.ts'
import {
  AUXILIARY_VERBS,
  BLAME_WORDS,
  CULPRIT_VERBS,
  DENYING_VERBS,
  HEARSAY_VERBS,
} from './act-classes.data.ts'
import { blamedActs, blameWord, supported } from './blame.ts'
import { doerOf, targetsOf } from './clause-parties.ts'
import type { Frame, FrameParty } from './frame.ts'
import type { FrameContext, FrameSentence } from './frame-sentence.ts'
import { countsIn, daysIn, spansOf, wordsOf } from './frame-words.ts'
import { occurringAct, statedAct } from './stated-act.ts'
import { actsOfWord, classesOfWord, lemmaOf } from './word-classes.ts'

/** `No gunmen were there`, `nobody had told it`, `has no connection with`: what stands under "no" is not so. */
const NONE = new Set([
  'no',
  'none',
  'nobody',
  'neither',
  'nothing',
  'never',
  'nor',
  'zero',
  'no-one',
])
/** Verbs that say that their clause is not so. Lemmas. */
const LACKS = new Set(['fail', 'refuse', 'lack', 'avoid', 'cease', ...DENYING_VERBS])
const MOST_CHAINED = 3

/** The frame of a clause, with those who take part in it and what it turns on. */
export function frameOfClause(placed: FrameSentence, clause: Clause, context: FrameContext): Frame {
  const { grammar } = placed
  const chain = chainOf(placed, clause)
  const main = chain.at(-1) as Clause
  const word = grammar.words[main.predicate.head] as Word
  const range = rangeOf(placed, clause)
  const support = supported(placed, main)
  const blame = blameWord(placed, main, range)
  const occurring = occurringAct(placed, main)
  const about = occurring ? null : chainDoer(placed, chain, context, blame !== null)
  const isCulprit = CULPRIT_VERBS.has(lemmaOf(word)) && about !== null
  const isBlame = blame !== null || (isCulprit && (support !== null || main.predicate.passive))
  const told = occurring ?? statedAct(placed, main)
  const doer = told?.isOfSubject ? null : about
  const own =
    told?.acts ?? classesOfWord(word).filter((act) => act !== 'be' && !BLAME_WORDS.has(act))
  const acts = [
    ...(support ? classesOfWord(support) : []),
    ...(isBlame ? blamedActs(placed, range) : []),
    ...(isBlame && support ? [] : own),
    ...chain.slice(0, -1).flatMap((above) => actsOfWord(wordOf(placed, above))),
  ]
  return {
    spans: spansOf(placed, range, context),
    text: context.text.slice(startOf(placed, range.from), endOf(placed, range.to)),
    acts: [...new Set(acts)],
    doer,
    targets: [
      ...(told?.isOfSubject && about ? [about] : []),
      ...targetsOf(placed, main, about, context),
    ],
    words: wordsOf(placed, range),
    counts: countsIn(placed, range),
    days: daysIn(placed, range),
    so: chain.reduce((so, one) => (isDenied(placed, one) ? !so : so), told?.so ?? true),
    isBlame,
    readsAlone: clause.readsAlone,
    isClause: true,
  }
}

/** Who does it; of `is using bribes`, where the verb below names nobody, whom the verb above is about. */
function chainDoer(
  placed: FrameSentence,
  chain: readonly Clause[],
  context: FrameContext,
  isBlame: boolean,
): FrameParty | null {
  const main = chain.at(-1) as Clause
  const own = doerOf(placed, main, context, isBlame)
  const [top] = chain
  if (!top || top === main || (own && own.names.length > 0) || main.predicate.passive) return own
  const above = doerOf(placed, top, context, false)
  return above && above.names.length > 0 ? above : own
}

const wordOf = ({ grammar }: FrameSentence, { predicate }: Clause): Word =>
  grammar.words[predicate.head] as Word
const startOf = ({ grammar }: FrameSentence, at: number): number => grammar.words[at]?.start ?? 0
const endOf = ({ grammar }: FrameSentence, to: number): number => grammar.words[to - 1]?.end ?? 0

/** The clause's words within the content, less what is joined to it. */
function rangeOf(
  { grammar, from, to }: FrameSentence,
  clause: Clause,
): { from: number; to: number } {
  let end = Math.min(clause.extent.to, to)
  const start = Math.max(clause.extent.from, from)
  for (const other of grammar.clauses) {
    const isJoined = other.parent === clause.index && /^(?:conj|parataxis)$/.test(other.relation)
    if (isJoined && other.extent.from > clause.predicate.head)
      end = Math.min(end, other.extent.from)
  }
  return { from: start, to: Math.max(end, start + 1) }
}

/** `is going to cut`, `tried to tow`: the clauses down to the one whose verb tells what is done. */
function chainOf(placed: FrameSentence, top: Clause): Clause[] {
  const chain = [top]
  for (let step = 0; step < MOST_CHAINED; step++) {
    const last = chain.at(-1) as Clause
    const { complement } = last
    const described = step === 0 ? existing(placed, last) : undefined
    if (described) return [top, described]
    const denied = DENYING_VERBS.has(lemmaOf(wordOf(placed, last)))
      ? clauseBelow(placed, last)
      : undefined
    if (denied && !chain.includes(denied)) return [...chain, denied]
    if (!complement || complement.clause < 0 || complement.clause === last.index) break
    if (!/^(?:infinitive|gerund|phrase)$/.test(complement.kind)) break
    const lemma = lemmaOf(wordOf(placed, last))
    // "Was said to have been hurt": somebody says it, and what is said is that he was hurt.
    const isHearsay = last.predicate.passive && HEARSAY_VERBS.has(lemma)
    if (!isHearsay && !AUXILIARY_VERBS.has(lemma)) break
    const under = placed.grammar.clauses[complement.clause]
    if (!under || chain.includes(under)) break
    chain.push(under)
  }
  return chain
}

/** `reject reports that gunmen were there`, `deny that it was so`. */
function clauseBelow({ grammar }: FrameSentence, clause: Clause): Clause | undefined {
  const { complement, objects, index } = clause
  const under =
    complement && complement.clause >= 0 ? grammar.clauses[complement.clause] : undefined
  const [object] = objects
  return (
    under ??
    grammar.clauses.find(
      ({ parent, relation, predicate }) =>
        parent === index &&
        /^(?:acl|relcl)$/.test(relation) &&
        object !== undefined &&
        predicate.head > object.head &&
        predicate.head < object.to,
    )
  )
}

/** `There were no gunmen firing from the roof`: the clause that tells what those who are there do. */
function existing(
  { grammar }: FrameSentence,
  { index, predicate, subject }: Clause,
): Clause | undefined {
  const { words } = grammar
  const isThere = words.some(({ deprel, head }) => deprel === 'expl' && head === predicate.head)
  if (!isThere || !subject) return undefined
  return grammar.clauses.find(
    ({ parent, relation, predicate: { head } }) =>
      parent === index && /^(?:acl|relcl)$/.test(relation) && words[head]?.head === subject.head,
  )
}

/** Whether a clause says that something is not so. */
function isDenied(
  placed: FrameSentence,
  { predicate, subject, objects, obliques }: Clause,
): boolean {
  const { grammar } = placed
  const isNone = (argument: ClauseArgument | null | undefined): boolean =>
    argument != null &&
    (NONE.has(grammar.lower[argument.from] as string) ||
      NONE.has(grammar.lower[argument.head] as string))
  const denied =
    predicate.negated ||
    LACKS.has(lemmaOf(wordOf(placed, { predicate } as Clause))) ||
    NONE.has(grammar.lower[predicate.from] as string)
  return (
    denied !==
    (isNone(subject) ||
      isNone(objects[0]) ||
      obliques.some((one) => isNone(one) && !predicate.negated))
  )
}
