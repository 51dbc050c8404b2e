/**
 * Characters to sentences and tokens, with exact offsets, and quotation marks paired.
 *
 * @module
 */
export { type FoundDateline, findDateline } from './dateline.ts'
export { type Prose, readProse, type Sentence } from './prose.ts'
export { findQuotations, type Quotation } from './quotation.ts'
export { splitSentences } from './sentence.ts'
export type { Token } from './token.ts'
export { tokenize } from './token.ts'
