import { SAYING_VERBS, type VerbOfSaying, verbForms } from '../../lexicon/index.ts'
import type { ClaimKind } from '../claim.ts'

/** What the lexicon knows of one cue verb. */
export interface CueVerb extends Pick<VerbOfSaying, 'lemma' | 'particle' | 'frames'> {
  readonly kind: ClaimKind
  readonly polarity: 1 | -1 | 0
}

/** Kinds by which nothing is put forward, and the one that turns it round. */
const POLARITIES: Partial<Record<ClaimKind, -1 | 0>> = {
  deny: -1,
  criticize: 0,
  demand: 0,
  attitude: 0,
}

/** `-ing`, past, present or base: what the spelling alone shows. */
export type FormShape = 'ing' | 'past' | 's' | 'base'

function buildLexicon(): Map<string, CueVerb[]> {
  const byForm = new Map<string, CueVerb[]>()
  for (const verb of SAYING_VERBS) {
    const { kind, lemma } = verb
    if (!kind) continue
    const cue: CueVerb = { ...verb, kind, polarity: POLARITIES[kind] ?? 1 }
    for (const form of verbForms(lemma)) byForm.set(form, [...(byForm.get(form) ?? []), cue])
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
