import type { CivilDay } from '../article/index.ts'
import type { Claim } from '../claims/index.ts'
import type { ClaimDrift } from '../record/index.ts'

/** Words by which a page leaves open whether it is so. */
const HEDGES =
  /\b(?:allegedly|alleged|reportedly|apparently|purportedly|supposedly|suspected|rumoured|rumored|(?:may|might|could) have|(?:said|believed|thought|understood|feared) to (?:be|have))\b/i

/**
 * What was left open in an earlier telling and is told as a fact in a later one: nobody who speaks, or his words, had "allegedly", and
 * a page of a later day has none. The first and the last such pair of days; undefined where the tellings agree or have no days.
 */
export function claimDrift(
  claims: readonly Claim[],
  told: ReadonlyMap<string, CivilDay>,
): ClaimDrift | undefined {
  const tellings = claims
    .filter(({ polarity }) => polarity > 0)
    .flatMap((claim) => {
      const day = told.get(claim.article)
      return day ? [{ article: claim.article, day, isOpen: isOpen(claim) }] : []
    })
    .sort((a, b) => (a.day < b.day ? -1 : a.day > b.day ? 1 : a.article < b.article ? -1 : 1))
  const open = tellings.find(({ isOpen }) => isOpen)
  const plain = open && tellings.find(({ isOpen, day }) => !isOpen && day > open.day)
  const wasPlain = open && tellings.some(({ isOpen, day }) => !isOpen && day <= open.day)
  return plain && !wasPlain
    ? { kind: 'hedge-lost', from: open.article, to: plain.article }
    : undefined
}

const isOpen = ({ rule, text }: Claim): boolean => rule === 'hearsay' || HEDGES.test(text)
