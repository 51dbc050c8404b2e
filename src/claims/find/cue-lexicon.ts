import { verbForms } from '../../language/index.ts'
import type { ClaimKind } from '../claim.ts'
import { CUE_VERBS, type Frame } from './cue.data.ts'

/** What the lexicon knows of one cue verb. */
export interface CueVerb {
  readonly lemma: string
  /** `out` of `point out`. */
  readonly particle?: string
  readonly kind: ClaimKind
  readonly polarity: 1 | -1 | 0
  readonly frames: ReadonlySet<Frame>
}

/** `-ing`, past, present or base: what the spelling alone shows. */
export type FormShape = 'ing' | 'past' | 's' | 'base'

function buildLexicon(): Map<string, CueVerb[]> {
  const byForm = new Map<string, CueVerb[]>()
  for (const [kind, polarity, frames, lemmas] of CUE_VERBS) {
    for (const item of lemmas.split(' ')) {
      const [lemma = '', particle] = item.split('+')
      const verb: CueVerb = {
        lemma,
        ...(particle ? { particle } : {}),
        kind,
        polarity,
        frames: new Set(frames),
      }
      for (const form of verbForms(lemma)) {
        const known = byForm.get(form)
        if (known) known.push(verb)
        else byForm.set(form, [verb])
      }
    }
  }
  return byForm
}

const BY_FORM = buildLexicon()

/**
 * The cue verbs that a lower-case word form can be; `next` is the word after it, which decides
 * between a verb and the same verb with a particle. Frames of several entries are joined.
 *
 * @example cueVerb('pointed', 'out')?.lemma // 'point'
 */
export function cueVerb(form: string, next: string): CueVerb | undefined {
  const all = BY_FORM.get(form)
  if (!all) return undefined
  const withParticle = all.find((verb) => verb.particle === next)
  if (withParticle) return withParticle
  const plain = all.filter((verb) => !verb.particle)
  const first = plain[0]
  if (!first || plain.length === 1) return first
  return { ...first, frames: new Set(plain.flatMap((verb) => [...verb.frames])) }
}

/** The shape of a cue verb's form. */
export function formShape(form: string, lemma: string): FormShape {
  if (form === lemma) return 'base'
  if (form.endsWith('ing')) return 'ing'
  return form.endsWith('s') ? 's' : 'past'
}
