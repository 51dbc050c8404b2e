import { keyOf, mix, rowOf } from './feature-key.ts'
import { type Frames, NO_NUMBERS } from './frames.ts'
import { childrenOf, isPassive, type SentenceClues } from './sentence-clues.ts'

/** What the features of a predicate's pairs share. All but `at` and `frame` are keys. */
export interface PredicateClues {
  readonly at: number
  readonly lemma: number
  /** Which numbered arguments its usual sense has. */
  readonly frame: number
  readonly voice: number
  /** The word that it depends on, and how. */
  readonly governor: number
  readonly subject: number
  /** Rows of the table of predicates' features. */
  readonly rows: Int32Array
}

const PASSIVE = keyOf('passive')
const NONE = keyOf('-')

/** Which part of the frame files a Penn tag looks in. */
export const frameKind = (xpos: string): 'v' | 'n' | 'a' =>
  xpos.startsWith('VB') || xpos === 'MD' ? 'v' : xpos.startsWith('NN') ? 'n' : 'a'

/** The particle of a verb: `up` of `bust up`. */
export function particleOf(clues: SentenceClues, at: number): string {
  for (const child of childrenOf(clues, at)) {
    if (clues.relations[child] === 'compound:prt') return clues.lower[child]!
  }
  return ''
}

export function predicateClues(
  clues: SentenceClues,
  at: number,
  frames: Frames,
  tableRows: number,
): PredicateClues {
  const { xpos, relations, heads } = clues
  const lemma = keyOf(clues.lemmaOf(at))
  const particle = particleOf(clues, at)
  const usual = frames.sensesOf(clues.lemmaOf(at), frameKind(xpos[at]!), particle)[0]
  const frame = usual?.numbers ?? NO_NUMBERS
  const passive = isPassive(clues, at)
  const voice = passive ? PASSIVE : clues.tagKeys[at]!
  const head = heads[at]!
  const governor = mix(clues.relationKeys[at]!, head < 0 ? 0 : keyOf(clues.lemmaOf(head)))
  const children = [...childrenOf(clues, at)]
  const subjectAt = children.find((child) => /^[nc]subj/.test(relations[child]!))
  const subject = subjectAt === undefined ? NONE : clues.relationKeys[subjectAt]!
  const found = [
    mix(1, lemma),
    mix(mix(2, lemma), clues.tagKeys[at]!),
    mix(mix(3, lemma), keyOf(particle)),
    mix(mix(4, frame), voice),
    mix(mix(5, clues.relationKeys[at]!), clues.tagKeys[at]!),
    mix(6, governor),
    mix(7, voice),
    ...(usual?.keys ?? []).map((key) => mix(8, key)),
    ...children.map((child) => mix(mix(9, clues.relationKeys[child]!), clues.openerKeys[child]!)),
  ]
  const rows = Int32Array.from(found, (key) => rowOf(key, tableRows))
  return { at, lemma, frame, voice, governor, subject, rows }
}
