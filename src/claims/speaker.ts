import { hull, type Span } from '../article/index.ts'
import type { AnalysedSentence, Analysis, Word } from '../language/index.ts'
import type { Entity } from '../names/index.ts'
import type { Speaker } from './claim.ts'
import type { Draft } from './draft.ts'
import { formerHolders } from './former.ts'
import { indexMentions, type MentionIndex, type Place } from './mention-index.ts'
import { officeOf, officeVoice } from './office.ts'
import { partiesOf } from './party.ts'
import { pronounVoice } from './pronoun.ts'
import { antecedentOf, isApposition, isRelative } from './relative.ts'
import { BODY_NOUNS, ROLE_NOUNS, STATE_NOUNS } from './role.data.ts'
import { type SourcePart, type SourceWord, sourceWords, splitSource } from './source-phrase.ts'
import { subjectPerson } from './subject.ts'
import {
  asFormer,
  countryNames,
  displayName,
  entityVoice,
  genderOf,
  joinVoices,
  type SpeakerContext,
  type Voice,
  wordsText,
} from './voice.ts'
import { wordsIn } from './words-in.ts'

/** Who the sources are; null where a draft names nobody. Drafts are in reading order of their cues. */
export function resolveSpeakers(
  analysis: Analysis,
  drafts: readonly Draft[],
  entities: readonly Entity[],
): (Speaker | null)[] {
  const words = analysis.sentences.flatMap((sentence) => sentence.words)
  const { prose } = analysis
  const mentions = indexMentions(analysis.article.id, entities)
  const sentences = new Map(analysis.sentences.map((sentence) => [sentence.index, sentence]))
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
    return {
      spans: prose.place(source),
      text,
      ...(kind ? { kind } : {}),
      entities: [...new Set(voices.flatMap((voice) => voice.entities))],
      names: voices.length > 0 ? voices.map(displayName) : [text],
      parties: [...new Set(voices.flatMap((voice) => voice.parties))],
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

/** Whether a person, a body or several speak; undefined where neither name nor noun tells. */
function kindOf(voices: readonly Voice[]): Speaker['kind'] {
  const [voice, second] = voices
  if (!voice) return undefined
  if (second || voice.plural) return 'several'
  if (voice.person) return 'person'
  const last = voice.name.split(' ').at(-1)?.toLowerCase() ?? ''
  return voice.entities.length > 0 || BODY_NOUNS.has(last) || STATE_NOUNS.has(last)
    ? 'body'
    : undefined
}

/** Pronouns by who spoke before; names by entity; "the ministry" by office; the rest by its words. */
function resolvePart(part: SourcePart, sentence: number, context: SpeakerContext): Voice {
  const head = part.words[part.head]
  if (!head) return { name: '', entities: [], parties: [], person: false, plural: false }
  if (isRelative(part)) {
    const meant = relativeVoice(part, sentence, context)
    if (meant) return meant
  }
  const isPossessive = head.wordClass === 'det' && part.words.length === 1
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
  return nominal ? entityVoice(nominal, context) : plainVoice(part, context)
}

/** Whom "who", "which" or "that" stands for: the noun phrase before it, by name or by its words. */
function relativeVoice(part: SourcePart, sentence: number, context: SpeakerContext): Voice | null {
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

/** `the spokesman, Rear Admiral Jon Dahl,`: a rank may stand before the name. */
const NAME_REACH = 5

/** The name that a part is about: the person at its end, the name at its head, the name set after it. */
function placeOf(part: SourcePart, head: SourceWord, context: SpeakerContext): Place | undefined {
  const names = (word: SourceWord | undefined) =>
    word
      ? context.mentions
          .within(context.place(word))
          .filter(({ mention }) => mention.type === 'name' || mention.type === 'adjective')
      : []
  const last = part.words.findLast((word) => word.wordClass !== 'poss')
  const atEnd = names(last).find(
    ({ entity, span }) => entity.kind === 'person' && !followsPreposition(part, span, context),
  )
  if (atEnd) return atEnd
  const atHead = names(head)
  const place = atHead.find(({ entity }) => entity.kind === 'person') ?? atHead.at(-1)
  const found = place && isInName(part, place, context) ? undefined : place
  // "The mayor's brother, Jon Dahl,": the name stands second, alone behind a noun.
  const isAlone = part.apposition.length <= 4 && head.wordClass === 'noun'
  if (!ROLE_NOUNS.has(head.low) && !isAlone) return found
  const comma = part.apposition.findIndex(({ wordClass }) => wordClass === 'comma')
  const set = part.apposition
    .slice(0, comma < 0 ? NAME_REACH : Math.min(comma, NAME_REACH))
    .flatMap(names)
    .find(({ entity }) => entity.kind === 'person')
  return set ?? found
}

/** `Free Press Norway`: a country's name at the end of another name is not the country. */
function isInName(part: SourcePart, { entity, span }: Place, { place }: SpeakerContext): boolean {
  if (entity.kind !== 'country' && entity.kind !== 'place') return false
  const at = part.words.findIndex((word) => place(word).start >= span.start)
  const before = part.words[at - 1]
  return before?.wordClass === 'name' && /^\p{Lu}\p{Ll}/u.test(before.text)
}

/** `a friend of Jon Dahl` is not Jon Dahl. */
function followsPreposition(part: SourcePart, span: Span, { place }: SpeakerContext): boolean {
  const at = part.words.findIndex((word) => place(word).start >= span.start)
  return at > 0 && ['adp', 'to', 'cconj'].includes(part.words[at - 1]?.wordClass ?? '')
}

function namedVoice(place: Place, part: SourcePart, context: SpeakerContext): Voice {
  const { entity } = place
  const { role = entity.role, body } = officeOf(part, context)
  const gender = entity.gender ?? genderOf(part)
  return {
    name: entity.name,
    entities: [entity.id],
    parties: partiesOf(part, entity, context),
    person: entity.kind === 'person',
    plural: false,
    ...(gender ? { gender } : {}),
    ...(role ? { role: asFormer(role, entity, context) } : {}),
    ...(body ? { body } : {}),
  }
}

/** No entity: the words themselves, a surname completed from an earlier full name. */
function plainVoice(part: SourcePart, context: SpeakerContext): Voice {
  const { words, head } = part
  const kept = words.at(-1)?.wordClass === 'poss' ? words.slice(0, -1) : words
  const { role, body } = officeOf(part, context)
  const last = kept[head]
  const isName = last?.wordClass === 'name'
  const text = isName ? wordsText(properName(kept, head), context) : uncapitalised(kept, context)
  const gender = genderOf(part)
  return {
    name: isName ? completeName(text, last.low, context) : text,
    entities: [],
    parties: partiesOf(part, undefined, context),
    person: isName && !BODY_NOUNS.has(last.low),
    plural: last?.wordClass === 'noun' && /[^s]s$/.test(last.low),
    ...(gender ? { gender } : {}),
    ...(role ? { role } : {}),
    ...(body ? { body } : {}),
  }
}

/** `The source`, `Local officials` at a sentence's head are "the source", "local officials". */
function uncapitalised(words: readonly SourceWord[], context: SpeakerContext): string {
  const text = wordsText(words, context)
  const first = words[0]
  const isPlain = first && ['det', 'noun', 'adj', 'num'].includes(first.wordClass)
  const isWord = /^\p{Lu}\p{Ll}*$/u.test(first?.text ?? '')
  const isCountry = first && context.mentions.within(context.place(first)).length > 0
  return isPlain && isWord && !isCountry ? text.charAt(0).toLowerCase() + text.slice(1) : text
}

/** The run of capitalised words that ends at the head, after a role noun if there is one. */
function properName(words: readonly SourceWord[], head: number): readonly SourceWord[] {
  let from = head
  while (from > 0 && isNamePart(words[from - 1])) from--
  const role = words.findLastIndex((word, index) => index < head && ROLE_NOUNS.has(word.low))
  return words.slice(Math.max(from, role + 1), head + 1)
}

const isNamePart = (word: SourceWord | undefined): boolean =>
  word?.wordClass === 'name' || (word?.wordClass === 'adj' && /^\p{Lu}/u.test(word.text))

function completeName(name: string, last: string, { fullNames }: SpeakerContext): string {
  if (!name.includes(' ')) return fullNames.get(last) ?? name
  fullNames.set(last, name)
  const first = name.slice(0, name.indexOf(' ')).toLowerCase()
  // Family names come first in Korean, Chinese and Hungarian.
  if (!fullNames.has(first)) fullNames.set(first, name)
  return name
}
