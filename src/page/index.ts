/**
 * One document to one article: blocks, title, byline, outlet, evidence for its date.
 *
 * @module
 */
export {
  agencyNamed,
  type FoundDateline,
  findAgencies,
  findDateline,
  findWireCredits,
  isSignOff,
} from './agency.ts'
export { guessLanguage } from './language.ts'
export { readPage } from './read-page.ts'
export { findStamps, readStampLine, type Stamp } from './stamp.ts'
