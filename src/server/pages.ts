import type { z } from 'zod'
import {
  articleFacts,
  articleMarkdown,
  articleText,
  changesQuery,
  compare,
  compareMarkdown,
  compareQuery,
  findName,
  findNames,
  linkedCite,
  listChanges,
  listSources,
  listStories,
  nameMarkdown,
  namesMarkdown,
  namesQuery,
  search,
  searchMarkdown,
  searchQuery,
  sourcesQuery,
  storiesMarkdown,
  storiesQuery,
  storyMarkdown,
  wholeStory,
} from '../answers/index.ts'
import { checked } from './checked.ts'
import type { Desk } from './desk.ts'

/** Items of each section that a page's data and Markdown hold. */
const MOST_SHOWN = 50

/** A page of the desk: behind its address with `.json` lie its data, with `.md` its Markdown. */
export interface DeskPage {
  /** `/stories/:id` */
  readonly path: string
  readonly data?: (desk: Desk, id: string, query: Query) => unknown
  readonly markdown?: (desk: Desk, id: string, query: Query) => string
}

type Query = Readonly<Record<string, string | string[]>>
/** What a page's address asks, by the schema of its list. */
const asked = <S extends z.ZodType>(schema: S, query: Query): z.infer<S> =>
  checked(schema, query, 'query')

/** Every page of the desk. */
export const DESK_PAGES: readonly DeskPage[] = [
  {
    path: '/',
    data: (desk, _, query) => listStories(desk.archive(), asked(storiesQuery, query), desk.today()),
    markdown: (desk, _, query) =>
      storiesMarkdown(listStories(desk.archive(), asked(storiesQuery, query), desk.today()).items),
  },
  {
    path: '/stories/:id',
    data: (desk, id) => wholeStory(desk.archive(), id, MOST_SHOWN),
    markdown: (desk, id) => storyMarkdown(desk.archive(), id, MOST_SHOWN, linkedCite),
  },
  {
    path: '/articles/:id',
    data: (desk, id) => ({
      facts: articleFacts(desk.archive(), id),
      text: articleText(desk.archive(), id),
    }),
    markdown: (desk, id) =>
      articleMarkdown(articleFacts(desk.archive(), id), articleText(desk.archive(), id)),
  },
  {
    path: '/compare',
    data: (desk, _, query) => compare(desk.archive(), asked(compareQuery, query)),
    markdown: (desk, _, query) =>
      compareMarkdown(compare(desk.archive(), asked(compareQuery, query))),
  },
  {
    path: '/search',
    data: (desk, _, query) => search(desk.archive(), asked(searchQuery, query)),
    markdown: (desk, _, query) => {
      const wanted = asked(searchQuery, query)
      return searchMarkdown(wanted.q, search(desk.archive(), wanted))
    },
  },
  {
    path: '/names',
    data: (desk, _, query) => findNames(desk.archive(), asked(namesQuery, query)),
    markdown: (desk, _, query) =>
      namesMarkdown(findNames(desk.archive(), asked(namesQuery, query)).items),
  },
  {
    path: '/names/:id',
    data: (desk, id) => findName(desk.archive(), id),
    markdown: (desk, id) => nameMarkdown(findName(desk.archive(), id), linkedCite),
  },
  {
    path: '/sources',
    data: (desk, _, query) => listSources(desk.archive(), asked(sourcesQuery, query)),
  },
  {
    path: '/changes',
    data: (desk, _, query) => listChanges(desk.archive(), asked(changesQuery, query)),
  },
  { path: '/add' },
]
