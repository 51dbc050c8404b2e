import type { ConlluSentence } from '../../sets/corpora/conllu.ts'
import { readConllu } from '../../sets/corpora/conllu.ts'
import type { Corpus } from '../../sets/corpora/corpora.data.ts'
import { corpusText } from '../../sets/corpora/corpus-file.ts'
import { readNames } from '../../sets/corpora/read-names.ts'
import { byDocument } from './by-document.ts'
import { joinTokens } from './join-tokens.ts'
import type { FoundName } from './reading.ts'

/** A word of the corpus in its document's text. `upos` and `lemma` where they are annotated. */
interface GoldToken {
  readonly start: number
  readonly end: number
  readonly upos?: string
  readonly lemma?: string
}

/** A document as plain text, and what is to be found in it. */
export interface GoldDocument {
  readonly text: string
  readonly tokens: readonly GoldToken[]
  /** Missing where names are not annotated. */
  readonly names?: readonly FoundName[]
}

const gapAfter = (before: ConlluSentence | undefined): string =>
  /(?:^|\|)SpaceAfter=No/.test(before?.words.at(-1)?.misc ?? '') ? '' : ' '

/** Sentences of a paragraph joined by a space, or as they were written; paragraphs by a blank line. */
function treeDocument(sentences: readonly ConlluSentence[]): GoldDocument {
  let text = ''
  const tokens: GoldToken[] = []
  sentences.forEach((sentence, index) => {
    if (index > 0) text += sentence.opensParagraph ? '\n\n' : gapAfter(sentences[index - 1])
    let at = text.length
    text += sentence.text
    for (const { form, upos, lemma } of sentence.words) {
      const start = text.indexOf(form, at)
      if (start < 0) throw new Error(`${sentence.id}: "${form}" is not in its text`)
      at = start + form.length
      tokens.push({ start, end: at, upos, lemma })
    }
  })
  return { text, tokens }
}

function nameDocuments(corpus: Corpus): GoldDocument[] {
  const units = readNames(corpus, { splitParagraphs: false })
  return byDocument(corpus, units).map((paragraphs) => {
    let text = ''
    const tokens: GoldToken[] = []
    const names: FoundName[] = []
    for (const paragraph of paragraphs) {
      if (text !== '') text += '\n\n'
      const shift = text.length
      const joined = joinTokens(paragraph.tokens)
      text += joined.text
      const placed = joined.places.map(({ start, end }) => ({
        start: start + shift,
        end: end + shift,
      }))
      tokens.push(...placed)
      for (const { start, end, type } of paragraph.names) {
        names.push({ start: placed[start]!.start, end: placed[end - 1]!.end, type })
      }
    }
    return { text, tokens, names }
  })
}

/** The documents of a corpus as text. */
export const goldDocuments = (corpus: Corpus): GoldDocument[] =>
  corpus.kind === 'names'
    ? nameDocuments(corpus)
    : byDocument(corpus, readConllu(corpusText(corpus))).map(treeDocument)
