import { namesNobody } from '../../lexicon/index.ts'
import type { Claim } from '../claim.ts'
import { charges, isAccusing, speaksFor } from './charge.ts'
import type { PairJudge } from './pair-judge.ts'
import type { Group, Placed } from './tellings.ts'

/** So many of either side are compared: what many say, the first of them say. */
const MOST_COMPARED = 40
/** An answer that only points ("that is a lie") points no further back than so many sentences. */
const NEAR = 2

/**
 * Whether somebody denies what another asserts: one denial must be that of one assertion. Who says one thing and denies another of it is in no
 * contest with himself, nor with those whom he speaks for, and a piece of a sentence is nothing to deny unless it is a charge.
 */
export function isContested(sided: Group, judge: PairJudge): boolean {
  const asserting = sided
    .filter(({ claim }) => claim.polarity > 0 && claim.source)
    .slice(0, MOST_COMPARED)
  const denying = sided
    .filter(({ claim }) => claim.polarity < 0 && isKnown(claim))
    .slice(0, MOST_COMPARED)
  return denying.some((denial) =>
    asserting.some(
      (told) =>
        !isOneBody(denial.voices, told.voices) &&
        isDeniable(told) &&
        (denial.isAnswer ? isAnswered(denial, told) : judge(denial, told) > 0),
    ),
  )
}

/** Somebody speaks, not a pronoun that nobody answers for: such a "they" makes no dispute. */
const isKnown = ({ source }: Claim): boolean =>
  source !== null &&
  (source.parties.length > 0 || source.names.some(({ name }) => !namesNobody(name)))

/** A voice in common. */
function isOneBody(a: ReadonlySet<string>, b: ReadonlySet<string>): boolean {
  for (const voice of a) if (b.has(voice)) return true
  return false
}

/** A clause, or what somebody is accused of. */
const isDeniable = (told: Placed): boolean =>
  isAccusing(told) || told.frame === null || told.frame.isClause

/** Whether an answer without the words of the charge is one to this: it charges him, is the claim of whom he names, or stands just before. */
function isAnswered({ claim, voices }: Placed, told: Placed): boolean {
  const { answer } = claim
  if (told.claim.parent === claim.id || claim.parent === told.whole) return true
  if (answer?.owner) return speaksFor(told, answer.owner)
  if (charges(told, voices) || isAccusing(told)) return true
  const isBefore =
    told.claim.article === claim.article &&
    told.claim.sentence <= claim.sentence &&
    told.claim.sentence >= claim.sentence - NEAR
  return answer?.to === 'claim' && isBefore
}
