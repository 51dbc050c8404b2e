import { type Entity, type HeldOffice, officeText } from '../../names/index.ts'
import type { SpeakerName } from '../speaker-name.ts'
import type { MentionPlace } from './mention-index.ts'
import { GENDERED } from './role.data.ts'
import type { SourcePart, SourceWord } from './source-phrase.ts'
import type { SpeakerContext, SpeakerIdentity } from './speaker-context.ts'
import { partiesOf } from './speaking-parties.ts'

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

/** The name that is shown of one who has spoken; only persons hold offices. */
export const nameOf = ({ name, person, office }: SpeakerIdentity): SpeakerName =>
  person && office ? { name, office } : { name }

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
  ...(entity.office ? { office: asFormer(entity.office, entity, context) } : {}),
})

/** `former ambassador`, where the article says so and the office does not. */
export const asFormer = (
  office: HeldOffice,
  { id }: Entity,
  { formers }: SpeakerContext,
): HeldOffice =>
  formers.has(id) && !/\b(?:former|ex|opposition|retired)\b/i.test(officeText(office))
    ? { ...office, title: `former ${office.title}` }
    : office

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
