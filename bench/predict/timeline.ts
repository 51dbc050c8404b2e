import { articleFromText, hull, type Span } from '../../src/article/index.ts'
import { findDates, type Timex } from '../../src/dates/index.ts'
import { type AnalysedSentence, analyse, type Word } from '../../src/language/index.ts'
import { readProse } from '../../src/text/index.ts'
import type { Predict } from './area.ts'
import { readLines } from './read-lines.ts'

interface Report {
  readonly id: string
  readonly dct: string
  readonly sentences: readonly string[]
  readonly entities: readonly string[]
}

interface Entry {
  readonly date: string
  readonly doc: string
  readonly sentence: number
  readonly start: number
  readonly end: number
}

/** Timelines of named entities over a set of reports: what verbs tell of them, and when. */
export const predict: Predict = (input, write) => {
  const reports = readLines<Report>(input).map(readReport)
  for (const entity of reports[0]?.entities ?? []) {
    const names = shortNames(entity, reports[0]?.entities ?? [])
    write({ entity, timeline: reports.flatMap((report) => tellOf(report, names)) })
  }
}

function readReport({ id, dct, sentences, entities }: Report) {
  const article = articleFromText(sentences.join('\n'), { title: sentences[0] ?? '' })
  const analysis = analyse(readProse(article))
  const published = dct.slice(0, 10)
  const timexes = findDates(analysis, { published })
  return { id, published, entities, article, analysis, timexes }
}

type Read = ReturnType<typeof readReport>

/** A first word is left out, long names are shortened to initials: `Harbour X20` is called X20. */
function shortNames(entity: string, all: readonly string[]): string[] {
  const words = entity.split(' ')
  const others = new Set(all.filter((name) => name !== entity).flatMap((name) => name.split(' ')))
  // Long names are shortened to their initials, short ones to their last word.
  if (words.length > 2)
    return [entity, words.map((word) => word[0]).join(''), ...ownWords(words, others)]
  return words.length === 1
    ? words
    : [entity, ...words.slice(1).filter((word) => !others.has(word))]
}

/** Words that name one thing alone: numbers of models and names, not "Airlines" and "Force". */
const ownWords = (words: readonly string[], others: ReadonlySet<string>): string[] =>
  words.slice(1).filter((word) => /\d/.test(word) && !others.has(word))

function tellOf(report: Read, names: readonly string[]): Entry[] {
  return report.analysis.sentences.flatMap((sentence) => {
    const mentions = findMentions(report, sentence, names)
    const verbs = new Set(mentions.flatMap((mention) => verbsAbout(sentence, mention)))
    return [...verbs].flatMap((verb) => dated(report, sentence, verb) ?? [])
  })
}

/** Word indexes of the names in a sentence: first and last word of each. */
function findMentions({ analysis }: Read, sentence: AnalysedSentence, names: readonly string[]) {
  const text = analysis.prose.clean.text.slice(sentence.start, sentence.end)
  const found: { first: number; last: number }[] = []
  for (const name of names) {
    for (let at = text.indexOf(name); at >= 0; at = text.indexOf(name, at + 1)) {
      const start = sentence.start + at
      const first = sentence.words.findIndex((word) => word.start === start)
      const last = sentence.words.findIndex((word) => word.end === start + name.length)
      if (first >= 0 && last >= first) found.push({ first, last })
    }
  }
  return found
}

const isVerb = ({ upos, xpos, lemma }: Word): boolean =>
  upos === 'VERB' && xpos !== 'MD' && !/^(?:be|have|do)$/.test(lemma)

/** Nouns that tell of something done as verbs do. */
const TELLING_NOUN =
  /^(?:delivery|order|purchase|deal|contract|launch|agreement|sale|takeover|merger|crash|accident|strike|negotiation|bid|cut|meeting|visit|protest|election|attack|arrest|trial)$/

/** The verbs that the name hangs on as subject or object, what hangs on them, and telling nouns between. */
function verbsAbout({ words }: AnalysedSentence, { first, last }: { first: number; last: number }) {
  const about = new Set<number>()
  let at = last
  while (words[at] && (words[at]?.head ?? -1) >= first && (words[at]?.head ?? -1) <= last) {
    at = words[at]?.head ?? -1
  }
  for (let steps = 0; steps < 8; steps++) {
    const head = words[at]?.head ?? -1
    const word = words[head]
    if (!word) break
    if (TELLING_NOUN.test(word.lemma)) about.add(head)
    if (isVerb(word)) {
      about.add(head)
      for (const index of hanging(words, head)) about.add(index)
      break
    }
    at = head
  }
  return [...about]
}

/** "agreed to buy", "made an offer": what hangs on a verb tells of the same. */
function hanging(words: readonly Word[], verb: number): number[] {
  return words.flatMap((word, index) => {
    if (word.head !== verb) return []
    const isVerbal = isVerb(word) && /^(?:xcomp|conj|ccomp)/.test(word.deprel)
    return isVerbal || (TELLING_NOUN.test(word.lemma) && /^(?:obj|nsubj)/.test(word.deprel))
      ? [index]
      : []
  })
}

/** The day of what a verb tells: the nearest one named in its sentence, else the report's own. */
function dated(report: Read, sentence: AnalysedSentence, verb: number): Entry | null {
  const word = sentence.words[verb] as Word
  const own = report.timexes.filter(
    (timex) => timex.sentence === sentence.index && timex.from && timex.type !== 'DURATION',
  )
  const nearest = own.sort((a, b) => gap(a, word) - gap(b, word) || (a.value < b.value ? -1 : 1))[0]
  const date = nearest ? dateOf(nearest) : isAhead(sentence, verb) ? null : report.published
  const block = report.article.blocks[sentence.block]
  if (!date || !block) return null
  const { start, end } = hull(report.analysis.prose.place(word))
  const at = block.span.start
  return { date, doc: report.id, sentence: sentence.block, start: start - at, end: end - at }
}

const gap = (timex: Timex, word: Span): number => {
  const { start, end } = hull(timex.spans)
  return start >= word.end ? start - word.end : word.start - end
}

/** `2007-02-28`, `2007-02`, `2007`: as fine as it was told. */
function dateOf({ from = '', to = '', precision, value }: Timex): string | null {
  if (precision === 'time' || precision === 'day') return from
  if (/^\d{4}(?:-\d\d)?$/.test(value)) return value
  return from.slice(0, 7) === to.slice(0, 7) ? from.slice(0, 7) : from.slice(0, 4)
}

/** "will open", "to open": without a date of its own it lies open. */
function isAhead({ words }: AnalysedSentence, verb: number): boolean {
  const before = words.slice(Math.max(0, verb - 3), verb).map(({ text }) => text.toLowerCase())
  return before.includes('will') || before.includes('would') || before.includes('could')
}
