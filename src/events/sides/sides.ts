import { SIDE_NOUNS, WEAPON_NOUNS } from '../../lexicon/index.ts'
import type { Trigger } from '../find/match-frames.ts'
import { type Argument, objectsOf } from './arguments.ts'
import { bothOf, type Sides, usable } from './both-sides.ts'
import { type EventScene, type EventSide, partiesOf } from './event-party.ts'
import { pairMeant } from './group-pronoun.ts'
import { listedNames } from './listed-names.ts'
import { nounSides } from './noun-sides.ts'
import { blur, isAside } from './object-of-opinion.ts'
import { bestRecipient, isOnlyWhere, standsWhere, thingDoneTo } from './recipient.ts'
import { speakerMeant } from './speaker-meant.ts'
import { subjectOf } from './subject.ts'

/** Acts that two do together: both are actors. */
const MUTUAL_VERBS: ReadonlySet<string> = new Set([
  'meet',
  'agree',
  'sign',
  'reach',
  'trade',
  'negotiate',
  'clash',
  'exchange',
])

/** Acts that those who do them do together, where no other side is named. */
const TOGETHER: ReadonlySet<string> = new Set(['CONSULT', 'COOPERATE'])

/** Who acts and who is acted upon, from the phrases around the trigger. */
export function readSides(scene: EventScene, trigger: Trigger): Sides {
  return trigger.group ? verbSides(scene, trigger) : nounSides(scene, trigger)
}

function verbSides(scene: EventScene, trigger: Trigger): Sides {
  const { grammar } = scene
  const group = trigger.group as NonNullable<Trigger['group']>
  const found = speakerMeant(scene, group) ?? subjectOf(grammar, group)
  const subject = found
    ? (pairMeant(scene, found) ?? listedNames(grammar, group, found) ?? found)
    : undefined
  const after = objectsOf(grammar, group)
  const passive = group.passive || isBarePassive(scene, trigger, after)
  if (passive !== (trigger.verb?.receiving ?? false))
    return passiveSides(scene, trigger, { subject, after, isPassive: group.passive })
  const actors = subject ? usable(partiesOf(scene, subject), 0) : []
  const actorWords = new Set(actors.map(({ from }) => from))
  const object = HITS_OBJECT.has(trigger.verb?.verb ?? '') ? objectHit(scene, after, trigger) : []
  const best = (object.length > 0 ? object : bestRecipient(scene, after, trigger)).filter(
    ({ from }) => !actorWords.has(from),
  )
  const named = isAside(trigger, after, best) ? best.map(blur) : best
  const things =
    named.length === 0 || isOnlyWhere(scene, trigger, named)
      ? thingDoneTo(scene, after, trigger)
      : []
  const recipients = things.length > 0 ? things : named
  return mutual(scene, trigger, { actors, recipients })
}

/** The sides where the subject is not who does it: in passives, and with verbs of getting. */
function passiveSides(
  scene: EventScene,
  trigger: Trigger,
  {
    subject,
    after,
    isPassive,
  }: { subject: Argument | undefined; after: readonly Argument[]; isPassive: boolean },
): Sides {
  const by =
    after.find(({ preposition }) => preposition === 'by') ??
    (isPassive ? undefined : after.find(({ preposition }) => preposition === 'from'))
  // Where the subject is the thing given or lifted, the other side stands behind: `arms were sent to`.
  const isThing =
    trigger.verb !== undefined && (trigger.words[0] as number) < (trigger.group?.from ?? 0)
  const between = after.find(({ preposition }) => preposition === 'between')
  if (between && isThing) return bothOf(scene, between)
  const hit = subject ? partiesOf(scene, subject) : []
  const isHit = SUFFERED.has(trigger.verb?.verb ?? '')
  const suffered = usable(isHit ? hit.map((side) => somebody(scene, side)) : hit)
  const recipients = isThing && !isPeople(scene, subject) ? [] : suffered
  const rest = after.filter((item) => item !== by)
  const owners = isThing ? thingOwner(scene, trigger) : []
  return {
    actors: by ? usable(partiesOf(scene, by)) : owners,
    recipients: recipients.length > 0 ? recipients : bestRecipient(scene, rest, trigger),
  }
}

const POINTING: ReadonlySet<string> = new Set('the this that his her their its'.split(' '))

/** "52 were arrested", "two clerks were jailed": whom such a verb befalls is people, though no word of them says so. */
function somebody({ grammar }: EventScene, side: EventSide): EventSide {
  const head = grammar.words[side.to - 1]
  if (side.strength >= 2 || !PEOPLE_TAGS.has(head?.upos ?? '')) return side
  const { vague: _vague, ...party } = side.party
  const isKnown = POINTING.has(grammar.lower[side.from] as string)
  return { ...side, strength: 2, party: isKnown ? side.party : party }
}

const PEOPLE_TAGS: ReadonlySet<string> = new Set(['NOUN', 'PROPN', 'NUM'])

/** "The Chadian blockade imposed on the port": whose the thing is does it. */
function thingOwner(scene: EventScene, trigger: Trigger): EventSide[] {
  const at = trigger.words[0] as number
  const { group: _group, ...noun } = trigger
  return nounSides(scene, { ...noun, at }).actors.filter(({ to }) => to <= at)
}

/** "Two inspectors were expelled from Chad": they are whom it befell, though the frame has them. */
const isPeople = ({ grammar }: EventScene, subject: Argument | undefined): boolean =>
  subject?.phrases.some(({ head }) => {
    const noun = grammar.lower[head] as string
    return SIDE_NOUNS.has(noun) && !WEAPON_NOUNS.has(noun)
  }) ?? false

/** Verbs that need an object: without one the subject is whom it befell. */
const SUFFERED: ReadonlySet<string> = new Set(
  'kill injure wound arrest detain jail imprison abduct kidnap deport stab sentence shoot convict fine indict rescue free extradite execute murder behead expel evict acquit lynch remand'.split(
    ' ',
  ),
)

/** Verbs whose object is whom they befall, however little the text says of him: "arrested 12 on the road to Chad". */
export const HITS_OBJECT: ReadonlySet<string> = new Set([
  ...SUFFERED,
  ...'stab shoot sentence convict charge indict execute murder assassinate free rescue evacuate fine expel'.split(
    ' ',
  ),
  ...'torture rape behead injure acquit pardon apprehend round capture oust dismiss sack'.split(
    ' ',
  ),
])

function objectHit(scene: EventScene, after: readonly Argument[], trigger: Trigger): EventSide[] {
  const object = after.find(({ preposition, beyond }) => preposition === '' && !beyond)
  if (!object || trigger.words.length > 1) return []
  return partiesOf(scene, object)
}

/** The passive of headlines: "Two sailors killed in a storm off Chad". */
function isBarePassive(
  { grammar }: EventScene,
  { verb, group }: Trigger,
  after: readonly Argument[],
): boolean {
  const tag = grammar.words[group?.head ?? -1]?.xpos
  const isPast = tag === 'VBN' || tag === 'VBD'
  return (
    isPast && SUFFERED.has(verb?.verb ?? '') && after.every(({ preposition }) => preposition !== '')
  )
}

/** What a journey or a guest is for: where it goes is a side. */
const TRAVEL: ReadonlySet<string> = new Set(['042', '043'])

/** Two who meet or agree, coordinated in the subject, are both doers and no one is done to; where they do so is no side. */
function mutual(scene: EventScene, trigger: Trigger, { actors, recipients }: Sides): Sides {
  const verb = trigger.verb?.verb ?? ''
  const isMutual = MUTUAL_VERBS.has(verb) || trigger.noun?.mutual === true
  if (isMutual && actors.length > 1) return { actors, recipients: [], mutual: true }
  const isAlone =
    recipients.length === 0 || (!TRAVEL.has(trigger.cameo) && standsWhere(scene, recipients))
  const together = actors.length > 1 && isAlone && TOGETHER.has(trigger.act)
  return together ? { actors, recipients: [], mutual: true } : { actors, recipients }
}
