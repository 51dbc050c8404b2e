/**
 * Runs the stages in order: files in, settled stories out.
 *
 * @module
 */
export { checkArchive } from './check-archive.ts'
export { compareArticles, type SideBySide } from './compare-articles.ts'
export { copyInput } from './copy-input.ts'
export { type Crew, hireCrew } from './crew.ts'
export { type Decided, decide, previewDecision } from './decide.ts'
export { type DeskOptions, type Reading, readFiles, readPages, settleHeld } from './desk.ts'
export { type FoundFile, findInputs, type Inputs, type Unreadable } from './find-inputs.ts'
export { type HeldBack, heldBack } from './held-back.ts'
export { annotate, readAlone } from './read-alone.ts'
export type { ReadResult } from './read-batch.ts'
export { settle, settleArchive } from './settle.ts'
