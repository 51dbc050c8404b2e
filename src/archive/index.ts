/**
 * Keeps pages and what was made of them, and finds words.
 *
 * @module
 */
export type { AddOutcome, Archive, ArchivedPage, Hit, Settlement } from './archive.ts'
export { openMemoryArchive } from './memory-archive.ts'
export { openSqliteArchive } from './sqlite-archive.ts'
export { openSqliteCopyIndex } from './sqlite-copy-index.ts'
