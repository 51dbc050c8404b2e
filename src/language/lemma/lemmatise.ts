import { applyEdit, shapeOf, type WordShape } from './edit.ts'
import { decide, type LemmaModel, theLemmaModel } from './lemma-model.ts'

/** What is looked up for a word: kinds of edits and of capitals. */
export interface WordKind {
  readonly lower: string
  readonly edits: string
  readonly capitals: string
  readonly shape: WordShape
}

const participle = (lower: string): string =>
  lower.endsWith('ing') ? 'VBG' : lower.endsWith('ed') ? 'VBN' : 'VB'

/**
 * The kind of a word. In names Universal Dependencies tells what each word is: `United` in `United
 * Kingdom` is `NNP` and `VERB` (lemma `Unite`) or `ADJ` (lemma `United`).
 */
export function wordKind(text: string, xpos: string, upos?: string): WordKind {
  const lower = text.toLowerCase().replaceAll('’', "'")
  const shape = shapeOf(text, lower)
  const inName = xpos === 'NNP' && upos !== undefined && upos !== 'PROPN' && upos !== 'NOUN'
  const edits = !inName ? xpos : upos === 'VERB' ? participle(lower) : `NNP/${upos}`
  const capitals = inName && shape !== 'upper' ? 'NNP/X' : xpos
  return { lower, edits, capitals: `${capitals} ${shape}`, shape }
}

/** `60,000` → `60000`. */
const GROUPED = /^\d{1,3}(?:,\d{3})+(?:\.\d+)?$/

/** The lemma by the tables of `model`. */
export function lemmaBy(model: LemmaModel, text: string, xpos: string, upos?: string): string {
  const kind = wordKind(text, xpos, upos)
  if (xpos === 'CD' && GROUPED.test(text)) return text.replaceAll(',', '')
  const edits = model.edits.get(kind.edits)
  const edit = edits ? decide(edits, kind.lower) : '0'
  const capitals = model.capitals.get(kind.capitals)
  return applyEdit(text, kind.lower, edit, capitals ? decide(capitals, kind.lower) : 's')
}

/**
 * The dictionary form of a word by its Penn tag, and its universal tag where known, in the manner of
 * UD English; names keep their capitals.
 *
 * @example lemmatise('Cities', 'NNS') // 'city'
 */
export const lemmatise = (text: string, xpos: string, upos?: string): string =>
  lemmaBy(theLemmaModel(), text, xpos, upos)
