import { genderFeatures } from './gender-features.ts'
import type { PronounPlace } from './pronoun-place.ts'
import type { Place, Referent } from './referent.ts'
import { sameSentence } from './same-sentence.ts'

/** What speaks for and against one antecedent, by name; absent is 0. */
export type AntecedentFeatures = Readonly<Record<string, number>>

/** What is known of the others beside one candidate. */
export interface Rivals {
  /** How many were named more closely before the pronoun. */
  readonly rank: number
  /** How many stand beside it in all. */
  readonly count: number
  /** Mentions of all of them. */
  readonly told: number
  /** True for whom the last pronoun of this form meant. */
  readonly isLastMeant: boolean
  /** The sentence of that last pronoun. */
  readonly lastMeantAt: number
  /** Where he is named again behind the pronoun, as the subject of a clause above: `By her account, Roth …`. */
  readonly isSubjectAhead: boolean
}

const bucket = (value: number, edges: readonly number[]): number => {
  const at = edges.findIndex((edge) => value <= edge)
  return at < 0 ? edges.length : at
}

/** The features of one referent for one pronoun. */
export function antecedentFeatures(
  pronoun: PronounPlace,
  referent: Referent<unknown>,
  rivals: Rivals,
): AntecedentFeatures {
  const { item, sort, gender, told, meant, places, order } = referent
  const last = places.at(-1) as Place
  const distance = pronoun.sentence - last.sentence
  const back = bucket(distance, [0, 1, 2, 4])
  const own = places.filter(({ sentence }) => sentence === last.sentence)
  const isSubject = own.some(({ part }) => part === 'subject')
  const isMain = own.some(({ part, depth }) => part === 'subject' && depth === 0)
  const near = Math.min(2, back)
  const found: Record<string, number> = {
    any: 1,
    [`back ${back}`]: 1,
    [`rank ${Math.min(5, rivals.rank)}`]: 1,
    [`rank ${Math.min(3, rivals.rank)} back ${near}`]: 1,
    [`part ${last.part}`]: 1,
    [`part ${last.part} back ${near} ${pronoun.part}`]: 1,
    [`subject ${isSubject} back ${near}`]: 1,
    [`main ${isMain} back ${near}`]: 1,
    [`form ${last.form} back ${near}`]: 1,
    [`sort ${item === null ? 'nominal' : sort}`]: 1,
    [`sort ${item === null ? 'nominal' : sort} subject ${isSubject} back ${near}`]: 1,
    [`role ${last.role} ${pronoun.role}`]: 1,
    'same part': Number(last.part === pronoun.part),
    'same part, quoted': Number(last.part === pronoun.part && pronoun.isQuoted),
    [`says ${own.some(({ says }) => says)} ${pronoun.says} ${near}`]: 1,
    [`says ${own.some(({ says }) => says)} quoted ${pronoun.isQuoted}`]: 1,
    'spoke before': Number(pronoun.says && places.some(({ says }) => says)),
    inner: Number(last.inner),
    bracketed: Number(last.bracketed),
    'subject ahead': Number(rivals.isSubjectAhead),
    'subject ahead, owner': Number(rivals.isSubjectAhead && pronoun.isOwner),
    [`only part ${last.part} ${rivals.isLastMeant} ${rivals.rank === 0}`]: 1,
    [`name words ${Math.min(3, referent.name.split(' ').length)} ${last.form}`]: Number(
      item !== null,
    ),
    'told before too': Number(places.some(({ sentence }) => sentence === last.sentence - 1)),
    joined: Number(last.joined),
    told: Math.log(told),
    'told share': told / Math.max(1, rivals.told),
    'told by pronoun': Math.log(1 + meant),
    'last meant': Number(rivals.isLastMeant),
    [`last meant ${rivals.lastMeantAt === pronoun.sentence ? 'here' : 'before'}`]: Number(
      rivals.isLastMeant,
    ),
    [`last meant as ${last.form}`]: Number(rivals.isLastMeant),
    first: Number(order === 0),
    'only one': Number(rivals.count === 1),
    'quoted, named': Number(pronoun.isQuoted && item !== null),
    [`quoted ${pronoun.isQuoted} back ${near}`]: 1,
    'words between': back > 1 ? 0 : Math.log(1 + Math.max(0, pronoun.start - last.end)) / 5,
    depth: Math.min(3, last.depth) / 3,
    ...genderFeatures(pronoun.gender, gender, referent),
  }
  if (back === 0) Object.assign(found, sameSentence(pronoun, own))
  return found
}

/** What speaks for it that nobody of those is meant. */
export const nobodyFeatures = (pronoun: PronounPlace, count: number): AntecedentFeatures => ({
  nobody: 1,
  [`nobody of ${Math.min(3, count)}`]: 1,
  'nobody, quoted': Number(pronoun.isQuoted),
  [`nobody, ${pronoun.part}`]: 1,
  'nobody, early': Number(pronoun.sentence < 2),
})
