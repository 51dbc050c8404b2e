import type { NounPhrase } from '../../clauses/index.ts'
import { SIDE_NOUNS } from '../../lexicon/index.ts'
import type { Trigger } from '../find/match-frames.ts'
import { argumentOf, argumentsAfter } from './arguments.ts'
import { bothOf, type Sides, usable } from './both-sides.ts'
import { candidate, type EventScene, type EventSide, partiesOf } from './event-party.ts'
import { pairMeant } from './group-pronoun.ts'
import { bestRecipient } from './recipient.ts'

/** Arrest, expulsion, abduction, murder, release, extradition, pardon. */
const SUFFERED_NOUNS: ReadonlySet<string> = new Set('173 174 181 1823 186 0841 063 081'.split(' '))

/** Sides of a noun: `X's visit`, `the Y attack`, `by X`, `of Y`, `between X and Y`. */
export function nounSides(scene: EventScene, trigger: Trigger): Sides {
  const { grammar } = scene
  const next = grammar.groups.find((group) => group.from > trigger.at)
  const after = argumentsAfter(grammar, trigger.at + 1, next?.from)
  const between = after.find(({ preposition }) => preposition === 'between')
  if (between) return bothOf(scene, between)
  const near = after.filter((argument) => argument.from - trigger.at < 14)
  const by = near.find(
    ({ preposition }) => preposition === 'by' || (trigger.noun?.ofActor && preposition === 'of'),
  )
  const actors = by ? usable(partiesOf(scene, by)) : ownersOf(scene, trigger)
  const rest = near.filter(
    (item) => item !== by && item.preposition !== '' && item.preposition !== 'second',
  )
  // "Moe's arrest in Chad": the one arrested is Moe.
  const [sufferer] = by ? [] : actors
  if (sufferer && trigger.noun && SUFFERED_NOUNS.has(trigger.cameo) && isPerson(scene, sufferer)) {
    return { actors: [], recipients: [sufferer] }
  }
  const found = bestRecipient(scene, rest, trigger)
  const other = rest.find(({ phrases }) =>
    found.some((one) => phrases.some(({ from, to }) => from <= one.from && one.to <= to)),
  )
  // "drills around Chad" are not held with it.
  const apart = trigger.act === 'COOPERATE' && other !== undefined && other.preposition !== 'with'
  const recipients = apart ? [] : found
  const isBoth = recipients.length === 0 || other?.preposition === 'with'
  // "Four were killed in clashes with police": theirs with the police.
  const isFight = trigger.noun?.mutual === true && trigger.act === 'ASSAULT'
  if (isFight && other?.preposition === 'with' && actors.length === 0) {
    const others = subjectAround(scene, trigger)
    if (others.length > 0)
      return { actors: [...others, ...recipients], recipients: [], mutual: true }
  }
  if (trigger.noun?.mutual && isBoth && actors.length + recipients.length > 1) {
    return { actors: [...actors, ...recipients], recipients: [], mutual: true }
  }
  return { actors, recipients }
}

/** The people of whom the clause speaks in which the noun stands. */
function subjectAround(scene: EventScene, { at }: Trigger): EventSide[] {
  const { clauses, clauseAt } = scene.grammar
  const about = clauses[clauseAt[at] as number]?.about
  const subject = about ? argumentOf(scene.grammar, about) : undefined
  return subject ? usable(partiesOf(scene, subject)) : []
}

/** Who stands before the noun: `their talks` is the pair's, `Norway's visit` is Norway's. */
const IN_DEED: ReadonlySet<string> = new Set(['ASSAULT', 'COERCE', 'PROTEST'])

function ownersOf(scene: EventScene, { at, act }: Trigger): EventSide[] {
  const phrase = scene.grammar.phraseAt[at]
  if (!phrase) return []
  const first = { from: phrase.from, to: phrase.from + 1, head: phrase.from }
  const pair = pairMeant(scene, {
    phrases: [first],
    from: first.from,
    to: first.to,
    preposition: '',
  })
  if (pair) return usable(partiesOf(scene, pair))
  const owner = ownerOf(scene, phrase, at, act)
  return owner ? [owner] : []
}

const isPerson = ({ names }: EventScene, { party }: EventSide): boolean =>
  names.some(({ entity }) => entity.id === party.entity && entity.kind === 'person')

/** The possessor or country adjective before an event noun: `Norway's visit`, `Russian attacks`. */
function ownerOf(
  scene: EventScene,
  phrase: NounPhrase,
  noun: number,
  act?: string,
): EventSide | undefined {
  if (phrase.from >= noun) return undefined
  const before: NounPhrase = { from: phrase.from, to: noun, head: noun - 1 }
  const trimmed = trimOwner(scene, before)
  const owner = trimmed ? candidate(scene, trimmed) : undefined
  if (!owner || owner.strength < 2) return undefined
  const kind = scene.names.find(({ entity }) => entity.id === owner.party.entity)?.entity.kind
  // "the Khartoum arrests": where, not who.
  return kind === 'place' && act !== undefined && IN_DEED.has(act) ? undefined : owner
}

function trimOwner(scene: EventScene, phrase: NounPhrase): NounPhrase | undefined {
  const { lower, words } = scene.grammar
  for (let at = phrase.to - 1; at >= phrase.from; at--) {
    const text = lower[at] as string
    if (text === "'s" || text === '’s' || text === "'" || text === '’') {
      return { from: phrase.from, to: at, head: at - 1 }
    }
  }
  // "the police killing of", "militia shelling"
  if (phrase.to - phrase.from > 0 && SIDE_NOUNS.has(lower[phrase.to - 1] as string)) return phrase
  // `its two-year war`: the pronoun owns it; `the Hamas-led attack`: the name does.
  if (words[phrase.from]?.upos === 'PRON') {
    return { from: phrase.from, to: phrase.from + 1, head: phrase.from }
  }
  const start = words[phrase.from]?.start ?? 0
  const end = words[phrase.to - 1]?.end ?? 0
  const name = scene.names.findLast((one) => start <= one.start && one.end <= end)
  if (!name) return undefined
  const from = words.findIndex((word) => word.end > name.start)
  const to = words.findLastIndex((word) => word.start < name.end) + 1
  return { from, to, head: to - 1 }
}
