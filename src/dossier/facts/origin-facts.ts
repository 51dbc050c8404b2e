import { countOrigins, mapOrigins, type OriginMap } from '../../copies/index.ts'
import { copyInput } from '../../desk/index.ts'
import type { StoryView } from '../story-view.ts'

interface StoryOrigins {
  readonly maps: readonly OriginMap[]
  /** Independent hands behind all of them. */
  readonly independent: number
}

/** Asked for by each article's card: made once a view. */
const made = new WeakMap<StoryView, StoryOrigins>()

/** Where the sentences of each article of a story come from. */
export function storyOrigins(view: StoryView): StoryOrigins {
  const known = made.get(view) ?? findOrigins(view)
  made.set(view, known)
  return known
}

function findOrigins({ story, members }: StoryView): StoryOrigins {
  const inputs = new Map(members.map((member) => [member.article.id, copyInput(member)]))
  const maps = [...inputs.values()].map((input) =>
    mapOrigins(input, story.links, story.families, inputs),
  )
  return { maps, independent: countOrigins(maps) }
}

/** `own 12, Associated Press 8, not known 1`: sentences by whose they are, most first. */
export function originsInWords({ sentences }: OriginMap, view: StoryView): string {
  const counts = new Map<string, number>()
  for (const { kind, name, article } of sentences) {
    const letter = view.member(article ?? '')?.letter
    const whose =
      kind === 'own'
        ? 'own'
        : kind === 'unknown'
          ? 'not known'
          : kind === 'outlet'
            ? (letter ?? name ?? '?')
            : (name ?? '?')
    counts.set(whose, (counts.get(whose) ?? 0) + 1)
  }
  return [...counts]
    .sort((x, y) => y[1] - x[1] || (x[0] < y[0] ? -1 : 1))
    .map(([whose, count]) => `${whose} ${count}`)
    .join(', ')
}
