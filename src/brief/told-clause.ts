import { hull, type Span, type Spans } from '../article/index.ts'
import type { Event } from '../events/index.ts'
import { anyName, functionWords, sayingForms } from '../lexicon/index.ts'
import { type Antecedents, nameAt } from './antecedents.ts'
import { capitalised, closed, firstSentence, lineText } from './line-text.ts'
import { shortenWhole } from './whole-line.ts'
import { withWholeName } from './whole-name.ts'

/** A line of a timeline is read at a glance. */
const MAX_CLAUSE = 130

/** Words after which another thing is told: what stands behind them goes. */
const TAIL =
  /(?:,? (?:as|while|whereas|although|amid|ahead of|according to|after which|in which|at which) |, (?:who|which|when|where|saying|adding|following|but) |; )/g
const TOLD = anyName(sayingForms({ having: 'vouched', tense: 'told' }))
/** `…, the ministry said.` and `…, Reuters reported on Monday`: named beside the line. */
const ATTRIBUTION = new RegExp(
  String.raw`, [^,;]{2,90} (?:${TOLD}|told [^,]{2,30})(?: on \w+| in [^,]{2,40})?[.]?$`,
)
/** Words after which a clause of its own begins: what stands before them goes. */
const HEAD = /(?: (?:as|that|when|while|after|before|following) |; )/g
/** `This photo provided by … shows what it says is`. */
const SHOWN =
  /^(?:In )?[Tt]his (?:photo|photograph|image|picture|video)[^.]{0,140}? shows?(?: what [^,.]{2,40} (?:says?|said) (?:is|was|are))? /
/** `…, left, and …, second from right,`: where persons stand in a photograph. */
const STANDING = /, (?:(?:second|third|fourth) from )?(?:left|right|cent(?:er|re)),? /g

interface Stretch {
  readonly text: string
  /** A place of `article.text` as an offset into `text`. */
  at(offset: number): number
  /** An offset into `text` as a place of `article.text`. */
  back(offset: number): number
}

/** No clause is begun with these: who they mean stands before it. */
const PRONOUN = new RegExp(
  String.raw`^(?:${anyName(functionWords('subject', 'relative'))}|him|her|them)\b`,
  'i',
)

/**
 * The clause of a sentence that tells an event: what stands before its doer and behind it is cut,
 * and so is its day, which the line shows anyway. Words of the article, in their order; '' where the
 * word that tells cannot be kept.
 */
export function toldClause(articleText: string, event: Event, known: Antecedents): string {
  const spans = withWholeName(articleText, event.evidence)
  if (!spans) return ''
  const stretch = stretchOf(articleText, spans)
  const told = [event.trigger, ...[...event.actors, ...event.recipients].map(({ spans }) => spans)]
  const inside = told
    .map(hull)
    .map(({ start, end }) => ({ start: stretch.at(start), end: stretch.at(end) }))
    .filter(({ start, end }) => end > start)
  if (inside.length === 0) return capitalised(lineText(stretch.text, MAX_CLAUSE))
  const core = {
    start: Math.min(...inside.map(({ start }) => start)),
    end: Math.max(...inside.map(({ end }) => end)),
  }
  const start = headOf(stretch.text, core.start)
  const clause = trimmed(stretch.text.slice(start), core.end - start)
  const pronoun = /^(?:she|he|it|they)\b/i.exec(clause)?.[0]
  const name = pronoun && nameAt(known, event.article, [stretch.back(start)])
  const named = pronoun && name ? name + clause.slice(pronoun.length) : clause
  const line = finished(withoutDay(named, event, articleText))
  const shown = closed(line) === line ? line : closed(finished(stretch.text))
  return holds(shown, articleText, event) ? shown : ''
}

/** Whether the word that tells was left in the line: else it tells of something else. */
function holds(line: string, articleText: string, { trigger }: Event): boolean {
  const { start, end } = trigger[0] ?? { start: 0, end: 0 }
  const word = articleText.slice(start, end).replace(/\s+/g, ' ').trim()
  return line.toLowerCase().includes(word.split(' ')[0]?.toLowerCase() ?? '')
}

/**
 * The clause around a time, for a day that no event is known for. A day at its end, which the line
 * shows, is cut; a run of days stays.
 */
export function clauseAround(text: string, sentence: Spans, time: Span, isDay: boolean): string {
  const stretch = stretchOf(text, sentence)
  const core = { start: stretch.at(time.start), end: stretch.at(time.end) }
  const start = isDay ? 0 : headOf(stretch.text, core.start)
  const end = isDay ? 0 : core.end - start
  const clause = trimmed(stretch.text.slice(start), end)
  return finished(isDay ? cutDay(clause, text.slice(time.start, time.end)) : clause)
}

/** A statement as a line: the day that the line shows is cut. */
export function saidClause(words: string, day: string): string {
  const line = words.replace(/\s+/g, ' ')
  return closed(finished(cutDay(line.slice(0, firstSentence(line)), day)))
}

function finished(clause: string): string {
  const line = lineText(clause.replace(STANDING, ' ').replace(SHOWN, ''))
  const short = shortenWhole(line.replace(/[,;:. ]{1,8}$/, ''), MAX_CLAUSE)
  return capitalised(short.replace(/[,;: ]{1,8}$/, ''))
}

function stretchOf(text: string, spans: Spans): Stretch {
  const at = (offset: number): number => {
    let before = 0
    for (const { start, end } of spans) {
      if (offset <= start) return before
      if (offset <= end) return before + offset - start
      before += end - start
    }
    return before
  }
  const back = (offset: number): number => {
    let left = offset
    for (const { start, end } of spans) {
      if (left < end - start) return start + left
      left -= end - start
    }
    return hull(spans).end
  }
  return { text: spans.map(({ start, end }) => text.slice(start, end)).join(''), at, back }
}

const HELPER = anyName(functionWords('be', 'have', 'do', 'modal', 'negation'))
/** "proceedings that have been given": what hangs on "that" is no clause that begins there. */
const VERB_HEAD = new RegExp(String.raw`^(?:${HELPER}|also|only|\p{Ll}{2,20}(?:ed|ing))\b`, 'u')

/** Where the clause begins that holds the core. */
function headOf(text: string, core: number): number {
  let start = 0
  for (const match of text.slice(0, core).matchAll(HEAD)) {
    const next = match.index + match[0].length
    // "after Wednesday's vote, Ana promised": what follows the word is no clause of hers.
    const isClause = !text.slice(next, core).includes(', ')
    const head = text.slice(next, next + 24)
    if (isClause && !PRONOUN.test(head) && !VERB_HEAD.test(head)) start = next
  }
  return start
}

/** The words of a clause up to the next thing that is told behind its core. */
function trimmed(text: string, core: number): string {
  TAIL.lastIndex = core
  const next = TAIL.exec(text)
  const end = next && next.index > 25 ? next.index : text.length
  return withoutFirstAct(text.slice(0, end).replace(ATTRIBUTION, ''), core)
}

const TWO_ACTS = new RegExp(
  `^((?:[^,;]{3,90}?)) [a-z]{3,12}ed [^,;]{2,60} and (${anyName(functionWords('finite'))}) `,
)

/** "A delegation led by Ana arrived and will spend two days" of the stay: without the arrival. */
function withoutFirstAct(clause: string, end: number): string {
  const match = TWO_ACTS.exec(clause)
  if (!match?.[1] || match[0].length > end || / (?:and|by|who)$/.test(match[1])) return clause
  return `${match[1]} ${match[2]} ${clause.slice(match[0].length)}`
}

function withoutDay(clause: string, { when }: Event, articleText: string): string {
  if (!when) return clause
  return cutDay(clause, when.spans.map(({ start, end }) => articleText.slice(start, end)).join(''))
}

/** Cuts "on Monday", "last week", "In 2023, " where the rest reads on without them. */
function cutDay(clause: string, day: string): string {
  if (day === '') return clause
  const at = clause.indexOf(day)
  if (at < 0) return clause
  const [before, after] = [clause.slice(0, at), clause.slice(at + day.length)]
  // "May 31, 1964: The bridge opened"
  if (before === '' && /^: \p{Lu}/u.test(after)) return after.slice(2)
  const hangs = /(?:^|[ ,])(?:on|in|late on|early on)? ?$/i.exec(before)
  const isRange = /^ (?:through|to|until|and) (?:\p{Lu}|\d)/u.test(after)
  const isPlain = /^(?:last|next|this|yesterday|today|tomorrow)\b/i.test(day)
  const isSaid = /\b(?:said|says|told reporters) $/.test(before) && /^[,.]|^$/.test(after)
  const hasWord = hangs !== null && /\b(?:on|in)\b/i.test(hangs[0])
  const atEnd = /^[.,; ]*$/.test(after)
  // "last month's vote"
  const isOwner = /^['’]s\b/.test(after)
  // "once in July and a second time in August": without the one the other says nothing.
  const isCounted = /\b(?:once|twice|first|again)(?: (?:on|in))? $/i.test(before)
  if (
    !hangs ||
    isRange ||
    isOwner ||
    isCounted ||
    !(isPlain || hasWord || isSaid || (atEnd && /, $/.test(before)))
  )
    return clause
  const head = before.slice(0, hangs.index).replace(/,$/, atEnd ? '' : ',')
  if (head.trim() === '') return after.replace(/^[, ]+/, '')
  // "claimed that on May 3, ships left": no comma is left behind "that".
  return head + (/ (?:that|and|but|when|as)$/.test(head) ? after.replace(/^,/, '') : after)
}
