export { articleHead } from './article-head.ts'
/**
 * The answer as a person reads it: in the terminal, on one page, as plain data.
 *
 * @module
 */
export { compareHtml } from './compare-html.ts'
export { compareText } from './compare-text.ts'
export { dossierText } from './dossier-text.ts'
export { articleJson, readingJson, storyJson } from './reading-json.ts'
export { type ReadingJson, readingSchema } from './reading-schema.ts'
export { reportHtml } from './report-html.ts'
export { type Member, type StoryView, viewStories } from './story-view.ts'
export { plainStyle, type Style } from './text-layout.ts'
