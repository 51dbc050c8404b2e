import type { Clause, ClauseArgument } from '../../clauses/index.ts'
import { isTimePhrase } from '../../clauses/index.ts'
import type { Word } from '../../language/index.ts'
import {
  AUXILIARY_VERBS,
  BLAME_WORDS,
  CULPRIT_VERBS,
  DENYING_VERBS,
  SUPPORT_VERBS,
} from './act-classes.data.ts'
import type { Frame, FrameParty } from './frame.ts'
import { countsIn, daysIn, spansOf, wordsOf } from './frame-words.ts'
import { partyOf } from './party.ts'
import type { FrameContext, FrameSentence } from './read-frames.ts'
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
  const doer = doerOf(placed, main, context, blame !== null)
  const isCulprit = CULPRIT_VERBS.has(lemmaOf(word)) && doer !== null
  const isBlame = blame !== null || (isCulprit && (support !== null || main.predicate.passive))
  const own = classesOfWord(word).filter((act) => act !== 'be' && !BLAME_WORDS.has(act))
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
    targets: targetsOf(placed, main, doer, context),
    words: wordsOf(placed, range),
    counts: countsIn(placed, range),
    days: daysIn(placed, range),
    so: chain.reduce((so, one) => (isDenied(placed, one) ? !so : so), true),
    isBlame,
    readsAlone: clause.readsAlone,
    isClause: true,
  }
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
    if (!AUXILIARY_VERBS.has(lemmaOf(wordOf(placed, last)))) break
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

/** The act that a light verb's object names: `attack` of `carried out the attack`. */
function supported(placed: FrameSentence, main: Clause): Word | null {
  if (!SUPPORT_VERBS.has(lemmaOf(wordOf(placed, main)))) return null
  const object = main.undergoer
  const noun = object && placed.grammar.words[object.head]
  if (!noun) return null
  const isEvent =
    actsOfWord(noun).length > 0 ||
    placed.sentence.predicates.some(({ at, kind }) => at === object.head && kind === 'noun')
  return isEvent ? noun : null
}

/** `was responsible for`, `was behind`, `had a part in`: says who is to blame and names the act below. */
function blameWord(
  placed: FrameSentence,
  { predicate, objects }: Clause,
  range: { from: number; to: number },
): string | null {
  const { grammar } = placed
  const head = lemmaOf(grammar.words[predicate.head] as Word)
  if (BLAME_WORDS.has(head) && head !== 'nothing') return head
  for (let at = Math.max(range.from, predicate.from); at <= predicate.head; at++)
    if (grammar.lower[at] === 'behind' && grammar.words[at]?.head === predicate.head)
      return 'behind'
  if (head === 'be' || head === 'evidence' || head === 'proof') {
    for (let at = range.from; at < range.to; at++) {
      const word = grammar.words[at] as Word
      if (word.upos === 'NOUN' && PART_NOUNS.test(lemmaOf(word))) return lemmaOf(word)
    }
  }
  const object = objects[0] && lemmaOf(grammar.words[objects[0].head] as Word)
  const isOwned = /^(?:have|play|take|bear|be|find|claim|accept|see)$/.test(head)
  return object && isOwned && BLAME_WORDS.has(object) ? object : null
}

/** `evidence of Iran's involvement`. */
const PART_NOUNS = /^(?:culpability|complicity|involvement|responsibility|guilt|participation)$/

/** The acts that nouns and gerunds of a blaming clause name. */
function blamedActs(placed: FrameSentence, { from, to }: { from: number; to: number }): string[] {
  const found: string[] = []
  for (let at = from; at < to && found.length < 4; at++) {
    const word = placed.grammar.words[at] as Word
    if (word.upos === 'NOUN' || word.upos === 'VERB') found.push(...actsOfWord(word))
  }
  return found
}

function doerOf(
  placed: FrameSentence,
  main: Clause,
  context: FrameContext,
  isBlame: boolean,
): FrameParty | null {
  const { grammar, sentence } = placed
  const { predicate } = main
  const word = grammar.words[predicate.head] as Word
  // "There were no gunmen": what is there stands behind the verb.
  const about = main.doer ?? (isBlame ? main.about : null)
  if (about) return partyOf(grammar, about, context)
  if (predicate.passive) return null
  const role = sentence.predicates
    .find(({ at }) => at === predicate.head)
    ?.args.find(({ role }) => role === 'ARG0' || (role === 'ARG1' && word.upos !== 'VERB'))
  return role
    ? partyOf(grammar, { from: role.start, to: role.end, head: role.head }, context)
    : null
}

function targetsOf(
  placed: FrameSentence,
  main: Clause,
  doer: FrameParty | null,
  context: FrameContext,
): FrameParty[] {
  const { grammar } = placed
  const isOther = (argument: ClauseArgument | null): argument is ClauseArgument =>
    argument !== null && argument.relation !== 'obl:agent' && !isTimePhrase(grammar, argument)
  const own = [main.undergoer, ...main.objects, ...main.obliques].filter(isOther)
  const inner = own.flatMap(({ head }) => dependents(placed, head))
  const copular = main.predicate.copular ? [grammar.argument(main.predicate.head)] : []
  const all = [...own, ...copular, ...inner].map((one) => partyOf(grammar, one, context))
  const seen = new Set<string>(doer ? [keyOf(doer)] : [])
  return all.filter((party) => {
    const key = keyOf(party)
    if (seen.has(key) || key === '|' || BLAME_WORDS.has(party.head)) return false
    seen.add(key)
    return true
  })
}

const keyOf = ({ head, names }: FrameParty): string =>
  `${head}|${names.map(({ name }) => name).join('+')}`

/** What hangs on an object by a preposition: `the attack on two tankers in the Gulf`. */
function dependents({ grammar }: FrameSentence, head: number): ClauseArgument[] {
  const found: ClauseArgument[] = []
  for (let at = head + 1; at < grammar.words.length && at < head + 12; at++) {
    const word = grammar.words[at] as Word
    if (word.head === head && /^nmod(?!:poss|:tmod)/.test(word.deprel))
      found.push(grammar.argument(at))
  }
  return found.filter((argument) => !isTimePhrase(grammar, argument))
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
