import type { Refuse } from '../../article/index.ts'
import { anyName, functionWords } from '../../lexicon/index.ts'
import type { Claim, Proposition } from '../claim.ts'
import type { ClaimRefusal } from '../rule-files.data.ts'
import { type Gist, gistOf } from './gist.ts'
import { takesSide } from './takes-side.ts'

/** Two assertions are one where they share this much of their words. */
const SAME = 0.5
/** They share this much of them where their acts differ. */
const SAME_OTHER_ACT = 0.8
/** A short one may lie wholly in a longer one, if it has at least this many words. */
const INNER_WORDS = 3
/** A word in more groups than this finds the first of them alone. */
const MOST_UNDER_WORD = 400
/** A group is compared by this many of its claims. */
const SHOWN = 8

interface Group {
  readonly claims: Claim[]
  readonly gists: Gist[]
}

interface Entry {
  readonly claim: Claim
  readonly gist: Gist
}

/**
 * Claims of several articles put under the things they assert or deny. A wrong merge is worse than
 * a missed one: claims meet where they share most words (or acts that mean the same), a name, and
 * do not name different doers. A denial joins the assertion of the act that it denies. Wishes,
 * demands, criticism and worries take no side and are left out.
 *
 * `asserts`, `denies` and `declines` name countries where a government speaks (`Speaker.parties`).
 * Propositions are in order of their first claim; ids follow from the claims, not from their order.
 */
export function groupClaims(
  claims: readonly Claim[],
  refuse: Refuse<ClaimRefusal> = () => {},
): Proposition[] {
  const drop = (code: ClaimRefusal, { article, cue, content, text }: Claim) =>
    refuse({ code, article, spans: cue.length > 0 ? cue : content, reading: text })
  const sided = claims.filter((claim) => {
    const takes = takesSide(claim)
    if (!takes) drop('takes-no-side', claim)
    return takes
  })
  const entries = withoutRepeats(sided, (claim) => drop('said-of-himself', claim))
    .map((claim) => ({ claim, gist: gistOf(claim) }))
    .sort(
      (a, b) =>
        compareText(a.claim.article, b.claim.article) || ordinal(a.claim) - ordinal(b.claim),
    )
  const groups: Group[] = []
  const index = new Map<string, Set<number>>()
  const asserted = entries.filter(({ claim }) => claim.polarity > 0)
  const answered = entries.filter(({ claim }) => claim.polarity <= 0)
  for (const entry of asserted) place(entry, groups, index, assertionScore)
  for (const entry of answered) place(entry, groups, index, answerScore)
  return groups.map(toProposition).sort((a, b) => compareText(a.id, b.id))
}

/** Leaves out what the speaker of a claim says inside it of himself: `he said he thinks that …`. */
function withoutRepeats(claims: readonly Claim[], drop: (claim: Claim) => void): Claim[] {
  const byId = new Map(claims.map((claim) => [claim.id, claim]))
  const voice = ({ source }: Claim) => source?.names.map(({ name }) => name).join(' ')
  return claims.filter((claim) => {
    const parent = claim.parent ? byId.get(claim.parent) : undefined
    const isNew = !parent?.source || voice(parent) !== voice(claim)
    if (!isNew) drop(claim)
    return isNew
  })
}

const compareText = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0)

/** The position that the end of a claim's id tells. */
const ordinal = (claim: Claim): number => Number(claim.id.slice(claim.id.lastIndexOf('-') + 1)) || 0

function place(
  { claim, gist }: Entry,
  groups: Group[],
  index: Map<string, Set<number>>,
  score: (gist: Gist, other: Gist) => number,
) {
  const near = new Set<number>()
  for (const word of gist.words) for (const at of index.get(word) ?? []) near.add(at)
  let best = -1
  let most = 0
  for (const at of [...near].sort((a, b) => a - b)) {
    const { gists, claims } = groups[at] as Group
    // "Roth said that Oslo had called it a lie": he says another thing than Oslo does.
    if (claims.some((other) => holdsOther(other, claim) || holdsOther(claim, other))) continue
    for (const other of gists.slice(0, SHOWN)) {
      const value = score(gist, other)
      if (value > most) {
        best = at
        most = value
      }
    }
  }
  if (best < 0) {
    best = groups.length
    groups.push({ claims: [], gists: [] })
  }
  const group = groups[best] as Group
  group.claims.push(claim)
  group.gists.push(gist)
  for (const word of gist.words) {
    const known = index.get(word)
    if (known && known.size < MOST_UNDER_WORD) known.add(best)
    else if (known) continue
    else index.set(word, new Set([best]))
  }
}

const holdsOther = (outer: Claim, inner: Claim): boolean =>
  inner.parent === outer.id && outer.kind !== 'report' && outer.polarity > 0

function shared(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  let count = 0
  for (const word of a) if (b.has(word)) count++
  return count
}

/** Whether the names allow it: one in common, or none on one side; not two different doers. */
function actorsFit(a: Gist, b: Gist): boolean {
  if (a.agent && b.agent && a.act === b.act && a.agent !== b.agent) return false
  if (a.actors.size === 0 || b.actors.size === 0) return a.words.size > 2 && b.words.size > 2
  return shared(a.actors, b.actors) > 0
}

/** "Three were killed" is not "six were killed": two sets of counts must have one in common. */
const countsFit = (a: Gist, b: Gist): boolean =>
  a.numbers.size === 0 ||
  b.numbers.size === 0 ||
  [...a.numbers].some((count) => b.numbers.has(count))

/** How surely two assertions say the same; 0 where they do not. */
function assertionScore(a: Gist, b: Gist): number {
  const common = shared(a.words, b.words)
  const small = Math.min(a.words.size, b.words.size)
  // "Gas had not been used" is the contrary of "they used gas".
  if (a.negated !== b.negated) return 0
  if (common < 2 || !actorsFit(a, b) || !countsFit(a, b)) return 0
  const jaccard = common / (a.words.size + b.words.size - common)
  const sameAct = a.act === b.act
  if (sameAct && jaccard >= SAME) return 1 + jaccard
  if (jaccard >= SAME_OTHER_ACT) return jaccard
  return common === small && small >= INNER_WORDS && sameAct ? SAME : 0
}

/** How surely `answer` denies (or will not speak of) what `other` asserts. */
function answerScore(answer: Gist, other: Gist): number {
  const common = shared(answer.words, other.words)
  if (common < 2 || !actorsFit(answer, other)) return 0
  const jaccard = common / (answer.words.size + other.words.size - common)
  if (answer.negated !== other.negated) return 0
  const isInner = common === answer.words.size
  const sameAct = answer.act !== null && answer.act === other.act
  if (isInner && sameAct) return 1 + jaccard
  return jaccard >= SAME ? jaccard : 0
}

function toProposition({ claims }: Group): Proposition {
  const sides = (fits: (claim: Claim) => boolean): string[] =>
    [...new Set(claims.filter(fits).flatMap(sideNames))].sort(compareText)
  const carried = new Set(claims.map((claim) => claim.parent))
  // "Oslo agreed, Reuters reported": where both are here, the agency only carries what Oslo says.
  const carries = (claim: Claim) => claim.kind === 'report' && carried.has(claim.id)
  const asserts = sides((claim) => claim.polarity > 0 && !carries(claim))
  const denies = sides((claim) => claim.polarity < 0)
  // Who says or denies it in one place has not kept silent by "did not deny" in another.
  const spoke = new Set([...asserts, ...denies])
  const declines = sides((claim) => claim.kind === 'no-comment')
  const ids = claims.map((claim) => claim.id.slice(1)).sort(compareText)
  return {
    id: `p${ids[0] ?? ''}`,
    text: clearest(claims.some(carries) ? claims.filter((claim) => !carries(claim)) : claims),
    claims: [...claims].sort(
      (a, b) => compareText(a.article, b.article) || ordinal(a) - ordinal(b),
    ),
    asserts,
    denies,
    declines: declines.filter((name) => !spoke.has(name)),
    // Who says one thing and denies another of it is in no contest with himself.
    contested: denies.some((name) => asserts.some((other) => other !== name)),
  }
}

/** The countries that answer for the speaker, else the speaker's names. */
function sideNames({ source }: Claim): readonly string[] {
  if (!source) return []
  return source.parties.length > 0 ? source.parties : source.names.map(({ name }) => name)
}

const PRONOUN = new RegExp(
  String.raw`^(?:that |whether )?(?:${anyName(functionWords('subject'))}|this|these|there)\b`,
  'i',
)

/** Assertions before denials, a named subject before a pronoun, then the length of a short sentence. */
function clearest(claims: readonly Claim[]): string {
  const cost = (claim: Claim): number => {
    const words = claim.text.split(/\s+/).length
    return (
      (claim.polarity > 0 ? 0 : 1000) +
      (PRONOUN.test(claim.text) ? 100 : 0) +
      (claim.source ? 0 : 50) +
      Math.abs(words - 16)
    )
  }
  const best = [...claims].sort((a, b) => cost(a) - cost(b) || compareText(a.id, b.id))[0]
  return (best?.text ?? '').replace(/^that /, '')
}
