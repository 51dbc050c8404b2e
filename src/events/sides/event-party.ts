import type { NounPhrase, SentenceClauses } from '../../clauses/index.ts'
import type { AnalysedSentence, Analysis } from '../../language/index.ts'
import { SIDE_NOUNS } from '../../lexicon/index.ts'
import type { Party } from '../event.ts'
import type { Argument } from './arguments.ts'
import { countedPhrase } from './counted-phrase.ts'
import { landNamed } from './land-named.ts'
import type { Named } from './names-at.ts'
import { isVague, ownerOfThing } from './naming.ts'

/** A party with how surely it is one: 3 named or of a known country, 2 a role or group, 0 a thing. */
export interface EventSide {
  readonly party: Party
  readonly strength: number
  readonly from: number
  readonly to: number
}

/** What party reading needs to know of one sentence. */
export interface EventScene {
  readonly analysis: Analysis
  readonly sentence: AnalysedSentence
  readonly grammar: SentenceClauses
  readonly names: readonly Named[]
}

/** The parties that an argument names: one for each coordinated phrase. */
export function partiesOf(scene: EventScene, argument: Argument): EventSide[] {
  const { phrases } = argument
  return phrases.map((phrase, index) => {
    const last = index === phrases.length - 1
    return candidate(scene, phrase, last ? argument.to : phrase.to)
  })
}

/** The party of a phrase; `to` is the end of its tails (`rebels in Chad`): they lend the country. */
export function candidate(scene: EventScene, phrase: NounPhrase, to = phrase.to): EventSide {
  const counted = countedPhrase(scene.grammar, phrase)
  if (!counted) return ownCandidate(scene, phrase, to)
  const { party, strength } = ownCandidate(scene, counted, to)
  const start = scene.sentence.words[phrase.from]?.start ?? scene.sentence.start
  const end = scene.sentence.words[counted.to - 1]?.end ?? start
  const spans = scene.analysis.prose.place({ start, end })
  const text = scene.analysis.prose.clean.text.slice(start, end)
  return { party: { ...party, text, spans }, strength, from: phrase.from, to: counted.to }
}

function ownCandidate(scene: EventScene, phrase: NounPhrase, to: number): EventSide {
  const { sentence, grammar, analysis } = scene
  const start = sentence.words[phrase.from]?.start ?? sentence.start
  const end = sentence.words[phrase.to - 1]?.end ?? start
  const tail = sentence.words[Math.max(to, phrase.to) - 1]?.end ?? end
  const inside = scene.names.filter((name) => name.start < end && start < name.end)
  const noun = grammar.lower[phrase.head] as string
  const head = headName(inside, grammar, phrase, sentence) ?? holderOf(scene, phrase, tail)
  const nounSector = sectorOf(grammar, phrase)
  const country = countryOf(scene, phrase, {
    inside,
    head,
    end,
    tail,
    isGroup: Boolean(nounSector) || SIDE_NOUNS.has(noun),
  })
  const sector =
    head && head.entity.kind !== 'country' ? (head.entity.sector ?? nounSector) : nounSector
  const strength =
    head || country ? 3 : nounSector || SIDE_NOUNS.has(noun) ? 2 : isProper(grammar, phrase) ? 2 : 0
  const spans = analysis.prose.place({ start, end })
  const vague = isVague(grammar, phrase, head, country)
  const owner = vague && !head ? ownerOfThing(grammar, phrase, inside) : undefined
  return {
    party: {
      text: analysis.prose.clean.text.slice(start, end),
      spans,
      ...(head ? { entity: head.entity.id } : {}),
      ...(country ? { country } : {}),
      ...(sector ? { sector } : {}),
      ...(vague ? { vague } : {}),
      ...(owner ? { owner: owner.id } : {}),
    },
    strength,
    from: phrase.from,
    to: phrase.to,
  }
}

interface Around {
  readonly inside: readonly Named[]
  readonly head: Named | undefined
  /** Where the phrase ends, and where its tails do. */
  readonly end: number
  readonly tail: number
  /** Its noun is of people, who are of the land behind them: `rebels in Chad`. */
  readonly isGroup: boolean
}

/** The country that the words of a phrase, or its tails, tell. */
function countryOf(
  { grammar, names }: EventScene,
  phrase: NounPhrase,
  { inside, head, end, tail, isGroup }: Around,
): string | undefined {
  const own =
    (head ? landOfPeople(inside, head) : undefined) ??
    head?.entity.country ??
    landNamed(grammar, phrase) ??
    inside.find(({ entity }) => entity.country)?.entity.country
  if (own || !isGroup) return own
  return names.find((one) => one.start >= end && one.end <= tail && one.entity.country)?.entity
    .country
}

/** Bosnia's of "Bosnian Serbs": where a people lives goes before what it is called. */
function landOfPeople(inside: readonly Named[], head: Named): string | undefined {
  if (head.type !== 'adjective') return undefined
  return inside.find((name) => name.type === 'adjective' && name.end < head.start)?.entity.country
}

/** `Secretary of State Rosa Moe`: the office is its holder's, whose name ends at `tail`. */
function holderOf(
  { grammar, names }: EventScene,
  phrase: NounPhrase,
  tail: number,
): Named | undefined {
  const isOffice = SIDE_NOUNS.get(grammar.lower[phrase.head] as string) === 'GOV'
  if (!isOffice || grammar.lower[phrase.to] !== 'of') return undefined
  return names.find(
    ({ entity, type, end }) => entity.kind === 'person' && type === 'name' && end === tail,
  )
}

/** The entity that the phrase is about: the one at its head, else one that is the whole phrase. */
function headName(
  inside: readonly Named[],
  grammar: SentenceClauses,
  phrase: NounPhrase,
  sentence: AnalysedSentence,
): Named | undefined {
  const head = sentence.words[phrase.head]
  if (!head) return undefined
  const at = inside.filter((name) => name.start <= head.start && head.end <= name.end)
  const exact = at.find((name) => name.type !== 'adjective') ?? at[0]
  if (exact) return exact
  const person = inside.find((name) => name.entity.kind === 'person' && name.type !== 'pronoun')
  // `President Mubarak visiting` has its name before the head only where the tagger cut it short.
  return grammar.words[phrase.head]?.upos === 'PROPN' ? person : undefined
}

function sectorOf(grammar: SentenceClauses, phrase: NounPhrase): string | undefined {
  const own = SIDE_NOUNS.get(grammar.lower[phrase.head] as string)
  if (own) return own
  for (let at = phrase.head - 1; at >= phrase.from; at--) {
    const text = grammar.lower[at] as string
    if (text === "'s" || text === '’s') return undefined
    const sector = SIDE_NOUNS.get(text)
    if (sector) return sector
  }
  return undefined
}

const isProper = (grammar: SentenceClauses, phrase: NounPhrase): boolean =>
  grammar.words[phrase.head]?.upos === 'PROPN' || grammar.words[phrase.head]?.upos === 'PRON'
