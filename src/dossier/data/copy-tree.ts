import { z } from 'zod'
import type { CopyFamily, CopyLink } from '../../copies/index.ts'
import type { StoryView } from '../story-view.ts'

/** Who has a text from whom: one node an article, the original first. */
export const treeSchema = z.array(
  z.object({
    article: z.string(),
    letter: z.string(),
    parent: z
      .string()
      .nullable()
      .describe(
        'id of the article that it is nearest to; null: the root, or hung on a lost original',
      ),
    share: z.number().describe('share of its words that stand in its parent, 0 to 1'),
    relation: z.string().nullable(),
  }),
)

type Tree = z.infer<typeof treeSchema>

/**
 * The copies of one text as a tree: each hangs on the member that most words of it stand in, one that a link calls its
 * source before others, never in a circle; what has no such member hangs on the original. Where the original is not
 * held, those without a source are roots side by side.
 */
export function copyTree(view: StoryView, { members, original }: CopyFamily): Tree {
  const within = new Set(members)
  const ties = view.story.links
    .filter(({ a, b, relation }) => within.has(a) && within.has(b) && relation !== 'borrow')
    .flatMap((link) => [tieOf(link, link.a), tieOf(link, link.b)])
    .filter(({ child, isSource }) => isSource && child !== original)
    .sort(strongestFirst)
  const parents = new Map<string, (typeof ties)[number]>()
  for (const tie of ties) {
    if (parents.has(tie.child) || leadsTo(parents, tie.parent, tie.child)) continue
    parents.set(tie.child, tie)
  }
  return view.members
    .filter(({ article }) => within.has(article.id))
    .map(({ article: { id }, letter }) => {
      const tie =
        parents.get(id) ?? (original && id !== original ? tieTo(view, id, original) : null)
      return {
        article: id,
        letter,
        parent: tie?.parent ?? null,
        share: tie?.share ?? (id === original ? 1 : 0),
        relation: tie?.relation ?? null,
      }
    })
    .sort((x, y) => Number(y.article === original) - Number(x.article === original))
}

function tieOf(link: CopyLink, child: string) {
  const parent = child === link.a ? link.b : link.a
  return {
    child,
    parent,
    isSource: link.source === parent,
    share: child === link.a ? link.shareOfA : link.shareOfB,
    words: link.sharedWords,
    relation: link.relation as string,
  }
}

type Tie = ReturnType<typeof tieOf>

const strongestFirst = (x: Tie, y: Tie): number =>
  y.share - x.share ||
  y.words - x.words ||
  (x.child < y.child ? -1 : x.child > y.child ? 1 : x.parent < y.parent ? -1 : 1)

/** What a member has of the original, where no link says from whom it is. */
function tieTo(view: StoryView, id: string, original: string): Tie {
  const link = view.story.links.find(
    ({ a, b }) => (a === id && b === original) || (a === original && b === id),
  )
  return link
    ? tieOf(link, id)
    : { child: id, parent: original, isSource: true, share: 0, words: 0, relation: 'sibling' }
}

/** Whether one hangs, over others, on another. */
function leadsTo(parents: ReadonlyMap<string, Tie>, from: string, to: string): boolean {
  for (let at: string | undefined = from; at !== undefined; at = parents.get(at)?.parent)
    if (at === to) return true
  return false
}
