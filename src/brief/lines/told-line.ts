import { findDateline } from '../../text/index.ts'
import { AGENCY_HEAD, capitalised } from '../line-text.ts'
import { type CitedSentence, gapBetween } from './cited-sentence.ts'

/** A line made of words of one sentence, in their order. */
export interface ToldLine {
  readonly text: string
  /** Null where nothing can be told. */
  readonly sentence: CitedSentence | null
  /** Indexes of the words that it shows. */
  readonly shown: ReadonlySet<number>
  /** The name that stands for the pronoun at its head. */
  readonly name?: string
}

/** A line without words. */
export const NO_LINE: ToldLine = { text: '', sentence: null, shown: new Set() }

/** Marks that end what stands before them, or open what stands behind. */
const ENDING = /^[,;:.!?%)\]”’]/
const OPENING = /^[([“‘$£€]$/
/** Marks that no line ends or begins with. */
const LOOSE_END = /^(?:[,;:.–—(]|-{1,3})$/
const LOOSE_HEAD = /^(?:[)\]}.,;:–—|•*]|-{1,3})$/

/** These words of a sentence as a line: loose marks at its ends cut, a capital at its head. */
export function lineOf(
  sentence: CitedSentence,
  indexes: readonly number[],
  name?: string,
): ToldLine {
  const { words } = sentence
  let [from, to] = [0, indexes.length]
  while (from < to && LOOSE_HEAD.test(words[indexes[from]!]!.text)) from++
  while (to > from && LOOSE_END.test(words[indexes[to - 1]!]!.text)) to--
  const shown = indexes.slice(from, to)
  const text = capitalised(joined(sentence, shown, name).text)
  return { text, sentence, shown: new Set(shown), ...(name ? { name } : {}) }
}

/** The words with the blanks of the text between them, and where each begins. */
function joined(
  sentence: CitedSentence,
  shown: readonly number[],
  name?: string,
): { text: string; starts: number[] } {
  const { words } = sentence
  const starts: number[] = []
  let text = ''
  shown.forEach((at, index) => {
    const before = shown[index - 1]
    const word = words[at]!.text.replace(/\s+/g, ' ')
    if (before !== undefined) {
      const isApart = !ENDING.test(word) && !OPENING.test(words[before]!.text)
      text += before === at - 1 ? gapBetween(sentence, before) : isApart ? ' ' : ''
    }
    starts.push(text.length)
    text += index === 0 && name ? name : word
  })
  return { text, starts }
}

/** All words of a sentence, less the dateline or agency's head of its paragraph. */
export function wordsOfLine(sentence: CitedSentence): number[] {
  const all = sentence.words.map((_, at) => at)
  const { text, starts } = joined(sentence, all)
  const head = AGENCY_HEAD.exec(text)?.[0].length ?? findDateline(text)?.span.end ?? 0
  return all.filter((at) => starts[at]! >= head)
}
