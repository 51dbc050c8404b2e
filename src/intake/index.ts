/**
 * What arrives: bytes to characters, HTML or plain text.
 *
 * @module
 */
export { decode } from './decode.ts'
export { type Document, type Input, MAX_INPUT_BYTES } from './document.ts'
export { foreignBytes } from './foreign-kind.ts'
