/**
 * Plain-text scrapes to articles.
 *
 * @module
 */
export { readPlainText } from './read-plain-text.ts'
