/**
 * Which articles are copies of one text, and what each copy changed.
 *
 * @module
 */

export { compareCopies } from './compare/compare-copies.ts'
export { type LineUpCell, lineUp, type Row } from './compare/line-up.ts'
export {
  countOrigins,
  mapOrigins,
  type OriginKind,
  type OriginMap,
  type SentenceOrigin,
} from './compare/origin-map.ts'
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
export type {
  CopyReason,
  CopyReasons,
  DirectionMark,
  DirectionMarks,
  FamilyReason,
  FamilyReasons,
  RebuiltDoubt,
  RebuiltDoubts,
} from './copy-reasons.ts'
export { isAgencyPage } from './direction/agency.ts'
export { type CopyIndex, type Held, MOST_HOLDERS } from './find/copy-index.ts'
export { findFamilies } from './find/find-families.ts'
export { fingerprint } from './find/fingerprint.ts'
export { findFurniture, isSameText, MOST_SIGHTED, type Sightings } from './find/furniture.ts'
export { memoryCopyIndex } from './find/memory-copy-index.ts'
export {
  type KeptPair,
  keepPair,
  markPage,
  type PageSketch,
  pairAsKept,
  readMarked,
  sketchPage,
} from './find/page-sketch.ts'
export { measurePair, type Pair } from './find/pair.ts'
export type { CopyReading } from './find/reading.ts'
export { findCopies, linkPairs } from './find-copies.ts'
export { rebuildFamilies } from './original/rebuild-families.ts'
export { rebuildOriginal } from './original/rebuild-original.ts'
export type { RebuiltOriginal, Supported, Variant } from './original/rebuilt.ts'
export { COPY_REASON_FILES } from './rule-files.data.ts'
