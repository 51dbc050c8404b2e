/**
 * Which articles are copies of one text, and what each copy changed.
 *
 * @module
 */

export { compareCopies } from './compare-copies.ts'
export type {
  Comparison,
  CopyFamily,
  CopyFlag,
  CopyInput,
  CopyLink,
  CopyRelation,
  Cut,
  Segment,
  SegmentType,
} from './copy.ts'
export { type CopyIndex, type Held, MOST_HOLDERS } from './copy-index.ts'
export { findCopies } from './find-copies.ts'
export { findFamilies } from './find-families.ts'
export { fingerprint } from './fingerprint.ts'
export { findFurniture } from './furniture.ts'
export { type Cell, lineUp, type Row } from './line-up.ts'
export { memoryCopyIndex } from './memory-copy-index.ts'
export {
  countOrigins,
  mapOrigins,
  type OriginKind,
  type OriginMap,
  type SentenceOrigin,
} from './origin-map.ts'
export { rebuildFamilies } from './original/rebuild-families.ts'
export { rebuildOriginal } from './original/rebuild-original.ts'
export type { RebuiltOriginal, Supported, Variant } from './original/rebuilt.ts'
