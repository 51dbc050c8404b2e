import type { Analysis } from '../src/language/index.ts'

/** The same analysis with new lists of words: what was read of a sentence before is kept by its list. */
export const unread = (analysis: Analysis): Analysis => ({
  ...analysis,
  sentences: analysis.sentences.map((sentence) => ({ ...sentence, words: [...sentence.words] })),
})
