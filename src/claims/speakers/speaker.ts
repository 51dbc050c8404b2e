import { hull } from '../../article/index.ts'
import type { AnalysedSentence, Analysis, Word } from '../../language/index.ts'
import { type Entity, unnamedAntecedents } from '../../names/index.ts'
import type { Speaker } from '../claim.ts'
import type { ClaimDraft } from '../find/claim-draft.ts'
import { wordsIn } from '../find/words-in.ts'
import type { FrameName } from '../frames/frame.ts'
import { formerHolders } from './former-holders.ts'
import { indexMentions, type MentionIndex, type MentionPlace } from './mention-index.ts'
import { placeOf } from './place-of.ts'
import { plainVoice } from './plain-voice.ts'
import { antecedentOf, isApposition, isRelative } from './relative.ts'
import { GENDERED, SPEAKING_BODIES, STATE_NOUNS } from './role.data.ts'
import { type SourcePart, sourceWords, splitSource } from './source-phrase.ts'
import type { SpeakerContext, SpeakerIdentity } from './speaker-context.ts'
import {
  asFormer,
  countryNames,
  entityVoice,
  genderOf,
  joinVoices,
  nameOf,
} from './speaker-identity.ts'
import { officeOf, officeVoice } from './speaker-office.ts'
import { pronounVoice } from './speaker-pronoun.ts'
import { partiesOf } from './speaking-parties.ts'
import { subjectPerson } from './subject.ts'

/** Who the sources are; null where a draft names nobody. Drafts are in reading order of their cues. */
export function resolveSpeakers(
  analysis: Analysis,
  drafts: readonly ClaimDraft[],
  entities: readonly Entity[],
): (Speaker | null)[] {
  const words = analysis.sentences.flatMap((sentence) => sentence.words)
  const { prose } = analysis
  const mentions = indexMentions(analysis.article.id, entities)
  const sentences = new Map(analysis.sentences.map((sentence) => [sentence.index, sentence]))
  const nameless = unnamedAntecedents(analysis)
  const context: SpeakerContext = {
    mentions,
    countries: countryNames(entities),
    place: (span) => hull(prose.place(span)),
    text: prose.clean.text,
    voices: [],
    formers: formerHolders(analysis.article.id, analysis.article.text, entities),
    subjectBefore: subjectFinder(analysis, sentences, mentions),
    wordsBefore: (at, { start }) =>
      sourceWords((sentences.get(at)?.words ?? []).filter((word) => word.end <= start)),
    unnamed: ({ start }) => {
      const span = nameless.get(start)
      return span && sourceWords(wordsIn(words, span))
    },
    fullNames: new Map(),
  }
  return drafts.map(({ source, guessed, sentence }) => {
    if (!source) return null
    const text = context.text.slice(source.start, source.end)
    const voices = splitSource(sourceWords(wordsIn(words, source)))
      .map((part) => resolvePart(part, sentence, context))
      .filter((voice) => voice.name !== '')
    const all = voices.length > 1 ? [...voices, joinVoices(voices)] : voices
    context.voices.push(...all.map((voice) => ({ ...voice, sentence })))
    const kind = kindOf(voices)
    const serves = servedBy(wordsIn(words, source), voices, context)
    return {
      spans: prose.place(source),
      text,
      ...(kind ? { kind } : {}),
      ...(voices[0]?.rule ? { rule: voices[0].rule } : {}),
      ...(kind === 'person' && voices[0]?.gender ? { gender: voices[0].gender } : {}),
      entities: [...new Set(voices.flatMap((voice) => voice.entities))],
      names: voices.length > 0 ? voices.map(nameOf) : [{ name: text }],
      parties: [...new Set(voices.flatMap((voice) => voice.parties))],
      ...(serves.length > 0 ? { serves } : {}),
      ...(guessed ? { guessed } : {}),
    }
  })
}

/** Looks for the subject of a sentence, of its first words only where the word stands in it. */
function subjectFinder(
  analysis: Analysis,
  sentences: ReadonlyMap<number, AnalysedSentence>,
  mentions: MentionIndex,
): SpeakerContext['subjectBefore'] {
  return (at, word) => {
    const sentence = sentences.get(at)
    return sentence && subjectPerson(analysis, sentence, mentions, word.start)
  }
}

/** Who speaks for another by trade. */
const SERVANTS =
  /^(?:spokes(?:man|woman|person|people)|lawyers?|attorneys?|solicitors?|barristers?|counsel|representatives?|officials?|press|director|chief|head|president|chairman|chairwoman|executive|ceo)$/

/** The names in the words of one who speaks for others. */
function servedBy(
  words: readonly Word[],
  voices: readonly SpeakerIdentity[],
  { mentions, place }: SpeakerContext,
): FrameName[] {
  const [first, last] = [words[0], words.at(-1)]
  if (!first || !last || !words.some(({ text }) => SERVANTS.test(text.toLowerCase()))) return []
  const own = new Set(voices.flatMap(({ entities }) => entities))
  const span = { start: place(first).start, end: place(last).end }
  const names = mentions
    .within(span)
    .filter(({ mention, entity }) => mention.type === 'name' && !own.has(entity.id))
    .map(({ entity }) => ({ id: entity.id, name: entity.name }))
  return [...new Map(names.map((one) => [one.id, one])).values()]
}

/** Whether a person, a body or several speak; undefined where neither name nor noun tells. */
function kindOf(voices: readonly SpeakerIdentity[]): Speaker['kind'] {
  const [voice, second] = voices
  if (!voice) return undefined
  if (second || voice.plural) return 'several'
  if (voice.person) return 'person'
  // "a spokesperson for the office" is no office.
  const [head = ''] = voice.name.split(/ (?:for|of|at|in|from|with) /)
  const last = head.split(' ').at(-1)?.toLowerCase() ?? ''
  return voice.entities.length > 0 || SPEAKING_BODIES.has(last) || STATE_NOUNS.has(last)
    ? 'body'
    : undefined
}

/** Pronouns by who spoke before; names by entity; "the ministry" by office; the rest by its words. */
function resolvePart(part: SourcePart, sentence: number, context: SpeakerContext): SpeakerIdentity {
  const head = part.words[part.head]
  if (!head) return { name: '', entities: [], parties: [], person: false, plural: false }
  if (isRelative(part)) {
    const meant = relativeVoice(part, sentence, context)
    if (meant) return { ...meant, rule: 'speaker.relative' }
  }
  const isPossessive = head.wordClass === 'det' && part.words.length === 1
  const unnamed = head.wordClass === 'noun' ? undefined : context.unnamed(head)
  const [meant] = unnamed ? splitSource(unnamed) : []
  if (meant?.words[meant.head] && meant.words[meant.head] !== head) {
    const voice = resolvePart(meant, sentence, context)
    const gender = voice.gender ?? GENDERED.get(head.low)
    const kind = { person: true, plural: false, rule: 'speaker.pronoun' } as const
    return { ...voice, ...kind, ...(gender ? { gender } : {}) }
  }
  if (head.wordClass === 'pronoun' || head.wordClass === 'relative' || isPossessive) {
    return pronounVoice(head, sentence, context) ?? plainVoice(part, context)
  }
  const place = placeOf(part, head, context)
  if (place) return namedVoice(place, part, context)
  const office = officeVoice(part, head, sentence, context)
  if (office) return office
  const nominal = context.mentions
    .within(context.place(head))
    .find(({ mention }) => mention.type === 'nominal')
  return nominal
    ? { ...entityVoice(nominal, context), rule: 'speaker.nominal' }
    : plainVoice(part, context)
}

/** Whom "who", "which" or "that" stands for: the noun phrase before it, by name or by its words. */
function relativeVoice(
  part: SourcePart,
  sentence: number,
  context: SpeakerContext,
): SpeakerIdentity | null {
  const [word] = part.words
  const before = word ? context.wordsBefore(sentence, word) : []
  const meant = antecedentOf(before, word?.low === 'who')
  const head = meant?.words[meant.head]
  if (!meant || !head || isApposition(before, meant)) return null
  if (head.wordClass !== 'noun' && head.wordClass !== 'name') return null
  const voice = resolvePart(meant, sentence, context)
  // "a port in Oslo who said": no place is a "who".
  return word?.low === 'who' && head.wordClass === 'name' && !voice.person ? null : voice
}

function namedVoice(
  place: MentionPlace,
  part: SourcePart,
  context: SpeakerContext,
): SpeakerIdentity {
  const { entity } = place
  const office = officeOf(part, context) ?? entity.office
  const gender = entity.gender ?? genderOf(part)
  return {
    rule: 'speaker.name',
    name: entity.name,
    entities: [entity.id],
    parties: partiesOf(part, entity, context),
    person: entity.kind === 'person',
    plural: false,
    ...(gender ? { gender } : {}),
    ...(office ? { office: asFormer(office, entity, context) } : {}),
  }
}
