import { type BlockRole, partitionPoint, type Span } from '../../article/index.ts'
import { readClauses, type SentenceClauses } from '../../clauses/index.ts'
import type { AnalysedSentence, Analysis, Word } from '../../language/index.ts'
import type { Quotation } from '../../text/index.ts'
import type { WordClass } from './word-class.ts'
import { wordClass } from './word-class.ts'

/** A word of a paragraph as the rules see it. Offsets are into the clean text. */
export interface WordCell extends Span {
  readonly text: string
  readonly low: string
  readonly wordClass: WordClass
  readonly xpos: string
  /** Index of its sentence in the article. */
  readonly sentence: number
  /** Index into the paragraph's `quotes`, -1 outside. The marks belong to the quotation. */
  readonly quote: number
}

/** Word indexes, `to` exclusive. */
export interface Range {
  readonly from: number
  readonly to: number
}

/** A quotation of a paragraph in words, marks included. */
export interface Quote extends Range {
  readonly closed: boolean
  /** Words in it that are not marks. */
  readonly size: number
}

/** One block with all its words: quotations do not keep to sentences. */
export interface Paragraph {
  readonly role: BlockRole
  readonly block: number
  readonly cells: readonly WordCell[]
  readonly sentences: readonly Range[]
  readonly quotes: readonly Quote[]
  /** Phrases and clauses of its sentences, in order. */
  readonly grammars: readonly PlacedGrammar[]
}

/** The clauses of a sentence that begins at word `from` of its paragraph. */
export interface PlacedGrammar {
  readonly from: number
  readonly grammar: SentenceClauses
}

/** A block with more words is a page that lost its line breaks: read in parts of this size. */
const LONGEST = 4000

/** A sentence with more words is read in parts. */
const LONGEST_SENTENCE = 300

/** The paragraphs of the blocks with one of these roles, in reading order. */
export function readParagraphs(analysis: Analysis, roles: ReadonlySet<BlockRole>): Paragraph[] {
  const paragraphs: Paragraph[] = []
  const quotations = outermost(analysis.prose.quotations)
  let group: AnalysedSentence[] = []
  let size = 0
  const close = () => {
    if (group.length > 0) paragraphs.push(paragraphOf(group, quotations))
    group = []
    size = 0
  }
  for (const sentence of analysis.sentences) {
    if (!roles.has(sentence.role)) continue
    if (sentence.block !== group[0]?.block || size + sentence.words.length > LONGEST) close()
    group.push(sentence)
    size += sentence.words.length
  }
  close()
  return paragraphs
}

function outermost(quotations: readonly Quotation[]): Quotation[] {
  let end = -1
  return [...quotations]
    .sort((a, b) => a.start - b.start || b.end - a.end)
    .filter((quotation) => {
      if (quotation.start < end) return false
      end = quotation.end
      return true
    })
}

function paragraphOf(group: readonly AnalysedSentence[], all: readonly Quotation[]): Paragraph {
  const words: { word: Word; sentence: number }[] = []
  const sentences: Range[] = []
  const grammars: PlacedGrammar[] = []
  for (const sentence of group) {
    const from = words.length
    grammars.push({ from, grammar: readClauses(sentence.words) })
    for (const word of sentence.words) words.push({ word, sentence: sentence.index })
    // A rule looks at all cues of a sentence: a "sentence" of a thousand words is a broken page.
    for (let at = from; at < words.length; at += LONGEST_SENTENCE) {
      sentences.push({ from: at, to: Math.min(at + LONGEST_SENTENCE, words.length) })
    }
  }
  const first = group[0] as AnalysedSentence
  const last = group.at(-1) as AnalysedSentence
  const within = all.slice(firstAfter(all, first.start)).filter((q) => q.start < last.end)
  const spans = [...within, ...doubledApostrophes(words, within)].sort((a, b) => a.start - b.start)
  const cells: WordCell[] = []
  const quotes: Quote[] = []
  let at = 0
  words.forEach(({ word, sentence }, index) => {
    while (at < spans.length && (spans[at] as Quotation).end <= word.start) at++
    const span = spans[at]
    const inside = span !== undefined && word.start >= span.start && word.end <= span.end
    if (inside) extendQuote(quotes, at, cells.length, span, word.text)
    cells.push({
      start: word.start,
      end: word.end,
      text: word.text,
      low: word.text.toLowerCase().replaceAll('’', "'"),
      wordClass: isHyphen(words, index) ? 'adj' : wordClass(word),
      xpos: word.xpos,
      sentence,
      quote: inside ? quotes.length - 1 : -1,
    })
  })
  return { role: first.role, block: first.block, cells, sentences, quotes, grammars }
}

/** The hyphen of `two-decade`, which is no dash: it joins. */
function isHyphen(words: readonly { word: Word }[], index: number): boolean {
  const word = words[index]?.word
  if (word?.text !== '-') return false
  return words[index - 1]?.word.end === word.start && words[index + 1]?.word.start === word.end
}

function firstAfter(all: readonly Quotation[], start: number): number {
  return partitionPoint(all.length, (at) => (all[at] as Quotation).end <= start)
}

interface OpenQuote {
  from: number
  to: number
  closed: boolean
  size: number
  span: number
}

function extendQuote(
  quotes: Quote[],
  span: number,
  at: number,
  quotation: Quotation,
  text: string,
) {
  const isWord = /[\p{L}\p{N}]/u.test(text) ? 1 : 0
  const last = quotes.at(-1) as OpenQuote | undefined
  if (last && last.span === span) {
    last.to = at + 1
    last.size += isWord
    return
  }
  const open: OpenQuote = { from: at, to: at + 1, closed: quotation.closed, size: isWord, span }
  quotes.push(open)
}

/** `''Yes,'' he said`: newspaper databases write double marks as two apostrophes. */
function doubledApostrophes(
  words: readonly { word: Word }[],
  known: readonly Quotation[],
): Quotation[] {
  if (known.length > 0) return []
  const found: Quotation[] = []
  let open = -1
  for (const { word } of words) {
    if (word.text !== "''" && word.text !== '``') continue
    if (open < 0) open = word.start
    else {
      found.push({ start: open, end: word.end, closed: true })
      open = -1
    }
  }
  const end = words.at(-1)?.word.end ?? 0
  if (open >= 0) found.push({ start: open, end, closed: false })
  return found
}

/** The sentence of the paragraph that holds a word. */
export function sentenceAt({ sentences }: Paragraph, index: number): Range {
  const upTo = partitionPoint(sentences.length, (at) => (sentences[at] as Range).from <= index)
  return sentences[Math.max(0, upTo - 1)] ?? { from: 0, to: 0 }
}

/** The characters from the first word to the last of a range. */
export function spanOf({ cells }: Paragraph, range: Range): Span {
  const first = cells[range.from]
  const last = cells[range.to - 1]
  return { start: first?.start ?? 0, end: last?.end ?? 0 }
}

/** The sentence's clauses around a word, and where it begins. */
export function grammarAt({ grammars }: Paragraph, index: number): PlacedGrammar | undefined {
  return grammars[
    partitionPoint(grammars.length, (at) => (grammars[at] as PlacedGrammar).from <= index) - 1
  ]
}
