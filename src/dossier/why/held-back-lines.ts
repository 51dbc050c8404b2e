import type { Refusal } from '../../article/index.ts'
import { buildStory, type LineRefusal } from '../../brief/index.ts'
import type { ClaimRefusal } from '../../claims/index.ts'
import { type HeldBack, heldBack } from '../../desk/index.ts'
import type { Member, StoryView } from '../story-view.ts'

/** What a story's stages did not take: made when it is asked for, and once a view. */
const lines = new WeakMap<StoryView, readonly Refusal<LineRefusal | ClaimRefusal>[]>()
const pages = new WeakMap<Member, HeldBack>()

/** Lines of timeline, brief and ledger that the story could have and does not. */
export function heldBackLines(view: StoryView): readonly Refusal<LineRefusal | ClaimRefusal>[] {
  const known = lines.get(view)
  if (known) return known
  const { id, articles, reasons, links, families, comparisons } = view.story
  const refused: Refusal<LineRefusal | ClaimRefusal>[] = []
  const members = articles.flatMap((article) => view.member(article) ?? [])
  buildStory({ group: { id, articles, reasons }, members, links, families, comparisons }, (one) =>
    refused.push(one),
  )
  lines.set(view, refused)
  return refused
}

/** Attributions and events of a page that were not taken. */
export function heldBackIn(member: Member): HeldBack {
  const known = pages.get(member) ?? heldBack(member)
  pages.set(member, known)
  return known
}
