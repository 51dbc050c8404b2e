export { articleJson, injectedJson } from './data/article-json.ts'
export { readingJson } from './data/reading-json.ts'
export { type ReadingJson, readingSchema } from './data/reading-schema.ts'
export { storyJson } from './data/story-json.ts'
export { articleHead } from './facts/article-head.ts'
/**
 * The answer as a person reads it: in the terminal, on one page, as plain data.
 *
 * @module
 */
export { compareHtml } from './report/compare-html.ts'
export { reportHtml } from './report/report-html.ts'
export { byWeight, type Member, type StoryView, viewStories } from './story-view.ts'
export { compareText } from './terminal/compare-text.ts'
export { dossierText } from './terminal/dossier-text.ts'
export { plainStyle, type Style } from './terminal/text-layout.ts'
export { explainLine } from './why/explain-line.ts'
export type { Why, WhyStep, WhyWords } from './why/why.ts'
export { whyText } from './why/why-text.ts'
