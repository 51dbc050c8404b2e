import { type Cite, hull, type Spans } from '../../article/index.ts'
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
  const { start, end } = hull(spans)
  // A sentence of a longer quotation is a part of its attribution: the shortest that holds it.
  return (
    known.get(start) ?? shortest(member.claims.filter(({ content }) => holds(content, start, end)))
  )
}

const holds = (content: Spans, start: number, end: number): boolean => {
  if (content.length === 0) return false
  const whole = hull(content)
  return whole.start <= start && end <= whole.end
}

const lengthOf = ({ content }: Claim): number => hull(content).end - hull(content).start

const shortest = (claims: readonly Claim[]): Claim | undefined =>
  claims.toSorted((a, b) => lengthOf(a) - lengthOf(b))[0]

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
