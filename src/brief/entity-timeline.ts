import { type CivilDay, hull, type Span, type Spans } from '../article/index.ts'
import type { Timex } from '../dates/index.ts'
import type { AnalysedSentence, Analysis, Word } from '../language/index.ts'
import { anyWord, functionWords } from '../lexicon/index.ts'
import { findMentions, shortNames, type WordRange } from './entity-mention.ts'

/** A report with its day and its time expressions. */
export interface DatedReport {
  readonly analysis: Analysis
  readonly published: CivilDay
  readonly timexes: readonly Timex[]
}

/** Something that was done by an entity or to it: the word that tells, and when. */
export interface EntityEvent {
  /** `2007-02-28`, `2007-02`, `2007`: as fine as it is told. */
  readonly date: string
  /** Index into `analysis.sentences`. */
  readonly sentence: number
  readonly spans: Spans
}

/**
 * What a report tells of one entity, dated: verbs that its name hangs on, and nouns that tell as verbs do.
 * What only can be done, is believed, or lies ahead without a day is left out.
 *
 * @example entityEvents(report, 'Harbour X20', ['Harbour X20', 'Harbour']) // [{ date: '2007-02-28', … }]
 */
export function entityEvents(
  report: DatedReport,
  entity: string,
  all: readonly string[],
): EntityEvent[] {
  const mentions = findMentions(report.analysis, entity, shortNames(entity, all))
  return report.analysis.sentences.flatMap((sentence) => {
    const found = mentions.get(sentence.index) ?? []
    const words = new Set(found.flatMap((mention) => wordsAbout(sentence, mention)))
    const isNamed = (at: number) => found.some(({ first, last }) => first <= at && at <= last)
    return [...words]
      .filter((at) => !isNamed(at))
      .sort((a, b) => a - b)
      .flatMap((at) => dated(report, sentence, at) ?? [])
  })
}

/** Verbs that tell of a state, an opinion or an ability, not of something done. */
const STATIVE = new RegExp(
  `^(?:${anyWord(`
    be have do base own believe expect hope appear seem need want know think consider include
    contain remain belong depend mean feature compete like feel understand require exist consist
    cost involve concern
  `)})$`,
)

const isVerb = ({ upos, xpos, lemma, text }: Word, at: number): boolean =>
  upos === 'VERB' && xpos !== 'MD' && !STATIVE.test(lemma) && (at === 0 || /^\p{Ll}/u.test(text))

/** Nouns that tell of something done as verbs do. */
const TELLING_NOUN = new RegExp(
  `^(?:${anyWord(`
    delivery order purchase deal contract launch agreement sale takeover merger crash accident
    strike negotiation bid cut meeting visit protest election attack arrest trial flight landing
    departure tour debut announcement unveiling resignation appointment acquisition bankruptcy
    bailout recall investigation suspension collapse
  `)})$`,
)

/** The verbs that the name hangs on as subject or object, what hangs on them, and telling nouns between. */
function wordsAbout({ words }: AnalysedSentence, { first, last }: WordRange): number[] {
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
    if (word.upos === 'VERB') {
      if (isVerb(word, head)) about.add(head)
      for (const index of hanging(words, head)) about.add(index)
      break
    }
    at = head
  }
  return [...about].filter((index) => !isAble(words, index))
}

/** "agreed to buy", "made an offer": what hangs on a verb tells of the same. */
function hanging(words: readonly Word[], verb: number): number[] {
  return words.flatMap((word, index) => {
    if (word.head !== verb) return []
    const isVerbal = isVerb(word, index) && /^(?:xcomp|conj|ccomp)/.test(word.deprel)
    return isVerbal || (TELLING_NOUN.test(word.lemma) && /^(?:obj|nsubj)/.test(word.deprel))
      ? [index]
      : []
  })
}

/** `will fly` is told as a plan, `must fly` as a duty. */
const ABLE: ReadonlySet<string> = new Set(
  [...functionWords('modal')].filter((word) => !/^(?:will|['’]ll|shall|wo|must)$/.test(word)),
)

/** "can fly for 9,000 miles" tells of no flight. */
const isAble = (words: readonly Word[], at: number): boolean =>
  words.slice(Math.max(0, at - 3), at).some(({ text }) => ABLE.has(text.toLowerCase()))

/** The day of what a word tells: the nearest one named in its sentence, else the report's own. */
function dated(report: DatedReport, sentence: AnalysedSentence, at: number): EntityEvent | null {
  const word = sentence.words[at]
  if (!word) return null
  const nearest = report.timexes
    .filter(
      ({ sentence: own, from, type }) => own === sentence.index && from && type !== 'DURATION',
    )
    .sort((a, b) => gap(a, word) - gap(b, word) || (a.value < b.value ? -1 : 1))[0]
  const date = nearest ? dateOf(nearest) : isAhead(sentence.words, at) ? null : report.published
  if (!date) return null
  const spans = report.analysis.prose.place({ start: word.start, end: word.end })
  return { date, sentence: sentence.index, spans }
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

/** "will open": without a day of its own it lies open. */
const isAhead = (words: readonly Word[], at: number): boolean =>
  words.slice(Math.max(0, at - 3), at).some(({ text }) => text.toLowerCase() === 'will')
