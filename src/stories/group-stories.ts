import { explainStory } from './explain-story.ts'
import { type Features, readFeatures } from './features.ts'
import { findEdges } from './find-edges.ts'
import { linkArticles } from './link-articles.ts'
import type { SharedText } from './pair-likeness.ts'
import type { StoryGroup, StoryInput } from './story.ts'
import { readTerms } from './terms.ts'

/**
 * The settled view: stories as a function of the set of articles, whatever their order; a story depends on the
 * articles alone that it hangs together with. Sorted by story id.
 */
export function groupStories(inputs: readonly StoryInput[]): StoryGroup[] {
  const sorted = [...new Map(inputs.map((input) => [input.id, input])).values()].sort((x, y) =>
    x.id < y.id ? -1 : 1,
  )
  const byId = new Map(sorted.map((input) => [input.id, input]))
  const features: Features[] = sorted.map((input) => readFeatures(input))
  const copies = new Map<string, Map<string, SharedText>>()
  const share = (one: string, two: string, shared: SharedText) => {
    if (!byId.has(two) || one === two) return
    copies.set(one, (copies.get(one) ?? new Map()).set(two, shared))
    copies.set(two, (copies.get(two) ?? new Map()).set(one, shared))
  }
  for (const { id, copies: shared } of sorted)
    for (const other of shared ?? []) share(id, other, 'passage')
  for (const { id, sameText } of sorted)
    for (const other of sameText ?? []) share(id, other, 'text')
  const ids = sorted.map(({ id }) => id)
  return linkArticles(ids, findEdges(features, copies)).map((articles) =>
    nameStory(articles.map((id) => byId.get(id) as StoryInput)),
  )
}

/** The story of these articles, sorted by id: its name, and why they are one. */
export function nameStory(inputs: readonly StoryInput[]): StoryGroup {
  const articles = inputs.map(({ id }) => id)
  const members = inputs.map((input) => ({ input, terms: readTerms(input) }))
  return {
    id: `s${articles[0]}`,
    articles,
    reasons: members.length < 2 ? [] : explainStory(members),
  }
}
