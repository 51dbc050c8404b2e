import {
  BUTTONS,
  COMMENT_HEADINGS,
  FOOTERS,
  PITCHES,
  STOP_HEADINGS,
} from '../../../lexicon/index.ts'
import type { PlainLabel, PlainPage, PlainRule } from '../label.ts'
import type { PlainPassage } from '../passage.ts'

/** A rule that looks for one of `patterns` in lines of up to `mostWords` words. */
function lineRule(
  patterns: readonly RegExp[],
  mostWords: number,
  mostLength: number,
  label: PlainLabel,
): PlainRule {
  const any = new RegExp(patterns.map(({ source }) => `(?:${source})`).join('|'))
  return ({ passages }, index) => {
    const { text, words, plain } = passages[index] as PlainPassage
    if (words > mostWords || text.length > mostLength) return null
    return any.test(plain) ? label : null
  }
}

/** Headings of lists of other stories: "Recommend", "More:News". */
export const stopRule = lineRule(STOP_HEADINGS, 12, 240, {
  role: 'teaser',
  rule: 'teaser.heading',
  stop: 'stories',
})

/** "34 responses to …", "Leave a reply", "Comments (12)". */
export const commentsRule = lineRule(COMMENT_HEADINGS, 30, 240, {
  role: 'comment',
  rule: 'comment.heading',
  stop: 'comments',
})

/** "NAME says:" over the date of a comment. */
export function commenterRule({ passages }: PlainPage, index: number): PlainLabel | null {
  const { text, words } = passages[index] as PlainPassage
  if (words > 16 || !/ (?:says?|said|wrote|writes|replied):?$/i.test(text.slice(-12))) return null
  const next = passages[index + 1]
  const dated = words <= 6 && next && next.words <= 12 ? next.text : text
  if (!/\b(?:19|20)\d{2}\b|\bago\b/.test(dated)) return null
  return { role: 'comment', rule: 'comment.name', stop: 'comments' }
}

/** Buttons and share bars. */
export const buttonRule = lineRule(BUTTONS, 14, 120, { role: 'menu', rule: 'menu.button' })

/** Newsletter pitches, cookie notes, "Read more: …". */
export const pitchRule = lineRule(PITCHES, 60, 420, { role: 'promo', rule: 'promo.pitch' })

/** Copyright, terms, tags, "Posted in …". */
export const footerRule = lineRule(FOOTERS, 90, 700, { role: 'footer', rule: 'footer.legal' })

const CRUMBS =
  /^(?:your )?current(?: location)? ?[:：] ?home ?[>›»]|^home ?[>›»] ?\p{L}|^(?:[\p{L} ]{2,30} ?[>›»] ?){2,6}/iu

/** "Current:Home > Category…", "Home › World › Asia": the way to the page. */
export function crumbRule({ passages }: PlainPage, index: number): PlainLabel | null {
  const { text, words } = passages[index] as PlainPassage
  if (words > 50 || !/[>›»]/.test(text.slice(0, 80)) || !CRUMBS.test(text)) return null
  return { role: 'menu', rule: 'menu.crumbs' }
}

/** "(Editor：Finance)" and bare addresses. */
export function oddmentRule({ passages }: PlainPage, index: number): PlainLabel | null {
  const { text, words } = passages[index] as PlainPassage
  if (words <= 4 && /^\(editor ?[:：]/i.test(text)) return { role: 'footer', rule: 'footer.editor' }
  if (words === 1 && /^(?:https?:\/\/|www\.|[@#])\S{2,}$/i.test(text)) {
    return { role: 'menu', rule: 'menu.address' }
  }
  if (words <= 3 && /^[^\s@]{1,60}@[^\s@]{1,60}\.\w{2,8}$/.test(text)) {
    return { role: 'footer', rule: 'footer.address' }
  }
  return /[\p{L}\p{N}]/u.test(text.slice(0, 400)) ? null : { role: 'other', rule: 'other.no-words' }
}
