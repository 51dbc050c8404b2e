/**
 * Copydesk as a library: everything that the command line does.
 *
 * ```ts
 * import { dossierText, openMemoryArchive, readFiles, viewStories } from 'copydesk'
 *
 * const { settlement } = await readFiles(['examples'], { archive: openMemoryArchive() })
 * for (const view of viewStories(settlement)) console.log(dossierText(view))
 * ```
 *
 * Each stage can be imported alone: `copydesk/page`, `copydesk/dates`, `copydesk/claims` …
 *
 * @module
 */
export { type Archive, openMemoryArchive, openSqliteArchive } from './archive/index.ts'
export { type Article, CopydeskError, type Span, type Spans } from './article/index.ts'
export { type DeskOptions, type Reading, readFiles, readPages } from './desk/index.ts'
export {
  dossierText,
  type ReadingJson,
  readingJson,
  readingSchema,
  reportHtml,
  viewStories,
} from './dossier/index.ts'
export type { Annotated, Settlement, StoryRecord } from './record/index.ts'
