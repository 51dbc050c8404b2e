/**
 * One document to one article: blocks, title, byline, outlet, evidence for its date.
 *
 * @module
 */
export { readPage } from './read-page.ts'
export {
  HTML_RULES,
  type HtmlRuleName,
  INJECTION_FILES,
  NEWS_RULES,
  type NewsRuleName,
  PLAIN_RULES,
  type PlainRuleName,
} from './rule-files.data.ts'
