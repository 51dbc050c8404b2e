import { type BestRun, readsAsSentence } from '../best-run.ts'
import type { Label, Page } from '../label.ts'
import type { Labelled } from '../label-passages.ts'
import type { Passage } from '../passage.ts'
import { findTitle } from '../title.ts'

/** A byline or date line this near to the run's start still belongs to the page's head. */
const HEAD_SENTENCES = 2
/** This many short lines in a row inside the article are a box, not subheads. */
const BOX_LINES = 4

/**
 * Labels what its own words do not give away by where it stands: before the article, in it, or
 * behind it.
 */
export function placeRule(page: Page, found: BestRun | null): Labelled {
  const run = found && trimRun(page, found)
  const title = findTitle(page, run)
  const names = bylineNames(page)
  const labels = page.passages.map((passage, index): Label => {
    if (index === title) return { role: 'title', rule: 'title.headline' }
    const titleKey = page.passages[title]?.key
    const label = page.labels[index]
    if (passage.key === titleKey && (!label || label.rule === 'menu.repeated')) {
      return { role: 'title', rule: 'title.repeated' }
    }
    if (label) return label
    if (!run || index < run.from) return labelHead(passage, index, title)
    return index < run.to ? labelInside(page, run, index) : labelBehind(page, run, index, names)
  })
  return { labels, run, title }
}

/** Takes the standfirst above a byline, and what is no sentence at either end, off the run. */
function trimRun({ passages, labels }: Page, run: BestRun): BestRun {
  let { from, to } = run
  let sentences = 0
  for (let index = from; index < to && sentences <= HEAD_SENTENCES; index++) {
    const role = labels[index]?.role
    if (role === 'byline' || role === 'stamp') from = index + 1
    if (!labels[index]) sentences++
  }
  const isText = (index: number) => !labels[index] && readsAsSentence(passages[index] as Passage)
  while (to > from && labels[to - 1]) to--
  const first = from
  while (from < to && !isText(from)) from++
  return from < to ? { from, to } : { from: first, to }
}

function labelHead(passage: Passage, index: number, title: number): Label {
  if (title >= 0 && index > title && passage.words >= 6) return { role: 'dek', rule: 'dek.below' }
  return passage.words > 6 && readsAsSentence(passage)
    ? { role: 'promo', rule: 'promo.head' }
    : { role: 'menu', rule: 'menu.head' }
}

function labelInside(page: Page, run: BestRun, index: number): Label {
  const passage = page.passages[index] as Passage
  if (readsAsSentence(passage) || passage.words >= 22) return { role: 'body', rule: 'body.run' }
  let first = index
  let last = index
  while (first > run.from && isShort(page, first - 1)) first--
  while (last + 1 < run.to && isShort(page, last + 1)) last++
  if (last - first + 1 >= BOX_LINES && !isList(page, first, last)) {
    return { role: 'teaser', rule: 'teaser.box' }
  }
  if ((page.counts.get(passage.key) ?? 0) > 1) return { role: 'menu', rule: 'menu.repeated' }
  if (passage.ended || /^[•·*–-]\s|^\d{1,2}[.)]\s|[:;,]$/.test(passage.text)) {
    return { role: 'body', rule: 'body.short' }
  }
  return { role: 'subhead', rule: 'subhead.inside' }
}

const isShort = ({ passages, labels }: Page, index: number): boolean => {
  const passage = passages[index] as Passage
  return !labels[index] && !readsAsSentence(passage) && passage.words < 22
}

/** Lines of a list begin with the same kind of mark, or with small letters. */
function isList({ passages }: Page, first: number, last: number): boolean {
  let marked = 0
  for (let index = first; index <= last; index++) {
    const { text } = passages[index] as Passage
    if (/^(?:[•·*–—-]\s?|\d{1,3}[.):]|\p{Ll})|[:;,]$/u.test(text.slice(0, 200))) marked++
  }
  return marked * 2 >= last - first + 1
}

const WRITES =
  /\b(?:is|was|covers|writes|reports|has (?:been|worked|written|covered)|joined)\b.{0,120}\b(?:reporter|correspondent|editor|writer|author|journalist|columnist|professor|fellow|lecturer|analyst|contributor|freelance|producer|covering|covers|writes|reporting|newsroom)\b/i
const CONTACT =
  /\b(?:e-?mail|contact|reach|follow|write to) (?:him|her|them|the (?:author|writer|reporter)|\p{Lu}\p{L}+)\b|\bcan be (?:reached|followed|contacted)\b/iu

function labelBehind(
  { passages, labels }: Page,
  run: BestRun,
  index: number,
  names: readonly string[],
): Label {
  const passage = passages[index] as Passage
  const head = passage.text.slice(0, 400)
  const byName = names.some((name) => head.slice(0, 60).includes(name))
  if ((byName && passage.words > 6) || (passage.words < 90 && CONTACT.test(head))) {
    return { role: 'bio', rule: 'bio.contact' }
  }
  if (index < run.to + 4 && WRITES.test(head)) return { role: 'bio', rule: 'bio.office' }
  for (let back = index - 1; back >= run.to && back > index - 60; back--) {
    const label = labels[back]
    if (label?.stop) {
      const comment = /comment|repl|respon|conversation|discussion/i.test(
        (passages[back] as Passage).text,
      )
      return comment && readsAsSentence(passage)
        ? { role: 'comment', rule: 'comment.section' }
        : { role: 'teaser', rule: 'teaser.section' }
    }
  }
  return passage.words >= 5
    ? { role: 'teaser', rule: 'teaser.behind' }
    : { role: 'menu', rule: 'menu.behind' }
}

/** The names in the page's bylines, for "NAME is a reporter who …". */
function bylineNames({ passages, labels }: Page): string[] {
  const names: string[] = []
  passages.forEach(({ text }, index) => {
    if (labels[index]?.role !== 'byline' || names.length >= 6) return
    const name = /\p{Lu}[\p{L}'’.-]{1,20}(?: \p{Lu}[\p{L}'’.-]{0,20}){1,2}/u.exec(
      text.replace(/^(?:\w+ )?by:? /i, ''),
    )
    if (name) names.push(name[0])
  })
  return names
}
