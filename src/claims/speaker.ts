import { hull, type Span } from '../article/index.ts'
import type { Analysis, Word } from '../language/index.ts'
import type { Entity } from '../names/index.ts'
import type { Speaker } from './claim.ts'
import type { Draft } from './draft.ts'
import { indexMentions, type MentionIndex, type Place } from './mention-index.ts'
import { BODY_NOUNS, GENDERED, ROLE_NOUNS, STATE_NOUNS } from './role.data.ts'
import { type SourcePart, type SourceWord, sourceWords, splitSource } from './source-phrase.ts'

/** One who has spoken, kept for "he", "the spokesperson" and "the ministry". */
interface Voice {
  readonly name: string
  /** Index of its sentence. */
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

interface Context {
  readonly mentions: MentionIndex
  readonly countries: ReadonlyMap<string, string>
  readonly place: (span: Span) => Span
  /** Every voice so far, in reading order. */
  readonly voices: Voice[]
  /** Full names seen so far by last word. */
  readonly fullNames: Map<string, string>
}

/** Who the sources are; null where a draft names nobody. Drafts are in reading order of their cues. */
export function resolveSpeakers(
  analysis: Analysis,
  drafts: readonly Draft[],
  entities: readonly Entity[],
): (Speaker | null)[] {
  const words = analysis.sentences.flatMap((sentence) => sentence.words)
  const { prose } = analysis
  const context: Context = {
    mentions: indexMentions(analysis.article.id, entities),
    countries: countryNames(entities),
    place: (span) => hull(prose.place(span)),
    voices: [],
    fullNames: new Map(),
  }
  return drafts.map(({ source, guessed, sentence }) => {
    if (!source) return null
    const text = prose.clean.text.slice(source.start, source.end)
    const voices = splitSource(sourceWords(wordsIn(words, source))).map((part) =>
      resolvePart(part, sentence, context),
    )
    const all = voices.length > 1 ? [...voices, merged(voices)] : voices
    for (const voice of all) if (voice.name !== '') context.voices.push({ ...voice, sentence })
    return {
      spans: prose.place(source),
      text,
      entities: [...new Set(voices.flatMap((voice) => voice.entities))],
      names: voices.length > 0 ? voices.map(displayName) : [text],
      parties: [...new Set(voices.flatMap((voice) => voice.parties))],
      ...(guessed ? { guessed } : {}),
    }
  })
}

const merged = (voices: readonly Voice[]): Voice => ({
  name: voices.map((voice) => voice.name).join(' and '),
  entities: voices.flatMap((voice) => voice.entities),
  parties: voices.flatMap((voice) => voice.parties),
  person: false,
  plural: true,
})

/** `Eva Lund (head, Bergen office)`. */
function displayName({ name, person, role, body }: Voice): string {
  if (!person || !role) return name
  return `${name} (${body ? `${role}, ${body}` : role})`
}

function countryNames(entities: readonly Entity[]): Map<string, string> {
  const names = new Map<string, string>()
  for (const { kind, country, name } of entities) {
    if (kind === 'country' && country && !names.has(country)) names.set(country, name)
  }
  return names
}

/** The words of a span, by halving. */
function wordsIn(words: readonly Word[], span: Span): Word[] {
  let low = 0
  let high = words.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((words[middle] as Word).start < span.start) low = middle + 1
    else high = middle
  }
  const found: Word[] = []
  for (let at = low; at < words.length && (words[at] as Word).end <= span.end; at++) {
    found.push(words[at] as Word)
  }
  return found
}

function resolvePart(part: SourcePart, sentence: number, context: Context): Voice {
  const head = part.words[part.head]
  if (!head) return { name: '', entities: [], parties: [], person: false, plural: false }
  if (head.wordClass === 'pronoun' || head.wordClass === 'relative') {
    return pronounVoice(head, sentence, context) ?? plainVoice(part, context)
  }
  const named = namedVoice(part, head, context)
  if (named) return named
  return officeVoice(part, head, context) ?? plainVoice(part, context)
}

/** The entity whose name holds the head word. */
function namedVoice(part: SourcePart, head: SourceWord, context: Context): Voice | null {
  const at = context.place(head)
  const places = context.mentions
    .within(at)
    .filter(({ mention }) => mention.type === 'name' || mention.type === 'adjective')
  const place = places.find(({ entity }) => entity.kind === 'person') ?? places.at(-1)
  if (!place) return null
  const { entity } = place
  const { role, body } = officeOf(part, context)
  const gender = entity.gender ?? genderOf(part)
  return {
    name: entity.name,
    entities: [entity.id],
    parties: partiesOf(part, entity, role !== undefined || body !== undefined, context),
    person: entity.kind === 'person',
    plural: false,
    ...(gender ? { gender } : {}),
    ...(role ? { role } : entity.role ? { role: entity.role } : {}),
    ...(body ? { body } : {}),
  }
}

function genderOf(part: SourcePart): Voice['gender'] {
  for (const word of [...part.words, ...part.apposition]) {
    const gender = GENDERED[word.low]
    if (gender && word.wordClass !== 'pronoun') return gender
  }
  return undefined
}

/** "Official" and "chief" are adjectives too. */
const isRole = (word: SourceWord): boolean => ROLE_NOUNS.has(word.low) && word.wordClass !== 'adj'

/** The office in a source's words: `Oslo police spokesman Jon Dahl`, `Jon Dahl, head of the port`. */
function officeOf(part: SourcePart, _context: Context): { role?: string; body?: string } {
  const before = part.words.findIndex((word, index) => index < part.head && isRole(word))
  if (before >= 0) {
    const body = bodyText(part.words.slice(0, before))
    return { role: part.words[before]?.low ?? '', ...(body ? { body } : {}) }
  }
  const after = part.apposition.findIndex(isRole)
  if (after < 0) return {}
  const following = part.apposition.slice(after + 1)
  const linked = ['of', 'for', 'at', 'with'].includes(following[0]?.low ?? '')
  const body = linked ? bodyText(following.slice(1)) : bodyText(part.apposition.slice(0, after))
  return { role: part.apposition[after]?.low ?? '', ...(body ? { body } : {}) }
}

/** A body's words without articles and a country's possessive: `Unification Ministry`. */
function bodyText(words: readonly SourceWord[]): string {
  const end = words.findIndex(
    (word, index) => index > 0 && (word.wordClass === 'comma' || word.wordClass === 'relative'),
  )
  const kept = end > 0 ? words.slice(0, end) : words
  const poss = kept.findLastIndex((word) => word.wordClass === 'poss')
  const name = kept.slice(poss + 1).filter((word) => word.wordClass !== 'det')
  return name.some((word) => word.wordClass === 'name' || BODY_NOUNS.has(word.low))
    ? name.map((word) => word.text).join(' ')
    : ''
}

/** The countries that answer for what a voice says. */
function partiesOf(
  part: SourcePart,
  entity: Entity | undefined,
  hasOffice: boolean,
  { mentions, place, countries }: Context,
): string[] {
  const named = (code: string | undefined) => (code ? [countries.get(code) ?? code] : [])
  if (entity?.kind === 'country') return [entity.name]
  const words = [...part.words, ...part.apposition]
  const isState = words.some((word) => STATE_NOUNS.has(word.low))
  const first = words[0]
  const last = words.at(-1)
  if ((isState || hasOffice) && first && last) {
    const span = { start: place(first).start, end: place(last).end }
    const country = mentions.within(span).find((found) => found.entity.kind === 'country')
    if (country) return [country.entity.name]
  }
  const administration = words.findIndex((word) => word.low === 'administration')
  // "The Roth administration": in English-language news the word after a name is the U.S. one.
  if (administration > 0 && words[administration - 1]?.wordClass === 'name') {
    return entity?.country ? named(entity.country) : [countries.get('USA') ?? 'United States']
  }
  if (['GOV', 'MIL', 'LEG'].includes(entity?.sector ?? '')) return named(entity?.country)
  return []
}

/** "the spokesperson", "the ministry": the last voice with that office or that body. */
function officeVoice(part: SourcePart, head: SourceWord, context: Context): Voice | null {
  const definite = part.words[0]?.low === 'the'
  if (!definite || part.words.length > 5) return null
  if (ROLE_NOUNS.has(head.low)) {
    return (
      context.voices.findLast((voice) => voice.person && sameRole(voice.role, head.low)) ?? null
    )
  }
  if (!BODY_NOUNS.has(head.low)) return null
  const modifiers = part.words
    .slice(1, part.head)
    .filter(
      (word) => word.wordClass === 'adj' || word.wordClass === 'noun' || word.wordClass === 'name',
    )
    .map((word) => word.low)
  const fits = (text: string | undefined): boolean => {
    const words = (text ?? '').toLowerCase().split(' ')
    return words.at(-1) === head.low && modifiers.every((word) => words.includes(word))
  }
  const voice = context.voices.findLast(
    ({ body, name, person }) => fits(body) || (!person && fits(name)),
  )
  if (!voice) return null
  const name = voice.person ? (voice.body ?? voice.name) : voice.name
  return { name, entities: [], parties: voice.parties, person: false, plural: false }
}

/** Spokesman, spokeswoman and spokesperson are one office. */
function sameRole(role: string | undefined, asked: string): boolean {
  const plain = (word: string) => word.replace(/(?:man|woman|person)$/, '')
  return (role ?? '').split(' ').some((word) => plain(word) === plain(asked))
}

const SINGULAR = new Set(['he', 'she'])

/** "he", "they", "it": the last voice that fits. */
function pronounVoice(head: SourceWord, sentence: number, context: Context): Voice | null {
  const { low } = head
  const wanted = GENDERED[low]
  if (SINGULAR.has(low)) {
    const voice = context.voices.findLast(
      ({ person, gender }) => person && (gender === undefined || gender === wanted),
    )
    if (voice) return voice
  }
  const own = context.mentions
    .within(context.place(head))
    .find(({ mention }) => mention.type === 'pronoun')
  if (own) return entityVoice(own, context)
  if (low === 'they' || low === 'we') return context.voices.findLast(({ plural }) => plural) ?? null
  if (low === 'it') {
    const isNear = (voice: Voice) => sentence - (voice.sentence ?? -9) <= 1
    return context.voices.findLast((v) => !v.person && !v.plural && isNear(v)) ?? null
  }
  if (SINGULAR.has(low) || head.wordClass === 'relative') {
    const person = context.mentions
      .personsBefore(context.place(head).start, 6)
      .find(
        ({ entity }) =>
          entity.gender === undefined || wanted === undefined || entity.gender === wanted,
      )
    return person ? entityVoice(person, context) : null
  }
  return null
}

const entityVoice = ({ entity }: Place, context: Context): Voice => ({
  name: entity.name,
  entities: [entity.id],
  parties: partiesOf({ words: [], head: 0, apposition: [] }, entity, false, context),
  person: entity.kind === 'person',
  plural: entity.kind === 'group',
  ...(entity.gender ? { gender: entity.gender } : {}),
  ...(entity.role ? { role: entity.role } : {}),
})

/** No entity: the words themselves, a surname completed from an earlier full name. */
function plainVoice(part: SourcePart, context: Context): Voice {
  const { words, head } = part
  const closing = words.at(-1)
  const kept = closing?.wordClass === 'poss' ? words.slice(0, -1) : words
  const { role, body } = officeOf(part, context)
  const last = kept[head]
  const isName = last?.wordClass === 'name'
  const nameWords = isName ? properName(kept, head) : kept
  const joined = nameWords
    .map((word) => word.text)
    .join(' ')
    .replace(/ (?=['’]s\b)/g, '')
  const name = isName ? completed(joined, last.low, context) : joined
  const gender = genderOf(part)
  return {
    name,
    entities: [],
    parties: partiesOf(part, undefined, role !== undefined, context),
    person: isName && !BODY_NOUNS.has(last.low),
    plural: last?.wordClass === 'noun' && /[^s]s$/.test(last.low),
    ...(gender ? { gender } : {}),
    ...(role ? { role } : {}),
    ...(body ? { body } : {}),
  }
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

function completed(name: string, last: string, { fullNames }: Context): string {
  if (name.includes(' ')) {
    fullNames.set(last, name)
    const first = name.slice(0, name.indexOf(' ')).toLowerCase()
    // Family names come first in Korean, Chinese and Hungarian.
    if (!fullNames.has(first)) fullNames.set(first, name)
    return name
  }
  return fullNames.get(last) ?? name
}
