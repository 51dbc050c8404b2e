import type { Span } from '../../article/index.ts'
import type { MentionPlace } from './mention-index.ts'
import { ROLE_NOUNS } from './role.data.ts'
import type { SourcePart, SourceWord } from './source-phrase.ts'
import type { SpeakerContext } from './speaker-context.ts'

/** `the spokesman, Rear Admiral Jon Dahl,`: a rank may stand before the name. */
const NAME_REACH = 5

/** `Britain-based`, `Oslo-backed`: describes a group and names none. */
const COMPOUND = /-(?:\p{Ll}+ed|led|run|held|born)$/u

/** The name that a part is about: the person at its end, the name at its head, the name set after it. */
export function placeOf(
  part: SourcePart,
  head: SourceWord,
  context: SpeakerContext,
): MentionPlace | undefined {
  const names = (word: SourceWord | undefined) =>
    word
      ? context.mentions
          .within(context.place(word))
          .filter(({ mention }) => mention.type === 'name' || mention.type === 'adjective')
          .filter(({ entity }) => !COMPOUND.test(entity.name))
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
function isInName(
  part: SourcePart,
  { entity, span }: MentionPlace,
  { place }: SpeakerContext,
): boolean {
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
