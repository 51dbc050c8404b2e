import type { Settlement } from '../../archive/index.ts'
import { viewStories } from '../story-view.ts'
import { articleJson } from './article-json.ts'
import type { ReadingJson } from './reading-schema.ts'
import { storyJson } from './story-json.ts'

/** Stories and their articles as plain data (`readingSchema`), with articles that are in no story. */
export function readingJson(
  settlement: Settlement,
  ids: { stories: ReadonlySet<string>; articles: ReadonlySet<string> },
): ReadingJson {
  const views = viewStories(settlement, ids.stories)
  const shown = new Set([...ids.articles, ...views.flatMap(({ story }) => story.articles)])
  return {
    articles: settlement.articles.filter(({ article }) => shown.has(article.id)).map(articleJson),
    stories: views.map(storyJson),
  }
}
