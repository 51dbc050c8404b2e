import { readClauses } from '../../clauses/index.ts'
import type { AnalysedSentence } from '../../language/index.ts'
import { sayingForms } from '../../lexicon/index.ts'
import type { Place, Referent } from './referent.ts'

/** A pronoun with its sentence. */
export interface PronounPlace extends Place {
  readonly text: AnalysedSentence
  readonly isOwner: boolean
  readonly isQuoted: boolean
}

/** What speaks for and against one antecedent, by name; absent is 0. */
export type AntecedentFeatures = Readonly<Record<string, number>>

const SAYS = sayingForms({ having: 'content', tense: 'told' })

/** The features of one referent for one pronoun. `rank` counts those named more closely before it. */
export function antecedentFeatures(
  pronoun: PronounPlace,
  { item, gender, told, places }: Referent<unknown>,
  rank: number,
): AntecedentFeatures {
  const last = places.at(-1) as Place
  const back = Math.min(3, pronoun.sentence - last.sentence)
  const own = places.filter(({ sentence }) => sentence === last.sentence)
  const isSubject = own.some(({ part }) => part === 'subject')
  const first = own[0] as Place
  const found: Record<string, number> = {
    any: 1,
    [`back ${back}`]: 1,
    [`rank ${Math.min(4, rank)}`]: 1,
    [`part ${last.part}`]: 1,
    [`${back > 0 ? 'before' : 'same'} subject`]: Number(isSubject),
    [`form ${last.form}`]: 1,
    [`form ${last.form} ${Math.min(1, back)}`]: 1,
    named: Number(item !== null),
    gender: Number(gender !== undefined),
    'same part': Number(last.part === pronoun.part),
    'subject to subject': Number(isSubject && pronoun.part === 'subject'),
    told: Math.log(told),
    'told by pronoun': Number(places.some(({ form }) => form === 'pronoun')),
    'opens sentence': Number(isOpening(pronoun, first)),
  }
  if (back === 0) Object.assign(found, sameSentence(pronoun, own))
  return found
}

/** Whether the first place in its sentence is the sentence's first phrase; only known of the pronoun's own. */
const isOpening = ({ text, sentence }: PronounPlace, { sentence: at, start }: Place): boolean =>
  sentence === at && start - text.start < 12

function sameSentence(pronoun: PronounPlace, own: readonly Place[]): Record<string, number> {
  const grammar = readClauses(pronoun.text.words)
  const clause = grammar.clauses[pronoun.clause]
  const above = clause ? grammar.clauses[clause.parent] : undefined
  const isSubjectOf = (index: number) =>
    own.some(
      ({ clause: at, part, head }) =>
        at === index && (part === 'subject' || grammar.clauses[index]?.about?.head === head),
    )
  const inClause = own.some(({ clause: at }) => at === pronoun.clause)
  const isSaid = above !== undefined && SAYS.has(grammar.lower[above.predicate.head] ?? '')
  const governs = above !== undefined && isSubjectOf(above.index)
  return {
    // "Roth saw her": she is another.
    'own clause, subject': Number(
      !pronoun.isOwner && pronoun.part !== 'subject' && isSubjectOf(pronoun.clause),
    ),
    'own clause': Number(!pronoun.isOwner && inClause),
    'owner, subject of clause': Number(pronoun.isOwner && isSubjectOf(pronoun.clause)),
    'owner, in clause': Number(pronoun.isOwner && inClause),
    'governing subject': Number(governs && !isSaid),
    'speaker of clause': Number(governs && isSaid && !pronoun.isQuoted),
    'speaker of quotation': Number(governs && isSaid && pronoun.isQuoted),
    [`relation ${clause?.relation ?? 'none'}`]: Number(governs),
    'joined subject': Number(clause?.relation === 'conj' && governs && pronoun.part === 'subject'),
  }
}
