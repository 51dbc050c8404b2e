import { findBestRun } from './best-run.ts'
import type { Labelled, PlainLabel, PlainPage, PlainRule } from './label.ts'
import type { PlainPassage } from './passage.ts'
import { bioByName, findBylineNames } from './rules/bio.ts'
import { bylineRule } from './rules/byline.ts'
import {
  captionLabelRule,
  captionOverCreditRule,
  captionRule,
  // A credit in brackets alone on its line looks like a caption's end: it comes first.
  creditRule,
} from './rules/caption.ts'
import {
  buttonRule,
  commenterRule,
  commentsRule,
  crumbRule,
  footerRule,
  oddmentRule,
  pitchRule,
  stopRule,
} from './rules/furniture.ts'
import { placeRule } from './rules/place.ts'
import { repeatRule, videoTeaserRule } from './rules/repeat.ts'
import { stampRule, viewRule } from './rules/stamp.ts'
import { wireCreditRule } from './rules/wire-credit.ts'

/** What a line's own words (and its neighbours') show. The first rule that applies wins. */
const BY_WORDS: readonly PlainRule[] = [
  // No letters at all: rulers, bullets, "|".
  oddmentRule,
  // The re-poster's line has "source:" and "category:", which the footer's rule would take.
  stampRule,
  viewRule,
  // The crumbs hold the title and the section: before menus and headings.
  crumbRule,
  // "By" needs its next line, so it comes before the buttons that may be names of networks.
  bylineRule,
  // A video's teaser is printed twice: before the rule for what is repeated.
  videoTeaserRule,
  // A credit in brackets alone on its line looks like a caption's end: it comes first.
  creditRule,
  // A caption may end "Getty Images. All rights reserved": before legal lines.
  captionRule,
  // "The … Press contributed to this report": before legal lines, which also name agencies.
  wireCreditRule,
  // "34 responses to …", "NAME says:": before stamps would hide them, and before "More …".
  commentsRule,
  commenterRule,
  // "Recommend", "More:News" end the article; before pitches ("Read more: …") and buttons ("More").
  stopRule,
  buttonRule,
  pitchRule,
  footerRule,
  repeatRule,
]

/** What only shows once the lines below are labelled; run from the last line to the first. */
const BY_NEXT: readonly PlainRule[] = [captionOverCreditRule, captionLabelRule]

/** Labels every passage. */
export function labelPassages(passages: readonly PlainPassage[]): Labelled {
  const page: PlainPage = {
    passages,
    labels: passages.map(() => null),
    counts: countKeys(passages),
    longSubheads: false,
  }
  passages.forEach((_, index) => {
    page.labels[index] = firstLabel(BY_WORDS, page, index)
  })
  const names = findBylineNames(page)
  passages.forEach((_, index) => {
    page.labels[index] ??= bioByName(page, index, names)
  })
  for (let index = passages.length - 1; index >= 0; index--) {
    page.labels[index] ??= firstLabel(BY_NEXT, page, index)
  }
  const run = findBestRun(page)
  return placeRule(page, run)
}

function firstLabel(
  rules: readonly PlainRule[],
  page: PlainPage,
  index: number,
): PlainLabel | null {
  for (const rule of rules) {
    const label = rule(page, index)
    if (label) return label
  }
  return null
}

function countKeys(passages: readonly PlainPassage[]): Map<string, number> {
  const counts = new Map<string, number>()
  for (const { key } of passages) counts.set(key, (counts.get(key) ?? 0) + 1)
  return counts
}
