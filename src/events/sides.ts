import { type Argument, argumentsAfter, objectsOf } from './arguments.ts'
import { pairMeant } from './group-pronoun.ts'
import type { Trigger } from './match-frames.ts'
import type { Phrase } from './noun-phrase.ts'
import { type Candidate, candidate, partiesOf, type Scene } from './party.ts'
import { subjectOf } from './subject.ts'

/** Who does it and to whom. */
export interface Sides {
  readonly actors: readonly Candidate[]
  readonly recipients: readonly Candidate[]
  /** All actors do it together or to each other: `talks between`, `A and B met`. */
  readonly mutual?: true
}

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

/** How well a preposition leads to the other side; a direct object counts as ''. */
const RECIPIENT_PREPOSITIONS: Readonly<Record<string, number>> = {
  '': 5,
  against: 6,
  with: 4,
  to: 4.5,
  on: 4,
  upon: 4,
  from: 3.5,
  into: 4,
  towards: 4,
  toward: 4,
  over: 2,
  for: 3,
  of: 3.5,
  between: 4,
  at: 3,
  in: 2,
  inside: 2,
  near: 1,
  outside: 3,
  second: 1,
}

/** Who acts and who is acted upon, from the phrases around the trigger. */
export function readSides(scene: Scene, trigger: Trigger): Sides {
  return trigger.group ? verbSides(scene, trigger) : nounSides(scene, trigger)
}

function verbSides(scene: Scene, trigger: Trigger): Sides {
  const { shallow } = scene
  const group = trigger.group as NonNullable<Trigger['group']>
  const found = subjectOf(shallow, group)
  const subject = found ? (pairMeant(scene, found) ?? found) : undefined
  const after = objectsOf(shallow, group)
  const swapped = group.passive !== (trigger.verb?.receiving ?? false)
  if (swapped) {
    const by =
      after.find(({ preposition }) => preposition === 'by') ??
      (group.passive ? undefined : after.find(({ preposition }) => preposition === 'from'))
    // Where the subject is the thing given or lifted, the other side stands behind: `arms were sent to`.
    const thing = trigger.verb !== undefined && (trigger.words[0] as number) < group.from
    const recipients = subject && !thing ? usable(partiesOf(scene, subject)) : []
    const others =
      recipients.length > 0
        ? recipients
        : bestRecipient(
            scene,
            after.filter((item) => item !== by),
            trigger,
          )
    const between = after.find(({ preposition }) => preposition === 'between')
    if (between && thing) return bothOf(scene, between)
    return { actors: by ? usable(partiesOf(scene, by)) : [], recipients: others }
  }
  const actors = subject ? usable(partiesOf(scene, subject), 0) : []
  const actorWords = new Set(actors.map(({ from }) => from))
  const best = bestRecipient(scene, after, trigger).filter(({ from }) => !actorWords.has(from))
  const recipients = isAside(trigger, after, best) ? best.map(blur) : best
  return mutual(trigger, actors, recipients)
}

const bothOf = (scene: Scene, between: Argument): Sides => ({
  actors: usable(partiesOf(scene, between)),
  recipients: [],
  mutual: true,
})

/** Acts of opinion: what they are about is their object, not what the object is about. */
const OPINIONS: ReadonlySet<string> = new Set(['SUPPORT', 'ACCUSE', 'REJECT'])
const ABOUT: ReadonlySet<string> = new Set('on to against in into over at near towards'.split(' '))

/** Acts whose other side may stand behind a verb of their own: "agreed to sell grain to Chad". */
const OVER_VERBS: ReadonlySet<string> = new Set(['AGREE', 'REQUEST', 'REJECT', 'THREATEN'])

/** "praised the answer to Chad", "condemned the raid on Chad": Chad is neither praised nor condemned. */
function isAside(
  { act, words }: Trigger,
  after: readonly Argument[],
  [recipient]: readonly Candidate[],
): boolean {
  const own = after.find(
    ({ from, to }) => recipient && from <= recipient.from && recipient.to <= to,
  )
  if (!recipient || !own) return false
  if (own.beyond && !OVER_VERBS.has(act)) return true
  const [object] = after
  if (!OPINIONS.has(act) || object?.preposition !== '') return false
  // "opened an inquiry into Chad": the noun is the act itself.
  if (words.some((at) => object.from <= at && at < object.to)) return false
  return ABOUT.has(own.preposition)
}

const blur = (side: Candidate): Candidate => {
  const { owner: _owner, ...party } = side.party
  return { ...side, party: { ...party, vague: true } }
}

/** Two who meet or agree, coordinated in the subject, are both doers and no one is done to. */
function mutual(trigger: Trigger, actors: Candidate[], recipients: Candidate[]): Sides {
  const verb = trigger.verb?.verb ?? ''
  const isMutual = MUTUAL_VERBS.has(verb) || trigger.noun?.mutual === true
  if (isMutual && actors.length > 1) return { actors, recipients: [], mutual: true }
  const together = actors.length > 1 && recipients.length === 0 && TOGETHER.has(trigger.act)
  return { actors, recipients, ...(together ? { mutual: true } : {}) }
}

function bestRecipient(scene: Scene, options: readonly Argument[], trigger: Trigger): Candidate[] {
  let best: Candidate[] = []
  let bestScore = 0
  options.forEach((argument, index) => {
    const parties = usable(partiesOf(scene, argument))
    const strength = Math.max(0, ...parties.map((party) => party.strength))
    if (parties.length === 0) return
    if (argument.preposition === 'by' && trigger.group?.passive) return
    // "leads a rally of workers": they protest too.
    const isCrowd = trigger.act === 'PROTEST' && trigger.words.length > 1
    if (isCrowd && argument.preposition === 'of') return
    const base = RECIPIENT_PREPOSITIONS[argument.preposition] ?? 1
    const score = base + strength * 2 - index * 0.7 - (argument.beyond ? 2 : 0)
    if (score > bestScore) {
      best = parties
      bestScore = score
    }
  })
  return best
}

/** Sides of a noun: `X's visit`, `the Y attack`, `by X`, `of Y`, `between X and Y`. */
function nounSides(scene: Scene, trigger: Trigger): Sides {
  const { shallow } = scene
  const phrase = shallow.phraseAt[trigger.at]
  const next = shallow.groups.find((group) => group.from > trigger.at)
  const after = argumentsAfter(shallow, trigger.at + 1, next?.from)
  const owner = phrase ? ownerOf(scene, phrase, trigger.at) : undefined
  const between = after.find(({ preposition }) => preposition === 'between')
  if (between) return bothOf(scene, between)
  const near = after.filter((argument) => argument.from - trigger.at < 14)
  const by = near.find(
    ({ preposition }) => preposition === 'by' || (trigger.noun?.ofActor && preposition === 'of'),
  )
  const possessor = phrase
    ? {
        phrases: [{ from: phrase.from, to: phrase.from + 1, head: phrase.from }],
        from: phrase.from,
        to: phrase.from + 1,
        preposition: '',
      }
    : undefined
  const pair = possessor ? pairMeant(scene, possessor) : undefined
  const actors = by
    ? usable(partiesOf(scene, by))
    : pair
      ? usable(partiesOf(scene, pair))
      : owner
        ? [owner]
        : []
  const rest = near.filter(
    (item) => item !== by && item.preposition !== '' && item.preposition !== 'second',
  )
  const recipients = bestRecipient(scene, rest, trigger)
  const other = rest.find(({ from, to }) =>
    recipients.some((one) => from <= one.from && one.to <= to),
  )
  const isBoth = recipients.length === 0 || other?.preposition === 'with'
  if (trigger.noun?.mutual && isBoth && actors.length + recipients.length > 1) {
    return { actors: [...actors, ...recipients], recipients: [], mutual: true }
  }
  return { actors, recipients }
}

/** The possessor or country adjective before an event noun: `Norway's visit`, `Russian attacks`. */
function ownerOf(scene: Scene, phrase: Phrase, noun: number): Candidate | undefined {
  if (phrase.from >= noun) return undefined
  const before: Phrase = { from: phrase.from, to: noun, head: noun - 1 }
  const trimmed = trimOwner(scene, before)
  const owner = trimmed ? candidate(scene, trimmed) : undefined
  return owner && owner.strength >= 2 ? owner : undefined
}

function trimOwner(scene: Scene, phrase: Phrase): Phrase | undefined {
  const { lower, words } = scene.shallow
  for (let at = phrase.to - 1; at >= phrase.from; at--) {
    const text = lower[at] as string
    if (text === "'s" || text === '’s' || text === "'" || text === '’') {
      return { from: phrase.from, to: at, head: at - 1 }
    }
  }
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

const usable = (parties: readonly Candidate[], least = 2): Candidate[] =>
  parties.filter((party) => party.strength >= least)
