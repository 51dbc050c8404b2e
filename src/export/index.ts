/**
 * What is held, in forms that other programs read: records, feeds, evidence packs, event data.
 *
 * @module
 */
export { type ExportAsk, exportArchive } from './export-archive.ts'
export {
  type Chunk,
  EVENT_CHOICES,
  type ExportFormat,
  type ExportOptions,
  FEED_LISTS,
} from './format.ts'
export { EXPORT_FORMATS, formatNamed } from './formats.ts'
export type { Holdings } from './holdings.ts'
export { TABLE_NAMES, type TableName } from './records/table-names.ts'
export { lastTime, type Selection, selectHoldings } from './selection.ts'
export type { Fault, Looked, Verdict } from './verify/verdict.ts'
export { verifyBrief } from './verify/verify-brief.ts'
export { verifyPack } from './verify/verify-pack.ts'
