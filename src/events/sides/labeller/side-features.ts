import type { SentenceClauses } from '../../../clauses/index.ts'
import { SIDE_NOUNS, WEAPON_NOUNS } from '../../../lexicon/index.ts'
import { NOUNS } from '../../find/frame-lexicon.ts'
import type { Trigger } from '../../find/match-frames.ts'
import type { Sides } from '../both-sides.ts'
import { type EventScene, partiesOf } from '../event-party.ts'
import { type Links, linksOf } from './clause-links.ts'
import type { SideCandidate } from './side-candidates.ts'
import { pathBetween } from './tree-path.ts'

/** How the event's word stands: its form and voice. */
export function formOf({ group, noun }: Trigger): string {
  if (!group) return 'noun'
  const light = noun ? 'light ' : ''
  return `${light}${group.passive ? 'passive ' : ''}${group.form}`
}

/** What speaks for nobody at all: the kind of event and its form, and that the rules know nobody. */
export function nobodyFeatures(trigger: Trigger, { actors, recipients }: Sides): string[] {
  const form = formOf(trigger)
  const known = `${guessName(actors)} ${guessName(recipients)}`
  const { act } = trigger
  const phrase = (trigger.verb ?? trigger.noun)?.phrase ?? trigger.rule
  return [
    'nobody',
    `nobody form ${form}`,
    `nobody act ${act}`,
    `nobody act form ${act} ${form}`,
    `nobody cameo ${trigger.cameo.slice(0, 3)}`,
    `nobody frame ${phrase}`,
    `nobody known ${known}`,
    `nobody known form ${known} ${form}`,
    `nobody known act ${known} ${act}`,
  ]
}

const guessName = (sides: Sides['actors']): string => (sides.length > 0 ? 'one' : 'none')

/** What is known of each candidate as a side of the event: how it stands to the event's word, and what it is. */
export function sideFeatures(
  scene: EventScene,
  trigger: Trigger,
  candidates: readonly SideCandidate[],
  guess: Sides,
): string[][] {
  const links = linksOf(scene, trigger)
  return candidates.map((candidate) => [
    ...featuresOf(scene, trigger, candidate, links),
    ...guessFeatures(trigger, candidate, guess),
  ])
}

/** What the rules take it for. */
function guessFeatures(trigger: Trigger, { argument }: SideCandidate, guess: Sides): string[] {
  const among = (sides: Sides['actors']) =>
    argument.phrases.some(({ from, to }) => sides.some((side) => side.from < to && from < side.to))
  const form = formOf(trigger)
  const names: string[] = []
  if (among(guess.actors)) names.push('doer')
  if (among(guess.recipients)) names.push('other')
  return names.flatMap((name) => [
    `guess ${name}`,
    `guess form ${name} ${form}`,
    `guess act ${name} ${trigger.act}`,
  ])
}

function featuresOf(
  scene: EventScene,
  trigger: Trigger,
  candidate: SideCandidate,
  links: Links,
): string[] {
  const { grammar } = scene
  const { head, argument } = candidate
  const form = formOf(trigger)
  const { act } = trigger
  const first = argument.phrases[0]?.from ?? head
  const link = candidate.inOwnPhrase
    ? `owner ${markOf(grammar, argument.to)}`
    : (links.get(head) ?? 'none')
  const kind = kindOf(scene, candidate)
  const roles = rolesOf(scene, trigger, candidate)
  const path = pathBetween(grammar, trigger.at, head)
  const side = head < trigger.at ? 'before' : 'behind'
  const before = grammar.lower[first - 1] ?? ''
  const preposition = grammar.words[first - 1]?.upos === 'ADP' ? before : argument.preposition
  const phrase = (trigger.verb ?? trigger.noun)?.phrase ?? trigger.rule
  const gap = gapOf(Math.abs(head - trigger.at))
  return [
    `link ${link}`,
    `link form ${link} ${form}`,
    `link act ${link} ${act}`,
    `link kind ${link} ${kind}`,
    `link cameo ${link} ${trigger.cameo.slice(0, 3)}`,
    `link frame ${link} ${phrase}`,
    ...roles.map((role) => `role ${role}`),
    ...roles.map((role) => `role form ${role} ${form}`),
    ...roles.map((role) => `role act ${role} ${act}`),
    ...roles.map((role) => `role kind ${role} ${kind}`),
    ...roles.map((role) => `role frame ${role} ${phrase}`),
    `path ${path}`,
    `path form ${path} ${form}`,
    `kind ${kind}`,
    `kind act ${kind} ${act}`,
    `kind side ${kind} ${side}`,
    `preposition ${preposition} ${side}`,
    `preposition act ${preposition} ${act}`,
    `gap ${gap} ${side}`,
    `gap form ${gap} ${side} ${form}`,
    `own words ${candidate.argument.phrases.some(({ from, to }) => trigger.words.some((at) => from <= at && at < to))} ${act}`,
    ...othersRoles(scene, trigger, candidate),
  ]
}

const markOf = ({ lower }: SentenceClauses, to: number): string =>
  /^['’]s?$/.test(lower[to] ?? '') ? 'of' : 'compound'

const gapOf = (words: number): string =>
  words < 3 ? `${words}` : words < 6 ? '3-5' : words < 10 ? '6-9' : words < 16 ? '10-15' : '16-'

/** What sort of thing or body a phrase names. */
function kindOf(scene: EventScene, { argument, head }: SideCandidate): string {
  const { grammar, names } = scene
  const [side] = partiesOf(scene, argument)
  const word = grammar.words[head]
  const noun = grammar.lower[head] as string
  if (word?.upos === 'PRON')
    return `pronoun ${/^(?:it|this|that|these|those)$/.test(noun) ? 'it' : 'who'}`
  if (!side) return 'none'
  const { party } = side
  if (party.entity) {
    const kind = names.find(({ entity }) => entity.id === party.entity)?.entity.kind ?? 'name'
    return `${kind}${party.country || party.sector ? ' known' : ''}`
  }
  if (party.sector) return `sector ${party.sector}`
  if (SIDE_NOUNS.has(noun)) return 'group'
  if (WEAPON_NOUNS.has(noun)) return 'weapon'
  if (NOUNS.has(noun)) return 'deed'
  if (party.country) return 'of country'
  return word?.upos === 'PROPN' ? 'unknown name' : 'thing'
}

/** What it is to the event's own words, the verb's and the noun's. */
function rolesOf(
  { sentence }: EventScene,
  trigger: Trigger,
  { argument, head }: SideCandidate,
): string[] {
  const roles = sentence.predicates
    .filter(({ at }) => trigger.words.includes(at))
    .flatMap((predicate) =>
      predicate.args
        .filter((one) => isHead(one.head, argument, head))
        .map(({ role }) => `${predicate.kind === 'noun' ? 'n' : 'v'} ${role}`),
    )
  return roles.length > 0 ? roles : ['none']
}

const isHead = (at: number, { phrases }: SideCandidate['argument'], head: number): boolean =>
  at === head || (phrases[0] !== undefined && phrases[0].from <= at && at < phrases[0].to)

/** What it is to the words above the event's, and whether it is another event's. */
function othersRoles(
  { sentence, grammar }: EventScene,
  trigger: Trigger,
  { argument, head }: SideCandidate,
): string[] {
  const over = new Set<number>()
  let at = grammar.words[trigger.group?.head ?? trigger.at]?.head ?? -1
  for (let step = 0; at >= 0 && step < 4; step++) {
    over.add(at)
    at = grammar.words[at]?.head ?? -1
  }
  const found = new Set<string>()
  for (const predicate of sentence.predicates) {
    if (trigger.words.includes(predicate.at)) continue
    for (const one of predicate.args)
      if (isHead(one.head, argument, head))
        found.add(over.has(predicate.at) ? `above ${one.role}` : `other ${one.role}`)
  }
  return [...found]
}
