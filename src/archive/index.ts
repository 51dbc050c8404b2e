/**
 * Keeps pages and what was made of them, and finds words.
 *
 * @module
 */
export type { AlertMessage, AlertRule, AlertStore } from './alerting.ts'
export type {
  AddOutcome,
  Again,
  Archive,
  ArchivedPage,
  HeldBytes,
  SettledReader,
  SettledView,
} from './archive.ts'
export type { ArticleHead, ArticlesAsk } from './article-head.ts'
export {
  DECISION_KINDS,
  type Decision,
  type DecisionInput,
  type DecisionKind,
  standing,
  withdrawalOf,
} from './decisions.ts'
export type { Listed } from './listed.ts'
export {
  type Arrival,
  CHANGE_KINDS,
  type Change,
  type ChangeKind,
  type ChangeLine,
  type LogAsk,
  type LogPage,
} from './log.ts'
export { openMemoryArchive } from './memory-archive.ts'
export type { Facets, FacetValue, Hit, SearchAsk, SearchResult } from './search.ts'
export type { Section, SectionAsk, SectionPage, Sections } from './sections.ts'
export type { Kept, Near, SettleState, StateEdge } from './settle-state.ts'
export { openSqliteArchive } from './sqlite/sqlite-archive.ts'
export { openSqliteCopyIndex } from './sqlite/sqlite-copy-index.ts'
export { headOf, type StoriesAsk, type StoryHead } from './story-head.ts'
export type {
  ItemState,
  SourceKind,
  SourceState,
  WatchedItem,
  WatchedSource,
  WatchStore,
} from './watching.ts'
