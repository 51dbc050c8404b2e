import type { AnalysedSentence } from '../../language/index.ts'
import type { Place, PronounForm } from './referent.ts'

/** A pronoun with its sentence. */
export interface PronounPlace extends Place {
  readonly text: AnalysedSentence
  readonly gender: PronounForm
  readonly isOwner: boolean
  readonly isQuoted: boolean
  readonly isReflexive: boolean
}
