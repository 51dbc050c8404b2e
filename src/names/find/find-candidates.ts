import { type Span, STORY_ROLES } from '../../article/index.ts'
import type { AnalysedSentence, Analysis } from '../../language/index.ts'
import { creditSpan, readByline, readCredit } from './credit.ts'
import type { NameHint } from './kind.ts'
import type { NameCandidate } from './name-candidate.ts'
import { type NameToken, readNameTokens } from './name-token.ts'
import { placeSurnames } from './place-surnames.ts'
import { readSentence } from './read-sentence.ts'

/** More mentions than any article has; the rest of a hostile page is not read. */
const MOST_CANDIDATES = 4000

const HEADLINES = new Set(['title', 'dek', 'subhead'])

/** True for headlines in title case or capitals, where a capital does not mark a name. */
function isShouting(role: string, tokens: readonly NameToken[]): boolean {
  // In the body such a line is a headline only without its full stop.
  if (!HEADLINES.has(role) && (role === 'caption' || tokens.at(-1)?.text === '.')) return false
  const long = tokens.filter((token) => token.word && token.text.length > 3)
  if (long.length < 4) return false
  return long.filter((token) => token.capital).length >= 0.75 * long.length
}

function hintOf(sentence: AnalysedSentence): (span: Span) => NameHint {
  return ({ start, end }) => {
    for (const name of sentence.names) {
      const first = sentence.words[name.start]
      const last = sentence.words[name.end - 1]
      if (first && last && first.start < end && start < last.end && name.p >= 0.5) return name.type
    }
    return undefined
  }
}

/** Surer than this the finder must be of a name that is longer than the tables have it. */
const SURE = 0.6

/** Where the finder's names end, by the token that they begin with. */
function nameEnds(
  sentence: AnalysedSentence,
  tokens: readonly NameToken[],
): (at: number) => number {
  const ends = new Map<number, number>()
  for (const { start, end, p } of sentence.names) {
    const first = sentence.words[start]
    const last = sentence.words[end - 1]
    if (p >= SURE && first && last && end - start > 1) ends.set(first.start, last.end)
  }
  return (at) => {
    const end = ends.get((tokens[at] as NameToken).start)
    if (end === undefined) return 0
    return tokens.findIndex((token, index) => index > at && token.end === end) + 1
  }
}

function isProper(sentence: AnalysedSentence, start: number): boolean {
  const word = sentence.words.find((other) => other.start <= start && start < other.end)
  return word === undefined || word.xpos.startsWith('NNP') || word.upos === 'X'
}

const place = (
  text: string,
  sentence: AnalysedSentence,
  mention: Omit<NameCandidate, 'text' | 'sentence' | 'block'>,
): NameCandidate => ({
  ...mention,
  text: text.slice(mention.start, mention.end),
  sentence: sentence.index,
  block: sentence.block,
})

/** Penn tags of words that open a sentence and are no names: `Whether`, `Questioning`, `Frankly`. */
const OPENER = /^(?:VB|RB|IN$|CC$|W|UH$|DT$|PRP|MD$|EX$)/

/** "Whether Diaz knew": the first word's capital is the sentence's where the tagger holds it for no name. */
function calmOpener(tokens: NameToken[], sentence: AnalysedSentence): NameToken[] {
  const first = tokens.findIndex(({ word }) => word)
  const token = tokens[first]
  const tag = sentence.words.find(({ start }) => start === token?.start)?.xpos ?? ''
  if (!token?.capital || !tokens[first + 1]?.capital || !OPENER.test(tag)) return tokens
  return tokens.with(first, { ...token, capital: false })
}

function readTelling(
  text: string,
  sentence: AnalysedSentence,
  surnames: ReadonlySet<string>,
): NameCandidate[] {
  const credit = creditSpan(text, sentence)
  const end = credit ? credit.start - 1 : sentence.end
  const tokens = calmOpener(readNameTokens(text, { start: sentence.start, end }), sentence).map(
    (token) => (surnames.has(token.lower) ? { ...token, surname: true as const } : token),
  )
  const credits = credit
    ? readCredit(text, credit).map((found) => place(text, sentence, found))
    : []
  const view = {
    tokens,
    sentence: sentence.index,
    block: sentence.block,
    shouting: isShouting(sentence.role, tokens),
    isProper: ({ start }: Span) => isProper(sentence, start),
    hint: hintOf(sentence),
    nameEnd: nameEnds(sentence, tokens),
  }
  return [...readSentence(text, view), ...credits]
}

/** Agencies in a dateline or a wire credit make the page; they are not what it tells of. */
function markAgencies(analysis: Analysis, candidates: NameCandidate[]): NameCandidate[] {
  const { agencies } = analysis.article
  const { clean } = analysis.prose
  const spans = agencies.map(({ span }) => ({
    start: clean.toClean(span.start),
    end: clean.toClean(span.end),
  }))
  return candidates.map((found) =>
    found.kind === 'organisation' &&
    spans.some((span) => span.start < found.end && found.start < span.end)
      ? { ...found, credit: true }
      : found,
  )
}

/** Every mention in the telling parts of an article, and the names in its credits, in reading order. */
export function findCandidates(analysis: Analysis): NameCandidate[] {
  const text = analysis.prose.clean.text
  const found: NameCandidate[] = []
  const surnames = placeSurnames(analysis)
  for (const sentence of analysis.sentences) {
    if (found.length > MOST_CANDIDATES) break
    if (STORY_ROLES.has(sentence.role)) found.push(...readTelling(text, sentence, surnames))
    else if (sentence.role === 'credit' || sentence.role === 'wire-credit') {
      const mentions = readCredit(text, sentence)
      const kept = sentence.role === 'credit' ? mentions : mentions.filter(({ known }) => known)
      found.push(...kept.map((mention) => place(text, sentence, mention)))
    } else if (sentence.role === 'byline') {
      found.push(...readBylines(analysis, text, sentence))
    }
  }
  return markAgencies(analysis, found)
}

function readBylines(
  analysis: Analysis,
  text: string,
  sentence: AnalysedSentence,
): NameCandidate[] {
  const { article, prose } = analysis
  return article.bylines.flatMap(({ span }) => {
    if (!span) return []
    const own = { start: prose.clean.toClean(span.start), end: prose.clean.toClean(span.end) }
    if (own.start < sentence.start || own.end > sentence.end) return []
    const after = readCredit(text, { start: own.end, end: sentence.end }).filter((m) => m.known)
    return [...readByline(text, own), ...after].map((found) => place(text, sentence, found))
  })
}
