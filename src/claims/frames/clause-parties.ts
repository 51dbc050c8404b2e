import { type Clause, type ClauseArgument, isTimePhrase } from '../../clauses/index.ts'
import type { Word } from '../../language/index.ts'
import { BLAME_WORDS } from './act-classes.data.ts'
import type { FrameParty } from './frame.ts'
import type { FrameContext, FrameSentence } from './frame-sentence.ts'
import { partyOf } from './party.ts'

/** Who does what a clause tells, or is it; null where the words do not say. */
export function doerOf(
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

/** To whom, with what and where it is done. */
export function targetsOf(
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
