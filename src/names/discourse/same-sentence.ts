import { readClauses } from '../../clauses/index.ts'
import { sayingForms } from '../../lexicon/index.ts'
import type { PronounPlace } from './pronoun-place.ts'
import type { Place } from './referent.ts'

const SAYS = sayingForms({ having: 'content', tense: 'told' })
const MOST_UP = 4

/** What the tree says of a referent told of in the pronoun's own sentence. */
export function sameSentence(pronoun: PronounPlace, own: readonly Place[]): Record<string, number> {
  const grammar = readClauses(pronoun.text.words)
  const clause = grammar.clauses[pronoun.clause]
  const isSubjectOf = (index: number) =>
    own.some(
      ({ clause: at, part, head }) =>
        at === index && (part === 'subject' || grammar.clauses[index]?.about?.head === head),
    )
  const isAfter = own.every(({ start }) => start > pronoun.start)
  const above = clause ? grammar.clauses[clause.parent] : undefined
  const isSaid = above !== undefined && SAYS.has(grammar.lower[above.predicate.head] ?? '')
  const governs = above !== undefined && isSubjectOf(above.index)
  const inClause = own.some(({ clause: at }) => at === pronoun.clause)
  const isFree = !pronoun.isOwner && !pronoun.isReflexive
  const found: Record<string, number> = {
    // "Roth saw her": she is another.
    'own clause, subject': Number(
      isFree && pronoun.part !== 'subject' && isSubjectOf(pronoun.clause),
    ),
    'own clause': Number(isFree && inClause),
    [`own clause, ${pronoun.part}`]: Number(isFree && inClause),
    'owner, subject of clause': Number(pronoun.isOwner && isSubjectOf(pronoun.clause)),
    'owner, in clause': Number(pronoun.isOwner && inClause),
    'self, subject of clause': Number(pronoun.isReflexive && isSubjectOf(pronoun.clause)),
    'governing subject': Number(governs && !isSaid),
    'speaker of clause': Number(governs && isSaid && !pronoun.isQuoted),
    'speaker of quotation': Number(governs && isSaid && pronoun.isQuoted),
    'hearer of clause': Number(
      isSaid && !governs && own.some(({ clause: at }) => at === above?.index),
    ),
    [`relation ${clause?.relation ?? 'none'}`]: Number(governs),
    [`relation ${clause?.relation ?? 'none'}, no subject`]: Number(
      !governs && own.some(({ clause: at }) => at === above?.index),
    ),
    'joined subject': Number(clause?.relation === 'conj' && governs && pronoun.part === 'subject'),
    after: Number(isAfter),
    'after, main subject': Number(
      isAfter && own.some(({ part, depth }) => part === 'subject' && depth < pronoun.depth),
    ),
    'after, subject': Number(isAfter && own.some(({ part }) => part === 'subject')),
    'opens sentence': Number(own.some(({ start }) => start - pronoun.text.start < 12)),
    'words apart': Math.log(1 + wordsApart(pronoun, own)) / 3,
  }
  const up = stepsUp(grammar.clauses, pronoun.clause, isSubjectOf)
  if (up > 0) found[`subject ${up} up`] = 1
  return found
}

/** How many clauses above its own has the referent as its subject, 0 for none. */
function stepsUp(
  clauses: ReturnType<typeof readClauses>['clauses'],
  from: number,
  isSubjectOf: (index: number) => boolean,
): number {
  let at = clauses[from]?.parent ?? -1
  for (let step = 1; at >= 0 && step <= MOST_UP; step++) {
    if (isSubjectOf(at)) return Math.min(3, step)
    at = clauses[at]?.parent ?? -1
  }
  return 0
}

const wordsApart = (pronoun: PronounPlace, own: readonly Place[]): number =>
  Math.min(...own.map(({ head }) => Math.abs(head - pronoun.head)))
