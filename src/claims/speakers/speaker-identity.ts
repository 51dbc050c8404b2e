import type { Span } from '../../article/index.ts'
import type { Entity } from '../../names/index.ts'
import type { MentionIndex, MentionPlace } from './mention-index.ts'
import { GENDERED } from './role.data.ts'
import type { SourcePart, SourceWord } from './source-phrase.ts'
import { partiesOf } from './speaking-parties.ts'

/** One who has spoken, kept for "he", "the spokesperson" and "the ministry". */
export interface SpeakerIdentity {
  readonly name: string
  /** Index of the sentence in which it spoke. */
  readonly sentence?: number
  readonly entities: readonly string[]
  readonly parties: readonly string[]
  readonly person: boolean
  readonly plural: boolean
  readonly gender?: 'female' | 'male'
  /** `spokesperson` and its body, where the words say so. */
  readonly role?: string
  readonly body?: string
}

/** What resolving a speaker may look at. */
export interface SpeakerContext {
  readonly mentions: MentionIndex
  /** ISO code to the country's name in this article. */
  readonly countries: ReadonlyMap<string, string>
  /** From the clean text to `article.text`. */
  readonly place: (span: Span) => Span
  /** The clean text. */
  readonly text: string
  /** Every voice so far, in reading order. */
  readonly voices: SpeakerIdentity[]
  /** Ids of persons who no longer hold their office. */
  readonly formers: ReadonlySet<string>
  /** The person that the words before a word of a sentence have as their subject. */
  readonly subjectBefore: (sentence: number, word: Span) => MentionPlace | undefined
  /** The words of a sentence before one of its words. */
  readonly wordsBefore: (sentence: number, word: Span) => readonly SourceWord[]
  /** Full names seen so far by their last and first word. */
  readonly fullNames: Map<string, string>
}

/** The ISO codes and names of the countries among an article's entities. */
export function countryNames(entities: readonly Entity[]): Map<string, string> {
  const names = new Map<string, string>()
  for (const { kind, country, name } of entities) {
    if (kind === 'country' && country && !names.has(country)) names.set(country, name)
  }
  return names
}

/** Several who speak together. */
export const joinVoices = (voices: readonly SpeakerIdentity[]): SpeakerIdentity => ({
  name: voices.map((voice) => voice.name).join(' and '),
  entities: voices.flatMap((voice) => voice.entities),
  parties: voices.flatMap((voice) => voice.parties),
  person: false,
  plural: true,
})

/** `Eva Lund (head, Bergen office)`. */
export function displayName({ name, person, role, body }: SpeakerIdentity): string {
  if (!person || !role) return name
  return `${name} (${body ? `${role}, ${body}` : role})`
}

/** An entity as a voice. */
export const entityVoice = (
  { entity }: MentionPlace,
  context: SpeakerContext,
): SpeakerIdentity => ({
  name: entity.name,
  entities: [entity.id],
  parties: partiesOf({ words: [], head: 0, apposition: [] }, entity, context),
  person: entity.kind === 'person',
  plural: entity.kind === 'group',
  ...(entity.gender ? { gender: entity.gender } : {}),
  ...(entity.role ? { role: asFormer(entity.role, entity, context) } : {}),
})

/** `former ambassador`, where the article says so and the role does not. */
export const asFormer = (role: string, { id }: Entity, { formers }: SpeakerContext): string =>
  formers.has(id) && !/\b(?:former|ex|opposition|retired)\b/i.test(role) ? `former ${role}` : role

/** The gender that a title or role in the words shows. */
export function genderOf({ words, apposition }: SourcePart): SpeakerIdentity['gender'] {
  for (const word of [...words, ...apposition]) {
    const gender = GENDERED.get(word.low)
    if (gender && word.wordClass !== 'pronoun') return gender
  }
  return undefined
}

/** The clean text from the first word to the last. */
export function wordsText(words: readonly SourceWord[], { text }: SpeakerContext): string {
  const first = words[0]
  const last = words.at(-1)
  return first && last ? text.slice(first.start, last.end) : ''
}
