import { type Cite, hull } from '../../article/index.ts'
import type { Claim } from '../../claims/index.ts'
import type { Member, StoryView } from '../story-view.ts'

/** Attributions of an article by where their contents, else their cues, begin. */
const indexed = new WeakMap<Member, ReadonlyMap<number, Claim>>()

/** The attribution whose content, or cue, a cite points at. */
export function claimAt(view: StoryView, { article, spans }: Cite): Claim | undefined {
  const member = view.member(article)
  if (!member) return undefined
  const known = indexed.get(member) ?? indexClaims(member)
  indexed.set(member, known)
  return known.get(hull(spans).start)
}

function indexClaims({ claims }: Member): Map<number, Claim> {
  const index = new Map<number, Claim>()
  for (const pick of [({ content }: Claim) => content, ({ cue }: Claim) => cue]) {
    for (const claim of claims) {
      const spans = pick(claim)
      const { start } = hull(spans)
      if (spans.length > 0 && !index.has(start)) index.set(start, claim)
    }
  }
  return index
}
