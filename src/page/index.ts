/**
 * One document to one article: blocks, title, byline, outlet, evidence for its date.
 *
 * @module
 */
export { readPage } from './read-page.ts'
