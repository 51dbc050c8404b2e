import type { z } from 'zod'
import { claimJson, type claimSchema, type StoryView } from '../../dossier/index.ts'

type ClaimJson = z.infer<typeof claimSchema>

/** Three tables ask for the claims of a story: made once a view. */
const made = new WeakMap<StoryView, readonly ClaimJson[]>()

/** The claims of a story as data. */
export function claimsOf(view: StoryView): readonly ClaimJson[] {
  const known = made.get(view) ?? view.story.ledger.map((entry) => claimJson(view, entry))
  made.set(view, known)
  return known
}
