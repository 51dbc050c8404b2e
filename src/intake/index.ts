/**
 * What arrives: bytes to characters, HTML or plain text.
 *
 * @module
 */
export { decode } from './decode.ts'
export type { Document, Input } from './document.ts'
