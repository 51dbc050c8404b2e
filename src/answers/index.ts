/**
 * What can be asked of an archive, and what it answers: plain data by schemas, paged, each statement with its words.
 * The API and MCP are made of these.
 *
 * @module
 */
export {
  articleClaims,
  articleDays,
  articleDaysSchema,
  articleFacts,
  articleFactsSchema,
  articleLineSchema,
  articleNames,
  articleOrigins,
  articlesQuery,
  articleText,
  cite,
  citeSchema,
  listArticles,
} from './articles.ts'
export {
  CHANGE_NAMES,
  changeJson,
  changeSchema,
  changesQuery,
  changesSchema,
  listChanges,
} from './changes.ts'
export { allClaimsQuery, findClaim, findClaims, placedClaimSchema } from './claims.ts'
export { compare, compareQuery } from './compare.ts'
export { findArticle, findStory, movedTo, viewStory } from './find-held.ts'
export {
  articleMarkdown,
  compareMarkdown,
  nameMarkdown,
  namesMarkdown,
  searchMarkdown,
  storiesMarkdown,
} from './markdown/list-markdown.ts'
export {
  type CiteStyle,
  linkedCite,
  markdownWords,
  plainCite,
} from './markdown/markdown-words.ts'
export {
  claimMarkdown,
  headMarkdown,
  itemMarkdown,
  SECTION_TITLES,
} from './markdown/story-markdown.ts'
export { findName, findNames, nameAnswerSchema, nameLineSchema, namesQuery } from './names.ts'
export { search, searchQuery, searchSchema } from './search.ts'
export { listSources, sourceSchema, sourcesQuery } from './sources.ts'
export { headOf, headSchema, listStories, storiesQuery, storyHead, storySchema } from './stories.ts'
export {
  claimsQuery,
  SECTIONS,
  type SectionName,
  sectionOf,
  sectionQuery,
  sectionSchemas,
  storySection,
} from './story-sections.ts'
export {
  MOST_ITEMS,
  type Page,
  type PageQuery,
  pageQuery,
  pageSchema,
  takePage,
} from './take-page.ts'
export { storyMarkdown, wholeStory, wholeStorySchema } from './whole-story.ts'
