import type { Span } from '../../article/index.ts'
import type { SentenceClauses } from '../../clauses/index.ts'
import { COUNTRIES } from '../../lexicon/index.ts'
import type { Speaker } from '../claim.ts'
import type { MentionIndex } from '../speakers/mention-index.ts'
import { ANY_WORDS } from './act-classes.data.ts'
import type { FrameName, FrameParty } from './frame.ts'
import { lemmaOf } from './word-classes.ts'

/** What parties of a claim are read with. */
export interface PartyContext {
  readonly mentions: MentionIndex
  /** From the clean text to `article.text`. */
  readonly place: (span: Span) => Span
  /** Who says it: "he", "we", "the firm" of himself. */
  readonly speaker: Speaker | null
  /** Whether the words are the speaker's own. */
  readonly isDirect: boolean
}

/** Code of the country of which a town is the capital: `Tehran said`. */
const CAPITALS: ReadonlyMap<string, string> = new Map(
  COUNTRIES.flatMap(({ capitals, names }) =>
    capitals.map((capital) => [capital.toLowerCase(), names[0] ?? ''] as const),
  ),
)

const FIRST_PERSON = new Set('i we us me our my'.split(' '))
const PERSONS = new Map([
  ['he', 'male'],
  ['him', 'male'],
  ['his', 'male'],
  ['she', 'female'],
  ['her', 'female'],
])
const BODIES = new Set('it its they them their itself themselves'.split(' '))
const TOO_LONG = 24

/** The party that a phrase of a sentence is: its head's lemma and the names in it. */
export function partyOf(
  grammar: SentenceClauses,
  range: { readonly from: number; readonly to: number; readonly head: number },
  context: PartyContext,
): FrameParty {
  const word = grammar.words[range.head]
  if (!word) return { head: '', names: [] }
  const low = word.text.toLowerCase()
  // A long phrase is told by its own words: what its relative clauses name is not the party.
  const own = grammar.phraseAt[range.head]
  const reach =
    range.to - range.from > TOO_LONG && own
      ? own
      : { from: range.from, to: endOfNoun(grammar, range) }
  const first = grammar.words[reach.from] ?? word
  const last = grammar.words[reach.to - 1] ?? word
  const span = context.place({ start: first.start, end: Math.max(last.end, word.end) })
  const found = context.mentions.within(span)
  const names = withoutRepeats(
    found.flatMap(({ entity }) => [
      { id: entity.id, name: entity.name },
      ...capitalOf(entity.name, entity.kind),
    ]),
  )
  // "Nothing was hidden": it stands for everything.
  if (ANY_WORDS.has(low)) return { head: low, names: [] }
  if (word.upos === 'PRON' || FIRST_PERSON.has(low)) {
    if (names.length > 0 && !FIRST_PERSON.has(low)) return { head: '', names }
    return { head: '', names: speakerNames(low, context) }
  }
  return { head: lemmaOf(word), names }
}

/** Where a noun phrase ends before a clause that describes it. */
function endOfNoun(
  { clauses }: SentenceClauses,
  { from, to, head }: { readonly from: number; readonly to: number; readonly head: number },
): number {
  const inside = clauses.find(
    ({ predicate, relation }) =>
      predicate.from > head &&
      predicate.from < to &&
      predicate.head >= from &&
      relation !== 'other',
  )
  return inside ? Math.max(head + 1, Math.min(to, inside.predicate.from)) : to
}

function capitalOf(name: string, kind: string): FrameName[] {
  const country = kind === 'place' ? CAPITALS.get(name.toLowerCase()) : undefined
  return country ? [{ id: '', name: country }] : []
}

function withoutRepeats(names: readonly FrameName[]): FrameName[] {
  return [...new Map(names.map((one) => [one.name, one])).values()]
}

/** Whom a pronoun means, where it is the speaker himself. */
function speakerNames(low: string, { speaker, isDirect }: PartyContext): readonly FrameName[] {
  if (!speaker) return []
  const isOwn = FIRST_PERSON.has(low)
    ? isDirect
    : PERSONS.has(low)
      ? speaker.kind === 'person' && speaker.gender === PERSONS.get(low)
      : BODIES.has(low) && (speaker.kind === 'body' || speaker.kind === 'several')
  return isOwn ? namesOfSpeaker(speaker) : []
}

/** Who speaks, under his names and those of whom he speaks for. */
export function namesOfSpeaker({ entities, names, parties, serves = [] }: Speaker): FrameName[] {
  return withoutRepeats([
    ...names.map(({ name }, index) => ({ id: entities[index] ?? '', name })),
    ...names.flatMap(({ office }) => (office?.body ? [{ id: '', name: office.body }] : [])),
    ...parties.map((name) => ({ id: '', name })),
    ...serves,
  ])
}
