import type { Entity } from '../../names/index.ts'
import type { MentionPlace } from './mention-index.ts'
import { NO_LONGER, PRIVATE_BODIES, ROLE_NOUNS, STATE_NOUNS, STATE_OFFICES } from './role.data.ts'
import type { SourcePart, SourceWord } from './source-phrase.ts'
import type { SpeakerContext } from './speaker-context.ts'

const STATE_SECTORS = new Set(['GOV', 'MIL', 'LEG'])

/**
 * The countries that answer for what a speaker says: a country itself, the country of a ministry or
 * of a state body, the country of a person who holds its office now. Empty for everybody else: an
 * analyst at a Danish bank, a former ambassador, a member of parliament.
 */
export function partiesOf(
  part: SourcePart,
  entity: Entity | undefined,
  { mentions, place, countries, formers }: SpeakerContext,
): string[] {
  if (entity?.kind === 'country') return [entity.name]
  if (entity && formers.has(entity.id)) return []
  const named = (code: string) => [countries.get(code) ?? code]
  const words = [...part.words, ...part.apposition]
  const first = words[0]
  const last = words.at(-1)
  if (speaksForState(part, entity) && first && last) {
    const span = { start: place(first).start, end: place(last).end }
    const all = mentions.within(span)
    const country = all.find(
      (found) =>
        found.entity.kind === 'country' &&
        !isInBody(found, all) &&
        ownsOffice(part, (word) => place(word).start >= found.span.start, found),
    )
    if (country) return [country.entity.name]
    // "spokeswoman for the French Music Circle": the country that stands there owns another.
    if (all.some((found) => found.entity.kind === 'country' && found.entity !== entity)) return []
  }
  const administration = words.findIndex((word) => word.low === 'administration')
  // "The Roth administration": in English-language news that is the U.S. government.
  if (administration > 0 && /^\p{Lu}/u.test(words[administration - 1]?.text ?? '')) {
    return entity?.country ? named(entity.country) : [countries.get('USA') ?? 'United States']
  }
  if (!entity?.country || !STATE_SECTORS.has(entity.sector ?? '')) return []
  const isState = entity.kind !== 'person' || holdsOffice(part, entity)
  return isState ? named(entity.country) : []
}

/** Behind these stand others than he who speaks, and where he is. */
const APART = new Set([
  'including',
  'like',
  'among',
  'with',
  'in',
  'at',
  'near',
  'from',
  'to',
  'visiting',
  'about',
])

/**
 * Whether a country in a speaker's words owns his office: not the one that he visits, not that of somebody "among them",
 * not a piece of a longer name (`the American Indian Farm League`, `the Inner Mongolia grain authority`).
 */
function ownsOffice(
  part: SourcePart,
  isReached: (word: SourceWord) => boolean,
  { mention }: MentionPlace,
): boolean {
  const words = [...part.words, ...part.apposition]
  const at = words.findIndex(isReached)
  // "Eva Roth, Norway's envoy": a comma stands between the name and what it is called.
  const before = at === part.words.length ? undefined : words[at - 1]
  const isPlace = APART.has(before?.low ?? '') && mention.type !== 'adjective'
  if (at < 0 || isPlace || words.slice(0, at).some(({ low }) => low === 'including')) return false
  if (isNamePiece(before)) return false
  const size = mention.text.split(/\s+/).length
  const run = words.slice(at + size)
  const end = run.findIndex(({ text, wordClass }) => !/^\p{Lu}/u.test(text) || wordClass === 'poss')
  const name = end < 0 ? run : run.slice(0, end)
  const last = name.at(-1)
  // "US Secretary of State", "Russian Foreign Ministry": the capitals behind it are an office or a body that speaks.
  return (
    name.length < 2 ||
    mention.type !== 'adjective' ||
    STATE_NOUNS.has(last?.low ?? '') ||
    name.some(({ low }) => ROLE_NOUNS.has(low) || STATE_OFFICES.has(low) || STATE_NOUNS.has(low))
  )
}

/** `Inner` of `Inner Mongolia`: a capital that is neither an office nor a word of its own. */
const isNamePiece = (word: SourceWord | undefined): boolean =>
  word !== undefined &&
  word.wordClass === 'name' &&
  /^\p{Lu}\p{Ll}/u.test(word.text) &&
  !ROLE_NOUNS.has(word.low) &&
  !STATE_OFFICES.has(word.low) &&
  !STATE_NOUNS.has(word.low)

/** `the British Harbor Police`: the country is part of the name of a body that is not the state's. */
const isInBody = ({ span }: MentionPlace, all: readonly MentionPlace[]): boolean =>
  all.some(
    (other) =>
      other.entity.kind === 'organisation' &&
      !STATE_SECTORS.has(other.entity.sector ?? '') &&
      other.span.start <= span.start &&
      other.span.end > span.end,
  )

/** Whether the words are of a state's body or of one who speaks for it. */
function speaksForState(part: SourcePart, entity: Entity | undefined): boolean {
  const head = part.words[part.head]?.low ?? ''
  if (STATE_NOUNS.has(head)) return true
  return (entity === undefined || entity.kind === 'person') && holdsOffice(part, entity)
}

/** Whether a person's words, else what is known of the person, tell of an office that is held now. */
function holdsOffice({ words, apposition }: SourcePart, entity: Entity | undefined): boolean {
  const own = [...words, ...apposition].map(({ low }: SourceWord) => low)
  const told = own.some((word) => ROLE_NOUNS.has(word) || STATE_OFFICES.has(word))
  const { title = '', body = '' } = entity?.office ?? {}
  const office = told ? own : `${title} ${body}`.toLowerCase().split(/[ -]/)
  const isState = office.some((word) => STATE_NOUNS.has(word))
  if (office.some((word) => NO_LONGER.has(word))) return false
  if (!isState && office.some((word) => PRIVATE_BODIES.has(word))) return false
  return office.some((word) => STATE_OFFICES.has(word))
}
