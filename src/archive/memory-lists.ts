import type { Annotated, StoryRecord } from '../record/index.ts'
import { type ArticleHead, type ArticlesAsk, articleHead } from './article-head.ts'
import { isOfDays, type Listed } from './listed.ts'
import {
  PAGE_SIZE,
  SECTION_FIELDS,
  type Section,
  type SectionAsk,
  type SectionPage,
  type Sections,
} from './sections.ts'
import type { StoriesAsk, StoryHead } from './story-head.ts'

/** What lists are made from. */
export interface Held {
  /** Those that came last first. */
  articles(): readonly Annotated[]
  storyOf(article: string): string | undefined
  /** That with the newest article first. */
  heads(): readonly StoryHead[]
  story(id: string): StoryRecord | undefined
}

/** The lines of an archive in memory. */
export function memoryLists(held: Held) {
  const lineOf = (page: Annotated): ArticleHead => {
    const story = held.storyOf(page.article.id)
    return { ...articleHead(page), ...(story === undefined ? {} : { story }) }
  }
  return {
    lineOf,
    stories({ since, until, contested, limit, after }: StoriesAsk = {}): Listed<StoryHead> {
      const wanted = held
        .heads()
        .filter(
          (head) =>
            isOfDays(head.days.at(-1), { since, until }) && (!contested || head.contested > 0),
        )
      return pageOf(wanted, ({ id }) => id, limit, after)
    },
    articles({ outlet, since, until, limit, after }: ArticlesAsk = {}): Listed<ArticleHead> {
      const wanted = held
        .articles()
        .map(lineOf)
        .filter((line) => outlet === undefined || line.outlet === outlet)
        .filter(({ published }) => isOfDays(published, { since, until }))
      return pageOf(wanted, ({ id }) => id, limit, after)
    },
    section<S extends Section>(
      id: string,
      section: S,
      { from = 0, limit = PAGE_SIZE }: SectionAsk,
      article: (id: string) => Annotated | null,
    ): SectionPage<Sections[S]> | null {
      const story = held.story(id)
      if (!story) return null
      const all: readonly unknown[] =
        section === 'articles'
          ? story.articles
          : story[SECTION_FIELDS[section as keyof typeof SECTION_FIELDS]]
      const some = all.slice(from, from + limit)
      const items =
        section === 'articles'
          ? some.flatMap((one) => article(String(one)) ?? []).map(lineOf)
          : some
      return { items: items as Sections[S][], from, count: all.length }
    },
  }
}

/** The lines after that of the id `after`. */
function pageOf<T>(
  lines: readonly T[],
  idOf: (line: T) => string,
  limit = PAGE_SIZE,
  after?: string,
): Listed<T> {
  const start = after === undefined ? 0 : lines.findIndex((line) => idOf(line) === after) + 1
  const items = lines.slice(start, start + limit)
  const end = items.at(-1)
  return { items, ...(end && start + limit < lines.length ? { next: idOf(end) } : {}) }
}
