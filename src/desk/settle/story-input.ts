import { bodyText } from '../../article/index.ts'
import type { CopyLink } from '../../copies/index.ts'
import type { Annotated } from '../../record/index.ts'
import type { StoryInput } from '../../stories/index.ts'

/** What `stories` reads of an article; `links` are those of it and of others. */
export function storyInput(
  { article, published, timexes, entities }: Annotated,
  links: readonly CopyLink[] = [],
): StoryInput {
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
    copies: links.flatMap(({ a, b }) => (a === article.id ? [b] : b === article.id ? [a] : [])),
  }
}
