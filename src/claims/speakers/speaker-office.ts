import type { HeldOffice } from '../../names/index.ts'
import { ROLE_NOUNS, SPEAKING_BODIES } from './role.data.ts'
import type { SourcePart, SourceWord } from './source-phrase.ts'
import type { SpeakerContext, SpeakerIdentity } from './speaker-context.ts'
import { wordsText } from './speaker-identity.ts'

/** "Official" and "chief" are adjectives too. */
const isRole = (word: SourceWord): boolean => ROLE_NOUNS.has(word.low) && word.wordClass !== 'adj'

/** The office in a source's words: `Oslo police spokesman Jon Dahl`, `Jon Dahl, head of the port`. */
export function officeOf(part: SourcePart, context: SpeakerContext): HeldOffice | null {
  const before = part.words.findIndex((word, index) => index < part.head && isRole(word))
  if (before >= 0) {
    const body = bodyText(part.words.slice(0, before), context)
    return { title: part.words[before]?.low ?? '', ...(body ? { body } : {}) }
  }
  const after = part.apposition.findIndex(isRole)
  if (after < 0) return null
  const following = part.apposition.slice(after + 1)
  const linked = ['of', 'for', 'at', 'with'].includes(following[0]?.low ?? '')
  const words = linked ? following.slice(1) : part.apposition.slice(0, after)
  const body = bodyText(words, context)
  return { title: part.apposition[after]?.low ?? '', ...(body ? { body } : {}) }
}

/** A body's words without articles and a country's possessive: `Transport Ministry`. */
function bodyText(words: readonly SourceWord[], context: SpeakerContext): string {
  const end = words.findIndex(
    (word, index) => index > 0 && (word.wordClass === 'comma' || word.wordClass === 'relative'),
  )
  const kept = end > 0 ? words.slice(0, end) : words
  const poss = kept.findLastIndex((word) => word.wordClass === 'poss')
  const name = kept.slice(poss + 1)
  while (name[0]?.wordClass === 'det') name.shift()
  return name.some((word) => word.wordClass === 'name' || SPEAKING_BODIES.has(word.low))
    ? wordsText(name, context)
    : ''
}

/** Bodies that stand for a name given some sentences before: "the company". */
const STAND_INS = new Set([
  'company',
  'firm',
  'utility',
  'group',
  'agency',
  'airline',
  'union',
  'bank',
])
const STAND_IN_REACH = 8

/** "the spokesperson", "the ministry": the last voice with that office or that body. */
export function officeVoice(
  part: SourcePart,
  head: SourceWord,
  sentence: number,
  context: SpeakerContext,
): SpeakerIdentity | null {
  const meant = voiceMeant(part, head, sentence, context)
  return meant && { ...meant, rule: 'speaker.office' }
}

function voiceMeant(
  part: SourcePart,
  head: SourceWord,
  sentence: number,
  { voices }: SpeakerContext,
): SpeakerIdentity | null {
  if (part.words[0]?.low !== 'the' || part.words.length > 5) return null
  if (ROLE_NOUNS.has(head.low)) {
    return voices.findLast((voice) => voice.person && sameTitle(voice.office, head.low)) ?? null
  }
  if (!SPEAKING_BODIES.has(head.low)) return null
  const modifiers = part.words.slice(1, part.head).map((word) => word.low)
  const fits = (text: string | undefined): boolean => {
    const words = (text ?? '').toLowerCase().split(' ')
    return words.at(-1) === head.low && modifiers.every((word) => words.includes(word))
  }
  const voice = voices.findLast(
    ({ office, name, person }) => fits(office?.body) || (!person && fits(name)),
  )
  if (!voice)
    return modifiers.length === 0 && STAND_INS.has(head.low) ? standIn(voices, sentence) : null
  const name = voice.person ? (voice.office?.body ?? voice.name) : voice.name
  return { name, entities: [], parties: voice.parties, person: false, plural: false }
}

const standIn = (voices: readonly SpeakerIdentity[], sentence: number): SpeakerIdentity | null =>
  voices.findLast(
    ({ person, plural, parties, entities, sentence: at }) =>
      !person &&
      !plural &&
      parties.length === 0 &&
      entities.length > 0 &&
      sentence - (at ?? -STAND_IN_REACH) < STAND_IN_REACH,
  ) ?? null

/** Spokesman, spokeswoman and spokesperson are one office. */
function sameTitle(office: HeldOffice | undefined, asked: string): boolean {
  const plain = (word: string) => word.replace(/(?:man|woman|person)$/, '')
  return (office?.title ?? '').split(' ').some((word) => plain(word) === plain(asked))
}
