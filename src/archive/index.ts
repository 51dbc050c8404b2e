/**
 * Keeps pages and what was made of them, and finds words.
 *
 * @module
 */
export type {
  AddOutcome,
  Again,
  Archive,
  ArchivedPage,
  HeldBytes,
  Hit,
  SearchResult,
  SettledView,
  StoryHead,
} from './archive.ts'
export { openMemoryArchive } from './memory-archive.ts'
export type { Holder, Kept, SettleState, StateEdge } from './settle-state.ts'
export { openSqliteArchive } from './sqlite/sqlite-archive.ts'
export { openSqliteCopyIndex } from './sqlite/sqlite-copy-index.ts'
