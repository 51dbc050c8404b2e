import { bodyText } from '../../article/index.ts'
import type { CopyLink } from '../../copies/index.ts'
import type { Annotated } from '../../record/index.ts'
import type { StoryInput } from '../../stories/index.ts'

/** Share of one's words, and words, that stand in the other too: then the two are one text. */
const MOSTLY = 0.5
const LEAST_WORDS = 40

const isOneText = ({ shareOfA, shareOfB, sharedWords }: CopyLink): boolean =>
  sharedWords >= LEAST_WORDS && Math.max(shareOfA, shareOfB) >= MOSTLY

const othersOf = (id: string, links: readonly CopyLink[]): string[] =>
  links.flatMap(({ a, b }) => (a === id ? [b] : b === id ? [a] : [])).sort()

/** What `stories` reads of an article; `links` are those of it and of others. */
export function storyInput(
  { article, published: judged, timexes, entities }: Annotated,
  links: readonly CopyLink[] = [],
): StoryInput {
  // The day that its story gives a page must not decide which story it is in.
  const published = judged.fromStory?.own ?? judged
  const days = timexes.flatMap((timex) =>
    timex.precision === 'day' && timex.from ? [timex.from] : [],
  )
  return {
    id: article.id,
    title: article.title,
    text: bodyText(article),
    ...(article.outlet ? { outlet: article.outlet.value } : {}),
    ...(published.value ? { published: published.value } : {}),
    dateConfidence: published.confidence,
    // Photographers and reporters are named on many pages: they tie no stories together.
    names: entities
      .filter((entity) => entity.mentions.some((mention) => !mention.credit))
      .map((entity) => entity.name),
    days: [...new Set(days)].sort(),
    copies: othersOf(article.id, links),
    sameText: othersOf(article.id, links.filter(isOneText)),
  }
}
