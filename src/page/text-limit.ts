import { type Problem, problem } from '../article/index.ts'

/**
 * Visible text that is read of one page, in UTF-16 units: five novels. All stages together take some
 * seconds for as much; the raw bytes are kept whole.
 */
export const TEXT_LIMIT = 1_000_000

/** Said of a page whose text is longer. */
export const TEXT_CUT: Problem = problem('text-cut', { limit: TEXT_LIMIT })
