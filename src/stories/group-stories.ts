import type { StoryGroup, StoryInput } from './story.ts'
import { StoryIndex } from './story-index.ts'
import { explainStory, type GroupMember } from './story-reasons.ts'
import { countTerms } from './term-counts.ts'
import { weighTerms } from './term-vector.ts'
import { readTerms } from './terms.ts'

/** Undated articles are placed last, when the dated ones have formed their stories. */
const UNDATED = '9999'
/** Second looks at most: each joins stories that the one before made alike. */
const LOOKS = 3

/**
 * The settled view: stories as a function of the set of articles, whatever their order. How telling a
 * term is comes from the whole set; articles are placed by day, then id. Sorted by story id.
 */
export function groupStories(inputs: readonly StoryInput[]): StoryGroup[] {
  const members: GroupMember[] = [...new Map(inputs.map((input) => [input.id, input])).values()]
    .sort(byDayAndId)
    .map((input) => ({ input, terms: readTerms(input) }))
  const counts = countTerms()
  for (const { terms } of members) counts.add(terms.counts.keys())
  const index = new StoryIndex()
  for (const { input, terms } of members) index.place(input, weighTerms(terms, counts))
  for (let look = 0; look < LOOKS && index.mend(); look++);
  const byId = new Map(members.map((member) => [member.input.id, member]))
  return index
    .stories()
    .map((story) => {
      const articles = [...story.members].sort()
      const reasons = explainStory(articles.map((id) => byId.get(id)!))
      return { id: `s${articles[0]}`, articles, reasons }
    })
    .sort((x, y) => (x.id < y.id ? -1 : 1))
}

function byDayAndId(x: StoryInput, y: StoryInput): number {
  const [a, b] = [x.published ?? UNDATED, y.published ?? UNDATED]
  if (a !== b) return a < b ? -1 : 1
  return x.id < y.id ? -1 : 1
}
