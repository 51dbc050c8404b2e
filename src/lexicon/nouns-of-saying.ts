import { NOUNS_OF_SAYING, type NounOfSayingFeature } from './nouns-of-saying.data.ts'
import type { SayingKind } from './verbs-of-saying.data.ts'
import { nounForms } from './word-forms.ts'

/** Nouns that carry what somebody says (`her claim that …`), as they do so, with what is done by it. */
export const CLAIM_NOUNS: ReadonlyMap<string, SayingKind> = new Map(
  NOUNS_OF_SAYING.flatMap(([noun, kind, ...own]) =>
    (own.includes('plural') ? nounForms(noun) : [noun]).flatMap((form) =>
      kind ? [[form, kind] as const] : [],
    ),
  ),
)

/** Nouns of saying with a feature, in both numbers. */
export const nounsOfSaying = (having: NounOfSayingFeature): ReadonlySet<string> =>
  new Set(
    NOUNS_OF_SAYING.filter(([, , ...own]) => own.includes(having)).flatMap(([noun]) =>
      nounForms(noun),
    ),
  )
