import type { CopyFamily, CopyInput, CopyLink } from '../copy.ts'
import { leadCredit } from '../direction/agency.ts'
import { rebuildOriginal } from './rebuild-original.ts'
import type { RebuiltOriginal } from './rebuilt.ts'

/** Copies of one text that are looked at, the longest first. */
const MOST_COPIES = 60
/** Share of a member's words that others must have for it to be a copy, not a text with a loan. */
const IS_COPY = 0.5
/** The share of a copy in other words: heard where there is a sure copy beside it. */
const IS_SPUN = 0.35

/** The families with the text rebuilt where its original is not held. `rebuild`: who rebuilds it, where that is not done here. */
export function rebuildFamilies(
  families: readonly CopyFamily[],
  links: readonly CopyLink[],
  inputs: readonly CopyInput[],
  rebuild: (copies: readonly CopyInput[]) => RebuiltOriginal = (copies) => rebuildOriginal(copies),
): CopyFamily[] {
  const byId = new Map(inputs.map((input) => [input.id, input]))
  const share = new Map<string, number>()
  for (const { a, b, relation, shareOfA, shareOfB } of links) {
    share.set(a, Math.max(share.get(a) ?? 0, shareOfA))
    share.set(b, Math.max(share.get(b) ?? 0, shareOfB))
    if (relation !== 'rewrite') continue
    for (const id of [a, b]) share.set(id, Math.max(share.get(id) ?? 0, IS_SPUN))
  }
  return families.map((family) => {
    if (family.original !== undefined) return family
    const members = family.members.flatMap((id) => byId.get(id) ?? [])
    const holding = (least: number) => members.filter(({ id }) => (share.get(id) ?? 0) >= least)
    const most = holding(IS_COPY).length > 0 ? holding(IS_SPUN) : []
    // A single copy among texts that borrowed of it: the one that still says whose it is.
    const credited = members.filter(({ text }) => leadCredit(text) !== null)
    const copies = (most.length > 0 ? most : credited)
      .sort((x, y) => y.text.trim().length - x.text.trim().length || (x.id < y.id ? -1 : 1))
      .slice(0, MOST_COPIES)
    return copies.length === 0 ? family : { ...family, rebuilt: rebuild(copies) }
  })
}
