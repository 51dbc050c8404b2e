import type { Settlement } from '../archive/index.ts'
import { bodyText } from '../article/index.ts'
import { type Annotated, buildStory } from '../brief/index.ts'
import {
  type Comparison,
  type CopyFamily,
  type CopyLink,
  findCopies,
  findFamilies,
  rebuildFamilies,
} from '../copies/index.ts'
import { groupStories, type StoryInput } from '../stories/index.ts'
import { copyInput } from './copy-input.ts'
import type { Crew } from './crew.ts'
import { settleArticle } from './settle-article.ts'
import { compareLinked, type Ties, tiesByArticle } from './ties.ts'
import { wholeText } from './whole-text.ts'

/**
 * What all pages together say: copies, dates that siblings prove, stories. A function of the set of
 * pages: neither their order nor the number of workers changes a byte of it.
 */
export async function settle(pages: readonly Annotated[], crew: Crew): Promise<Settlement> {
  const sorted = [...pages].sort((a, b) => (a.article.id < b.article.id ? -1 : 1))
  const told = sorted.filter(({ article }) => bodyText(article).trim() !== '')
  const inputs = told.map(copyInput)
  const links = findCopies(inputs)
  const families = findFamilies(inputs, links)
  const comparisons = compareLinked(inputs, links)
  const ties = tiesByArticle(links, comparisons)
  const byId = new Map(told.map((page) => [page.article.id, page]))
  const articles = await Promise.all(
    sorted.map((page) => {
      const own = ties.get(page.article.id)
      return own ? settleArticle(page, own, byId, crew) : page
    }),
  )
  const texts = rebuildFamilies(families, links, articles.map(wholeText))
  return {
    articles,
    stories: buildStories(articles, { links, families: texts, comparisons }, ties),
  }
}

interface Copies {
  readonly links: readonly CopyLink[]
  readonly families: readonly CopyFamily[]
  readonly comparisons: ReadonlyMap<CopyLink, Comparison>
}

function buildStories(
  articles: readonly Annotated[],
  copies: Copies,
  ties: ReadonlyMap<string, Ties>,
): Settlement['stories'] {
  const byId = new Map(articles.map((page) => [page.article.id, page]))
  const inputs = articles.filter(({ article }) => bodyText(article).trim() !== '')
  const groups = groupStories(
    inputs.map((page) => storyInput(page, ties.get(page.article.id)?.links ?? [])),
  )
  const storyOf = new Map(
    groups.flatMap(({ id, articles }) => articles.map((article) => [article, id] as const)),
  )
  const within = (...ids: readonly string[]): string => {
    const [first, ...others] = ids.map((id) => storyOf.get(id))
    return first !== undefined && others.every((other) => other === first) ? first : ''
  }
  const links = Map.groupBy(copies.links, ({ a, b }) => within(a, b))
  const families = Map.groupBy(copies.families, ({ members }) => within(...members))
  return groups
    .map((group) => {
      const own = links.get(group.id) ?? []
      return buildStory({
        group,
        members: group.articles.flatMap((id) => byId.get(id) ?? []),
        links: own,
        families: families.get(group.id) ?? [],
        comparisons: own.flatMap((link) => copies.comparisons.get(link) ?? []),
      })
    })
    .sort((a, b) => (a.id < b.id ? -1 : 1))
}

function storyInput(
  { article, published, timexes, entities }: Annotated,
  links: readonly CopyLink[],
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
    copies: links.map(({ a, b }) => (a === article.id ? b : a)),
  }
}
