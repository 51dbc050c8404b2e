import { readConllu } from '../../sets/corpora/conllu.ts'
import { corpus } from '../../sets/corpora/corpora.data.ts'
import { corpusText } from '../../sets/corpora/corpus-file.ts'
import { readMentions } from '../../sets/corpora/gum-entities.ts'
import type { Span } from '../../src/article/index.ts'

/** A document with all that it mentions; offsets are into its text. */
export interface MentionedDocument {
  text: string
  readonly mentions: (Span & { readonly entity: string })[]
}

/** GUM's documents, a paragraph a block, with their mentions (`Entity=`). */
export function gumDocuments(name: 'gum-train-open' | 'gum-dev-open'): MentionedDocument[] {
  const documents = new Map<string, MentionedDocument>()
  for (const { document, text, opensParagraph, words } of readConllu(corpusText(corpus(name)))) {
    const found = documents.get(document) ?? { text: '', mentions: [] }
    documents.set(document, found)
    if (found.text !== '') found.text += opensParagraph ? '\n\n' : ' '
    const places = wordPlaces(text, words, found.text.length)
    found.text += text
    for (const { start, end, group } of readMentions(words)) {
      const [first, last] = [places[start] as Span, places[end - 1] as Span]
      found.mentions.push({ start: first.start, end: last.end, entity: group })
    }
  }
  return [...documents.values()]
}

/** Where the words of a sentence stand in it; a part of a word that is written otherwise stands where it begins. */
function wordPlaces(
  text: string,
  words: readonly { readonly form: string }[],
  offset: number,
): Span[] {
  let at = 0
  return words.map(({ form }) => {
    const found = text.indexOf(form, at)
    const start = found < 0 || found > at + 3 ? at : found
    at = Math.min(text.length, start + form.length)
    return { start: offset + start, end: offset + at }
  })
}
