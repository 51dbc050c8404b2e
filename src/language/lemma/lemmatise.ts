import { applyEdit, shapeOf, type WordShape } from './edit.ts'
import { decide, type LemmaTables, theLemmaModel } from './lemma-model.ts'

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
export function lemmaBy(model: LemmaTables, text: string, xpos: string, upos?: string): string {
  const kind = wordKind(text, xpos, upos)
  if (xpos === 'CD' && GROUPED.test(text)) return text.replaceAll(',', '')
  const edits = model.edits.get(kind.edits)
  const edit = edits ? decide(edits, kind.lower) : '0'
  const capitals = model.capitals.get(kind.capitals)
  return applyEdit(text, kind.lower, edit, capitals ? decide(capitals, kind.lower) : 's')
}

/** Lemmas that have been looked up, by tags, then by word; so many at most. */
const found = new Map<string, Map<string, string>>()
const MOST_FOUND = 20_000
let held = 0
/** V8 keeps a longer piece of a text as a reference to the whole text. */
const LONGEST_HELD = 12

/**
 * The dictionary form of a word by its Penn tag, and its universal tag where known, in the manner of
 * UD English; names keep their capitals.
 *
 * @example lemmatise('Cities', 'NNS') // 'city'
 */
export function lemmatise(text: string, xpos: string, upos = ''): string {
  // In names alone the universal tag has a say.
  const tags = xpos === 'NNP' ? `NNP ${upos}` : xpos
  let known = found.get(tags)
  const lemma = known?.get(text)
  if (lemma !== undefined) return lemma
  const made = lemmaBy(theLemmaModel(), text, xpos, upos || undefined)
  if (text.length > LONGEST_HELD) return made
  if (held >= MOST_FOUND) {
    found.clear()
    held = 0
    known = undefined
  }
  if (!known) {
    known = new Map()
    found.set(tags, known)
  }
  known.set(text, made)
  held++
  return made
}
