import { withEnding, withS } from './inflection.ts'
import {
  SAYING_FRAMES,
  SAYING_MARKS,
  type SayingKind,
  VERBS_OF_SAYING,
} from './verbs-of-saying.data.ts'
import { pastForms, verbForms } from './word-forms.ts'

/** One of `SAYING_FRAMES`. */
export type SayingFrame = (typeof SAYING_FRAMES)[number]
/** One of `SAYING_MARKS`. */
export type SayingMark = (typeof SAYING_MARKS)[number]

/** A row of the table of verbs of saying. */
export interface VerbOfSaying {
  readonly lemma: string
  /** `out` of `point out`. */
  readonly particle?: string
  /** Missing where the verb makes no claim. */
  readonly kind?: SayingKind
  readonly frames: ReadonlySet<SayingFrame>
  readonly marks: ReadonlySet<SayingMark>
}

const only = <T extends string>(known: readonly T[], words = ''): ReadonlySet<T> =>
  new Set(known.filter((one) => words.split(' ').includes(one)))

/** Every verb of saying, in the order of the table. */
export const SAYING_VERBS: readonly VerbOfSaying[] = VERBS_OF_SAYING.map(
  ([verb, kind, frames, marks]) => {
    const [lemma = '', particle] = verb.split(' ')
    return {
      lemma,
      ...(particle ? { particle } : {}),
      ...(kind ? { kind } : {}),
      frames: only(SAYING_FRAMES, frames),
      marks: only(SAYING_MARKS, marks),
    }
  },
)

/** The verbs of saying, base forms without particles, that have a frame or a mark. */
export function sayingVerbs(having: SayingFrame | SayingMark): ReadonlySet<string> {
  return new Set(
    SAYING_VERBS.filter(({ frames, marks }) =>
      [...frames, ...marks].some((feature) => feature === having),
    ).map(({ lemma }) => lemma),
  )
}

/**
 * Forms of the verbs of saying that have a frame or a mark: of the past (`said`), as news tells (`said`,
 * `says`), in -ing, or all.
 *
 * @example sayingForms({ having: 'speaks', tense: 'past' }) // said, added, told …
 */
export function sayingForms({
  having,
  tense = 'any',
}: {
  having: SayingFrame | SayingMark
  tense?: 'past' | 'told' | 'ing' | 'any'
}): ReadonlySet<string> {
  const formsOf = (verb: string): readonly string[] => {
    if (tense === 'any') return verbForms(verb)
    if (tense === 'ing') return withEnding(verb, 'ing')
    return tense === 'past' ? pastForms(verb).past : [...pastForms(verb).past, withS(verb)]
  }
  return new Set([...sayingVerbs(having)].flatMap(formsOf))
}
