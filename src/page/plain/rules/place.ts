import { opensReport } from '../best-run.ts'
import type { BestRun, Labelled, PlainLabel, PlainPage } from '../label.ts'
import type { PlainPassage } from '../passage.ts'
import { findTitle, shareIn } from '../title.ts'
import { bioBehind } from './bio.ts'

/** A byline or date line this near to the run's start still belongs to the page's head. */
const HEAD_SENTENCES = 2
/** This many short lines in a row inside the article are a box, not subheads. */
const BOX_LINES = 4
/** Of a crowd of short lines so many on either side are looked at. */
const LOOKED_AT = 30
/** The most words of a subhead. */
const SUBHEAD_WORDS = 9
/** So many headlines over paragraphs are the article's. */
const OWN_SUBHEADS = 5
/** Shares of a line's words that the article has too: a headline's many, a slogan's few. */
const HEADLINE_SHARE = 0.25
const NOTICE_SHARE = 0.1
/** A line of so many words is a paragraph, even if it does not end like one. */
const LONG = 22

/**
 * Labels what its own words do not give away by where it stands: before the article, in it, or
 * behind it.
 */
export function placeRule(page: PlainPage, found: BestRun | null): Labelled {
  const trimmed = found && trimRun(page, found)
  const run = trimmed && behindHeadline(page, trimmed)
  const title = findTitle(page, run)
  page.longSubheads = run !== null && hasLongSubheads(page, run)
  const labels = page.passages.map((passage, index): PlainLabel => {
    if (index === title) return { role: 'title', rule: 'title.headline' }
    const titleKey = page.passages[title]?.key
    const label = page.labels[index]
    if (passage.key === titleKey && (!label || label.rule === 'menu.repeated')) {
      return { role: 'title', rule: 'title.repeated' }
    }
    if (label) return label
    if (!run || index < run.from) return labelHead(passage, index, title)
    return index < run.to ? labelInside(page, run, index) : labelBehind(page, run, index)
  })
  return { labels, run, title }
}

/** Takes the standfirst above a byline, and what is no sentence at either end, off the run. */
function trimRun({ passages, labels }: PlainPage, run: BestRun): BestRun {
  let { from, to } = run
  let sentences = 0
  for (let index = from; index < to && sentences <= HEAD_SENTENCES; index++) {
    const role = labels[index]?.role
    if (role === 'byline' || role === 'stamp') from = index + 1
    if (!labels[index]) sentences++
  }
  const isText = (index: number) => {
    const passage = passages[index] as PlainPassage
    return !labels[index] && (passage.sentence || opensReport(passage))
  }
  while (to > from && labels[to - 1]) to--
  const first = from
  while (from < to && !isText(from)) from++
  return from < to ? { from, to } : { from: first, to }
}

/** The run behind a headline that stands in it: under a notice or a slogan, or one that ends in a full stop over a dateline. */
function behindHeadline(page: PlainPage, run: BestRun): BestRun {
  const { passages, labels } = page
  const first = passages[run.from] as PlainPassage
  const at = openUnlabelled(page, run.from + 1, run.to)
  const next = passages[at]
  if (!next || labels[run.from]) return run
  const isTop = passages.slice(0, run.from).every((one, index) => labels[index] || one.words < 3)
  if (isTop && isHeadlineLong(first) && opensReport(next)) return { ...run, from: at }
  const after = openUnlabelled(page, at + 1, run.to)
  if (next.ended || !isHeadlineLong(next) || after < 0) return run
  const rest = { from: after, to: run.to }
  const isNotice = shareIn(page, first, rest) < NOTICE_SHARE
  return isNotice && shareIn(page, next, rest) >= HEADLINE_SHARE ? rest : run
}

const isHeadlineLong = ({ words }: PlainPassage): boolean => words >= 4 && words <= 24

/** The next passage that no rule has labelled, or -1. */
function openUnlabelled({ labels }: PlainPage, from: number, to: number): number {
  for (let index = from; index < to && index < from + LOOKED_AT; index++)
    if (!labels[index]) return index
  return -1
}

function labelHead(passage: PlainPassage, index: number, title: number): PlainLabel {
  if (title >= 0 && index > title && passage.words >= 6) return { role: 'dek', rule: 'dek.below' }
  return passage.words > 6 && passage.sentence
    ? { role: 'promo', rule: 'promo.head' }
    : { role: 'menu', rule: 'menu.head' }
}

function labelInside(page: PlainPage, run: BestRun, index: number): PlainLabel {
  const passage = page.passages[index] as PlainPassage
  const { text, words, ended } = passage
  if (passage.sentence || words >= LONG) return { role: 'body', rule: 'body.run' }
  const [first, last] = shortLinesAround(page, run, index)
  const announced =
    first > 0 && /[:：]$/.test((page.passages[first - 1] as PlainPassage).text.slice(-2))
  if (announced || isList(page, first, last)) return { role: 'body', rule: 'body.list' }
  if (last - first + 1 >= BOX_LINES) return { role: 'teaser', rule: 'teaser.box' }
  if ((page.counts.get(passage.key) ?? 0) > 1) return { role: 'menu', rule: 'menu.repeated' }
  if (ended || /[:;,]$/.test(text.slice(-1))) return { role: 'body', rule: 'body.short' }
  // A subhead is short; a whole headline between two paragraphs is another story's.
  if (words > SUBHEAD_WORDS && !/^[“"‘'\d]/.test(text) && !page.longSubheads)
    return { role: 'teaser', rule: 'teaser.headline' }
  return { role: 'subhead', rule: 'subhead.inside' }
}

/** True where so many long lines stand alone over paragraphs that they must be its own. */
function hasLongSubheads(page: PlainPage, { from, to }: BestRun): boolean {
  let count = 0
  for (let index = from; index < to - 1; index++) {
    const { words, ended } = page.passages[index] as PlainPassage
    const alone = isShort(page, index) && !isShort(page, index + 1) && !page.labels[index + 1]
    if (alone && !ended && words > SUBHEAD_WORDS) count++
  }
  return count >= OWN_SUBHEADS
}

/** Indices of the first and last of the short lines that stand together with the one at `index`. */
function shortLinesAround(page: PlainPage, run: BestRun, index: number): [number, number] {
  let first = index
  let last = index
  while (first > run.from && index - first < LOOKED_AT && isShort(page, first - 1)) first--
  while (last + 1 < run.to && last - index < LOOKED_AT && isShort(page, last + 1)) last++
  return [first, last]
}

const isShort = ({ passages, labels }: PlainPage, index: number): boolean => {
  const passage = passages[index] as PlainPassage
  return !labels[index] && !passage.sentence && passage.words < LONG
}

/** Lines of a list begin with the same kind of mark, or with small letters. */
function isList({ passages }: PlainPage, first: number, last: number): boolean {
  if (first === last) return false
  let marked = 0
  for (let index = first; index <= last; index++) {
    const { text } = passages[index] as PlainPassage
    if (/^(?:[•·*–—-]\s?|\d{1,3}[.):]|\p{Ll})|[:;,]$/u.test(text.slice(0, 200))) marked++
  }
  return marked * 2 >= last - first + 1
}

function labelBehind({ passages, labels }: PlainPage, run: BestRun, index: number): PlainLabel {
  const passage = passages[index] as PlainPassage
  const bio = bioBehind(passage, index < run.to + 4)
  if (bio) return bio
  for (let back = index - 1; back >= run.to && back > index - 60; back--) {
    const label = labels[back]
    if (label?.stop) {
      return label.stop === 'comments' && passage.sentence
        ? { role: 'comment', rule: 'comment.section' }
        : { role: 'teaser', rule: 'teaser.section' }
    }
  }
  return passage.words >= 5
    ? { role: 'teaser', rule: 'teaser.behind' }
    : { role: 'menu', rule: 'menu.behind' }
}
