export { articleJson, injectedJson } from './data/article-json.ts'
export { articleSchema, injectedSchema } from './data/article-schema.ts'
export { briefJson, briefSchema } from './data/brief-json.ts'
export { claimJson, claimSchema } from './data/claim-json.ts'
export { compareJson, compareSchema } from './data/compare-json.ts'
export {
  copyJson,
  copySchema,
  originSchema,
  originsJson,
  textJson,
  textSchema,
} from './data/copies-json.ts'
export { copyTree, treeSchema } from './data/copy-tree.ts'
export { eventJson, eventSchema } from './data/event-json.ts'
export { evidenceSchema, lineId, spanSchema } from './data/evidence-json.ts'
export {
  articleNameSchema,
  articleNamesJson,
  statementSchema,
  statementsJson,
  textLayerJson,
  textLayerSchema,
} from './data/layers-json.ts'
export { memberJson, memberSchema } from './data/member-json.ts'
export { nameJson, nameSchema } from './data/name-json.ts'
export { readingJson } from './data/reading-json.ts'
export { type ReadingJson, readingSchema } from './data/reading-schema.ts'
export { reasonSchema } from './data/reason-json.ts'
export { storyJson, storyReasons, storyWhy } from './data/story-json.ts'
export { timelineJson, timelineSchema } from './data/timeline-json.ts'
export { articleHead } from './facts/article-head.ts'
export { distinctEntries } from './facts/claim-sides.ts'
export { eventLines } from './facts/events-list.ts'
export { listNames } from './facts/names-list.ts'
export { WITH_ARTICLE } from './facts/with-article.ts'
/**
 * The answer as a person reads it: in the terminal, on one page, as plain data.
 *
 * @module
 */
export { compareHtml } from './report/compare-html.ts'
export { DARK, LIGHT, LOOK } from './report/look-style.ts'
export { reportHtml } from './report/report-html.ts'
export { byWeight, type Member, reportsIn, type StoryView, viewStories } from './story-view.ts'
export { compareText } from './terminal/compare-text.ts'
export { dossierText } from './terminal/dossier-text.ts'
export { plainStyle, type Style } from './terminal/text-layout.ts'
export { explainLine } from './why/explain-line.ts'
export type { Why, WhyStep, WhyWords } from './why/why.ts'
export { whyText } from './why/why-text.ts'
