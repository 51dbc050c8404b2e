import { findDateline } from '../../text/index.ts'
import type { BestRun, PlainLabel, PlainPage } from './label.ts'
import type { PlainPassage } from './passage.ts'

/** A long paragraph counts no more than this: one legal notice must not outweigh an article. */
const MOST_A_PASSAGE = 300
/** What lies behind such a heading counts this much of its weight … */
const BEHIND = { stories: 0.5, comments: 0.2, author: 0.5 } as const
/** … where an article of so many words stands before it: menus have such headings too. */
const ARTICLE = { stories: 100, comments: 40, author: 100 } as const

/** What a line costs the run, by what it is. */
const COSTS: Readonly<Partial<Record<PlainLabel['role'], number>>> = {
  caption: 1,
  credit: 1,
  stamp: 12,
  byline: 10,
  comment: 15,
  menu: 2,
  promo: 4,
  footer: 25,
  teaser: 4,
  bio: 12,
  'wire-credit': 20,
  other: 1,
}
const STOP_COST = 40

/**
 * The contiguous run of passages that reads most like an article: sentences add their words, all
 * other lines take some away. Null if nothing reads as a sentence.
 */
export function findBestRun(page: PlainPage): BestRun | null {
  let best: BestRun | null = null
  let most = 0
  let from = 0
  let sum = 0
  let factor = 1
  page.passages.forEach((passage, index) => {
    const label = page.labels[index] ?? null
    sum += factor * weigh(passage, label)
    if (label?.stop && sum > ARTICLE[label.stop] * factor) factor *= BEHIND[label.stop]
    if (sum <= 0) {
      sum = 0
      from = index + 1
    } else if (sum > most) {
      most = sum
      best = { from, to: index + 1 }
    }
  })
  return best
}

function weigh(passage: PlainPassage, label: PlainLabel | null): number {
  if (label) return -(label.stop ? STOP_COST : (COSTS[label.role] ?? 4))
  if (passage.sentence || opensReport(passage)) {
    return Math.min(passage.words, MOST_A_PASSAGE)
  }
  if (passage.words >= 22) return Math.min(passage.words / 2, MOST_A_PASSAGE)
  return passage.words < 4 ? -2 : -5
}

/** True for a first paragraph by its dateline, whatever a re-poster hung on its end. */
export function opensReport({ text, words }: PlainPassage): boolean {
  return words >= 8 && findDateline(text) !== null
}
