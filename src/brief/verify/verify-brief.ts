import type { Cite } from '../../article/index.ts'
import type { CitedText } from './cited-text.ts'
import { citedWords } from './cited-words.ts'
import { unlicensedDays } from './days.ts'
import { unlicensedNames } from './names.ts'
import { unlicensedNumbers } from './numbers.ts'
import { unlicensedQuotations } from './quotations.ts'
import { unlicensedSaying } from './saying.ts'

/** A sentence of a brief and what it rests on. */
export interface CheckedSentence {
  readonly text: string
  readonly cites: readonly Cite[]
}

/** What a sentence says that its cited words do not. */
export const BRIEF_FAULTS = ['cite', 'name', 'number', 'day', 'quotation', 'saying'] as const
/** One of `BRIEF_FAULTS`; `cite`: it rests on nothing, or on words that are not there. */
export type BriefFaultCode = (typeof BRIEF_FAULTS)[number]

/** One thing that a sentence says and that nothing which it cites bears out. */
export interface BriefFault {
  /** Index of the sentence. */
  readonly sentence: number
  readonly code: BriefFaultCode
  /** The words of the sentence that nothing bears out. */
  readonly words: string
}

/**
 * Checks a brief against the words that it cites: every name, number, day, quotation and verb of saying of a sentence must stand in
 * them. Knows nothing of how the sentences were made. Empty where all is borne out.
 *
 * @param texts by article id
 * @example verifyBrief([{ text: 'Nine died.', cites }], texts) // [{ sentence: 0, code: 'number', words: 'Nine' }]
 */
export function verifyBrief(
  brief: readonly CheckedSentence[],
  texts: ReadonlyMap<string, CitedText>,
): BriefFault[] {
  return brief.flatMap(({ text, cites }, sentence) => {
    const cited = citedWords(cites, texts)
    if (!cited) return [{ sentence, code: 'cite' as const, words: text }]
    const found: readonly (readonly [BriefFaultCode, readonly string[]])[] = [
      ['name', unlicensedNames(text, cited)],
      ['number', unlicensedNumbers(text, cited)],
      ['day', unlicensedDays(text, cited)],
      ['quotation', unlicensedQuotations(text, cited)],
      ['saying', unlicensedSaying(text, cited)],
    ]
    return found.flatMap(([code, all]) => all.map((words) => ({ sentence, code, words })))
  })
}
