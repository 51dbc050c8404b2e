import type { TreeSentence } from '../../../sets/corpora/read-trees.ts'
import { capitalsOf, editBetween } from '../../../src/language/lemma/edit.ts'
import { wordKind } from '../../../src/language/lemma/lemmatise.ts'

/** How often each decision was seen for a word, by kind, by word. */
export type Tally = Map<string, Map<string, Map<string, number>>>

/** What annotated words show about edits and capitals. */
export interface Observations {
  readonly edits: Tally
  readonly capitals: Tally
}

/** Adds to a tally. */
export function count(
  tally: Tally,
  kind: string,
  word: string,
  decision: string,
  weight: number,
): void {
  const words = tally.get(kind) ?? new Map<string, Map<string, number>>()
  const decisions = words.get(word) ?? new Map<string, number>()
  tally.set(kind, words.set(word, decisions))
  decisions.set(decision, (decisions.get(decision) ?? 0) + weight)
}

function observe(
  { edits, capitals }: Observations,
  text: string,
  lemma: string,
  xpos: string,
  upos: string,
): void {
  const kind = wordKind(text, xpos, upos)
  const edit = editBetween(kind.lower, lemma.toLowerCase())
  if (!/^\d(?!\d)/.test(edit) || / /.test(edit + kind.lower)) return
  count(edits, kind.edits, kind.lower, edit, 1)
  const capital = capitalsOf(text, lemma)
  if (capital && kind.shape !== 'none') count(capitals, kind.capitals, kind.lower, capital, 1)
}

/** Tags of addresses and of the parts of words that were written apart: their lemmas follow no rule. */
const RULELESS: ReadonlySet<string> = new Set(['ADD', 'GW'])

/** What sentences show. */
export function observeSentences(sentences: readonly TreeSentence[]): Observations {
  const observations: Observations = { edits: new Map(), capitals: new Map() }
  for (const { tokens, lemma, xpos, upos } of sentences)
    tokens.forEach((text, at) => {
      const [base, tag, universal] = [lemma[at], xpos[at], upos[at]] as [string, string, string]
      if (base !== '_' && !RULELESS.has(tag)) observe(observations, text, base, tag, universal)
    })
  return observations
}
