import { charges, isAccusing, speaksFor } from './charge.ts'
import type { Groups } from './groups.ts'
import type { Statement } from './statement.ts'
import type { Group } from './tellings.ts'

/** "Denied the claims" points back over so many sentences, "it" over fewer. */
const REACH = 12
const NEAR = 2

/**
 * The group that an answer without the words of the charge is about, -1 where nothing tells. In order:
 *
 * 1. the claim inside the answer's own words (`rejected claims that …`), or the one in whose words it stands
 * 2. what its words are like
 * 3. of the claims before it of him whose claim it is said to be, the most told
 * 4. behind "the accusation" the accusation against him who answers in the sentence before
 * 5. of the claims before it that charge him who answers, the most told; who accuses counts twice
 * 6. behind "it" and "that" the claim just before it
 * 7. the story's most told charge against him who answers
 * 8. behind "the reports" the most told of the claims before it
 */
export function answeredGroup(
  one: Statement,
  article: readonly Statement[],
  groups: Groups,
): number {
  const { claim, voices } = one
  const { answer } = claim
  const held = article.find(({ claim: inner, side }) => inner.parent === claim.id && side > 0)
  if (held) return groups.groupOf(held.whole)
  const outer = claim.parent ? article.find(({ whole }) => whole === claim.parent) : undefined
  if (outer && outer.side > 0 && !meets(outer.voices, voices)) return groups.groupOf(outer.whole)
  // "He was fined for it, a charge that he denies": what is denied stands before the noun, not in another sentence.
  if (claim.rule === 'charge-denied') return sameSentence(one, article, groups)
  const like = one.frame && !one.frame.answer ? groups.nearest(one) : -1
  if (like >= 0) return like
  const before = article
    .filter(
      (other) =>
        other.side > 0 &&
        !other.claim.answer &&
        !meets(other.voices, voices) &&
        other.claim.sentence <= claim.sentence &&
        other.claim.sentence > claim.sentence - REACH,
    )
    .reverse()
  const owner = answer?.owner
  const owned = mostTold(
    owner ? before.filter((other) => speaksFor(other, owner)) : [],
    one,
    groups,
  )
  if (owned >= 0) return owned
  const charging = before.filter((other) => charges(other, voices))
  const made = answer?.isSingle
    ? charging.find((other) => isAccusing(other) && other.claim.sentence >= claim.sentence - 1)
    : undefined
  if (made) return groups.groupOf(made.whole)
  const charge = mostTold(
    answer?.to === 'claim' ? charging : charging.filter(isAccusing),
    one,
    groups,
  )
  if (charge >= 0) return charge
  const last = before.find(({ claim: other }) => other.sentence >= claim.sentence - NEAR)
  const isClaim = answer?.to === 'claim' && !owner
  if (last?.frame && isClaim && answer.isPronoun) return groups.groupOf(last.whole)
  const main = mainCharge(one, groups)
  if (main >= 0 && !answer?.withheld) return main
  return isClaim
    ? mostTold(
        before.filter(({ frame }) => frame),
        one,
        groups,
      )
    : -1
}

/** Of groups the one that most articles tell, of equals the first; -1 for none. */
function mostTold(candidates: readonly Statement[], one: Statement, groups: Groups): number {
  const told = new Set(candidates.map(({ whole }) => groups.groupOf(whole)))
  return best([...told], (at) => tellings(at, one, groups).told)
}

/** How many articles tell what a group claims, without those of him who answers; whoever accuses counts twice. */
interface Tellings {
  readonly told: number
  /** Of those the ones that charge him who answers. */
  readonly charging: number
}

/** What was counted, by who answers and by group: answers add nothing to it. */
const counted = new WeakMap<Groups, Map<string, Tellings>>()
const charged = new WeakMap<Groups, Map<string, number>>()

function tellings(at: number, { voices }: Statement, groups: Groups): Tellings {
  const known = counted.get(groups) ?? new Map<string, Tellings>()
  counted.set(groups, known)
  const key = `${at} ${keyOf(voices)}`
  const before = known.get(key)
  if (before) return before
  const told = (at >= 0 ? groups.at(at) : []).filter(
    (other) => other.side > 0 && !meets(other.voices, voices),
  )
  const charging = told.filter((other) => charges(other, voices))
  const found = { told: weightOf(told), charging: weightOf(charging) }
  known.set(key, found)
  return found
}

const weightOf = (told: Group): number => articlesOf(told) * (told.some(isAccusing) ? 2 : 1)

const keyOf = (voices: ReadonlySet<string>): string => [...voices].sort().join('|')

/** The number with the highest value above 0, of equals the first; -1 for none. */
function best(numbers: readonly number[], value: (at: number) => number): number {
  let found = -1
  let most = 0
  for (const at of numbers) {
    const own = value(at)
    if (own > most) {
      found = at
      most = own
    }
  }
  return found
}

function sameSentence(
  { claim, voices }: Statement,
  article: readonly Statement[],
  groups: Groups,
): number {
  const beside = article.find(
    (other) =>
      other.claim.sentence === claim.sentence && other.side > 0 && !meets(other.voices, voices),
  )
  return beside ? groups.groupOf(beside.whole) : -1
}

const meets = (a: ReadonlySet<string>, b: ReadonlySet<string>): boolean => {
  for (const one of a) if (b.has(one)) return true
  return false
}

/** The charge against him who answers that most articles tell. */
function mainCharge(one: Statement, groups: Groups): number {
  const known = charged.get(groups) ?? new Map<string, number>()
  charged.set(groups, known)
  const key = keyOf(one.voices)
  const before = known.get(key)
  if (before !== undefined) return before
  const all = Array.from({ length: groups.size }, (_, at) => at)
  const found = best(all, (at) => tellings(at, one, groups).charging)
  known.set(key, found)
  return found
}

const articlesOf = (group: Group): number => new Set(group.map(({ claim }) => claim.article)).size
