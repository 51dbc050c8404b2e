import { anyName, functionWords } from '../../lexicon/index.ts'
import type { Claim, Proposition } from '../claim.ts'
import { isContested } from './contest.ts'
import type { PairJudge } from './pair-judge.ts'
import type { Group, Placed } from './tellings.ts'

export const compareText = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0)

/** The position that the end of a claim's id tells. */
export const ordinal = (claim: Claim): number =>
  Number(claim.id.slice(claim.id.lastIndexOf('-') + 1)) || 0

/** A group as what it claims: who asserts, who denies it. */
export function toProposition(group: Group, judge: PairJudge): Proposition {
  const base = directionOf(group)
  const sided = group.map((one) => ({ ...one, claim: sidedClaim(one, base) }))
  const claims = sided.map(({ claim }) => claim)
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
    contested: isContested(
      sided.filter(({ claim }) => !carries(claim)),
      judge,
    ),
  }
}

/** 1 where the group claims that its frame is so; -1 where all that anybody asserts is that it is not. */
function directionOf(group: Group): 1 | -1 {
  if (group.some(({ side }) => side > 0)) return 1
  return group.some(({ side, claim, isAnswer }) => side < 0 && claim.polarity > 0 && !isAnswer)
    ? -1
    : 1
}

function sidedClaim({ claim, frame, side }: Placed, base: 1 | -1): Claim {
  const polarity = (side * base || 0) as Claim['polarity']
  const says = frame?.so === false ? -1 : 1
  return says * base < 0 ? { ...claim, polarity, reversed: true } : { ...claim, polarity }
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
      (claim.reversed ? 1000 : 0) +
      (PRONOUN.test(claim.text) ? 100 : 0) +
      (claim.source ? 0 : 50) +
      Math.abs(words - 16)
    )
  }
  const best = [...claims].sort((a, b) => cost(a) - cost(b) || compareText(a.id, b.id))[0]
  return (best?.text ?? '').replace(/^that /, '')
}
