import type { Span } from '../../src/article/index.ts'
import type { Analysis } from '../../src/language/index.ts'
import { findCandidates } from '../../src/names/find/find-candidates.ts'
import type { NameCandidate } from '../../src/names/find/name-candidate.ts'
import { isPossessive, type NameToken, readNameTokens } from '../../src/names/find/name-token.ts'
import { readSentence } from '../../src/names/find/read-sentence.ts'
import { groupNames } from '../../src/names/find-names.ts'
import { attachNominals } from '../../src/names/group/attach-nominals.ts'
import { makeEntities } from '../../src/names/group/make-entities.ts'
import { settleUnknown } from '../../src/names/group/settle-unknown.ts'
import type { Entity } from '../../src/names/index.ts'

const LEADING = new Set('the a an in at on of to from by for near and or with'.split(' '))

/** The tokens of a mention without article, preposition and possessive at its edges. */
function trimTokens(tokens: readonly NameToken[]): NameToken[] {
  let from = 0
  let to = tokens.length
  while (from < to && (LEADING.has(tokens[from]?.lower ?? '') || !tokens[from]?.word)) from++
  while (to > from && (isPossessive(tokens[to - 1]) || !tokens[to - 1]?.word)) to--
  return tokens.slice(from, to)
}

/** True where the words between two parts make the first one the head: `Toulouse, France`. */
const isCut = (text: string): boolean => /[,(]|\b(?:in|at|on|of|to|who|which|that|and)\b/.test(text)

/** Which of the names inside a mention is its head; null for `her rep` and the like. */
function readHead(
  text: string,
  tokens: readonly NameToken[],
  base: NameCandidate,
): NameCandidate | null {
  const { sentence, block } = base
  const view = {
    tokens,
    sentence,
    block,
    shouting: false,
    isProper: () => true,
    hint: () => undefined,
  }
  const inner = readSentence(text, view)
  const names = inner.filter(({ type }) => type !== 'nominal')
  const trimmed = trimTokens(tokens)
  const person = names.findLast(({ kind, title }) => kind === 'person' && title !== undefined)
  if (person) return person
  const whole = names.find(
    ({ start, end }) => start === trimmed[0]?.start && end === trimmed.at(-1)?.end,
  )
  if (whole) return whole
  const nominal = inner.find(({ type, kind }) => type === 'nominal' && kind === 'person')
  if (nominal) return names.find(({ start }) => start === nominal.apposed) ?? nominal
  const first = names.find(({ rule }) => rule !== 'name.inside-cabinet')
  const last = names.at(-1)
  if (!first || !last) return null
  const head = first === last || isCut(text.slice(first.end, last.start)) ? first : last
  // "British politicians": the adjective is not what is meant.
  return head.type === 'adjective' && head.end !== trimmed.at(-1)?.end ? null : head
}

/** `Police`, `BOTH WOMEN`: no name, but the same words mean the same people. */
function readPlain(tokens: readonly NameToken[], span: Span, base: NameCandidate): NameCandidate {
  const last = tokens.at(-1) as NameToken
  return { ...base, ...span, text: last.lower, kind: 'group', rule: 'guess.none' }
}

function readMention(
  text: string,
  span: Span,
  found: readonly NameCandidate[],
  base: NameCandidate,
): NameCandidate | null {
  const all = readNameTokens(text, span).map((token) => ({ ...token, opening: false }))
  const tokens = trimTokens(all)
  if (!tokens.some(({ text: word }) => /\p{Lu}|\d/u.test(word))) return null
  const head = readHead(text, all, base)
  if (!head) return readPlain(tokens, span, base)
  const context = found.find(
    ({ start, end, type }) => start === head.start && end === head.end && type !== 'nominal',
  )
  const kind = head.kind === 'unknown' && context ? context.kind : head.kind
  const { weak: _weak, ...facts } = { ...head, ...(context ?? {}) }
  return { ...facts, kind, text: head.text, start: span.start, end: span.end }
}

/**
 * The entities of one article from mentions that somebody else found; spans are offsets into the clean
 * text. Mentions without a name in them (`her rep`, `he`) are left out.
 */
export function groupMentions(analysis: Analysis, spans: readonly Span[]): Entity[] {
  const text = analysis.prose.clean.text
  const found = settleUnknown(findCandidates(analysis), text)
  const mentions: NameCandidate[] = []
  for (const span of [...spans].sort((a, b) => a.start - b.start || b.end - a.end)) {
    const index = analysis.sentences.findIndex(({ end }) => end > span.start)
    const { index: sentence = 0, block = 0 } = analysis.sentences[index] ?? {}
    const base = {
      ...span,
      text: '',
      sentence,
      block,
      type: 'name',
      kind: 'unknown',
      rule: 'guess.none',
    } as const
    const near = found.filter(({ start, end }) => start < span.end && span.start < end)
    const mention = readMention(text, span, near, base)
    if (mention) mentions.push(mention)
  }
  const settled = settleUnknown(mentions, text)
  const bundles = groupNames(settled.filter(({ type }) => type !== 'nominal'))
  attachNominals(
    settled.filter(({ type }) => type === 'nominal'),
    bundles,
  )
  return makeEntities(analysis.prose, bundles)
}
