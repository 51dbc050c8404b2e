import { nounForms, verbForms } from '../../lexicon/index.ts'
import { typeOfCameo } from './cameo.ts'
import { LIGHT_VERBS, NOUN_FRAMES } from './noun-frames.data.ts'
import { IDIOMS, RECEIVING_FRAMES, VERB_FRAMES } from './verb-frames.data.ts'
import { WORD_CLASSES } from './word-classes.data.ts'

/** What must follow the verb: the forms that will do, and how many words later at most. */
export interface FramePart {
  readonly forms: ReadonlySet<string>
  readonly reach: number
  /** A particle or preposition: it names no thing, so no passive puts it before the verb. */
  readonly particle: boolean
  /** It must be the object itself: "dismissed an appeal from the king" dismisses nobody. */
  readonly direct?: true
}

/** A phrase of `verb-frames.data.ts`, ready to be matched. */
export interface VerbFrame {
  readonly verb: string
  /** As the lexicon has it: `provide weapon to`. */
  readonly phrase: string
  readonly cameo: string
  readonly act: string
  readonly parts: readonly FramePart[]
  /** The subject is the one that gets: the doer stands behind `from` or `by`. */
  readonly receiving: boolean
}

/** An event noun of `noun-frames.data.ts`, ready to be matched. */
export interface NounFrame {
  /** As the lexicon has it: `peace talk`. */
  readonly phrase: string
  readonly cameo: string
  readonly act: string
  /** Forms of the word right before, for nouns of two words. */
  readonly before?: string
  readonly ofActor: boolean
  readonly mutual: boolean
  readonly weak: boolean
}

const PARTICLES: ReadonlySet<string> = new Set(
  (
    'to on upon with for in into at of off up down out over back away by from through together ' +
    'against behind aside'
  ).split(' '),
)
/** A particle may stand behind a short object: `laid their weapons down`. */
const PARTICLE_REACH = 3
const NOUN_REACH = 8

const classForms = new Map<string, ReadonlySet<string>>()
for (const [name, nouns] of Object.entries(WORD_CLASSES)) {
  classForms.set(name, new Set(nouns.split(' ').flatMap((noun) => nounForms(noun))))
}

/** The code of phrases that tell no event. */
export const NO_EVENT = ''

/** Verb frames under each form of their verb: `launched` → the frames of `launch`. */
export const VERBS: ReadonlyMap<string, readonly VerbFrame[]> = compileVerbs()

/** Noun frames under each form of their last word. */
export const NOUNS: ReadonlyMap<string, readonly NounFrame[]> = compileNouns()

function compileVerbs(): Map<string, VerbFrame[]> {
  const byForm = new Map<string, VerbFrame[]>()
  const lists: readonly (readonly [readonly (readonly [string, string])[], boolean])[] = [
    [VERB_FRAMES, false],
    [RECEIVING_FRAMES, true],
    [[[NO_EVENT, IDIOMS]], false],
  ]
  for (const [lines, receiving] of lists) {
    for (const [cameo, phrases] of lines) {
      for (const phrase of phrases.split(', ')) addFrame(byForm, phrase, cameo, receiving)
    }
  }
  for (const frames of byForm.values()) frames.sort((a, b) => b.parts.length - a.parts.length)
  return byForm
}

function addFrame(
  byForm: Map<string, VerbFrame[]>,
  phrase: string,
  cameo: string,
  receiving: boolean,
): void {
  const [verb = '', ...rest] = phrase.split(' ')
  const parts = rest.map(compilePart)
  const frame = { verb, phrase, cameo, act: typeOfCameo(cameo) ?? 'REQUEST', parts, receiving }
  for (const form of verbForms(verb)) {
    const frames = byForm.get(form)
    if (frames) frames.push(frame)
    else byForm.set(form, [frame])
  }
}

function compilePart(part: string): FramePart {
  if (PARTICLES.has(part)) return { forms: new Set([part]), reach: PARTICLE_REACH, particle: true }
  const known = classForms.get(part)
  if (known) {
    const direct = part === 'PERSON' || part === 'PROTEST' ? { direct: true as const } : {}
    return { forms: known, reach: NOUN_REACH, particle: false, ...direct }
  }
  // A bare word may be a noun, or the verb of a complement (`refuse to meet`).
  return {
    forms: new Set([...nounForms(part), ...verbForms(part)]),
    reach: NOUN_REACH,
    particle: false,
  }
}

function compileNouns(): Map<string, NounFrame[]> {
  const byForm = new Map<string, NounFrame[]>()
  for (const line of NOUN_FRAMES) {
    for (const name of line.nouns.split(', ')) {
      const words = name.split(' ')
      const last = words.at(-1) as string
      const before = words.length > 1 ? words.at(-2) : undefined
      const frame: NounFrame = {
        phrase: name,
        cameo: line.cameo,
        act: typeOfCameo(line.cameo) ?? 'REQUEST',
        ...(before ? { before } : {}),
        ofActor: line.of === 'actor',
        mutual: line.mutual ?? false,
        weak: line.weak ?? false,
      }
      for (const form of nounForms(last)) {
        const frames = byForm.get(form) ?? []
        frames.push(frame)
        byForm.set(form, frames)
      }
    }
  }
  for (const frames of byForm.values()) {
    frames.sort((a, b) => Number(b.before !== undefined) - Number(a.before !== undefined))
  }
  return byForm
}

/** Every form of the light verbs. */
export const LIGHT: ReadonlySet<string> = new Set([...LIGHT_VERBS].flatMap(verbForms))
