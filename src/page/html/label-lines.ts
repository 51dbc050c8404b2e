import { FOREIGN } from './layout.ts'
import type { Placed, Scene } from './placed.ts'
import { button, comment, furniture, rights, tags } from './rules/furniture.ts'
import { bio, byline, dek, stamp, title } from './rules/head.ts'
import { creditWords, picture } from './rules/picture.ts'
import { pitch, promoBox } from './rules/promo.ts'
import type { HtmlLabel, HtmlRule } from './rules/rule.ts'
import { says } from './rules/says.ts'
import { bioWords, wireCredit } from './rules/tail.ts'
import { afterStop, card, linkLine, pointer, related, stopHeading } from './rules/teaser.ts'
import { body, edge, outside, pullQuote, repeat, subhead } from './rules/text.ts'

/** The first rule that applies labels the line. */
const RULES: readonly HtmlRule[] = [
  // The headline may stand in a header or a teaser-like box: it is known before all boxes.
  title,
  // Boxes that the page names: the name is surer than the words in it.
  furniture,
  comment,
  dek,
  picture,
  bio,
  related,
  promoBox,
  // Words of furniture: before bylines, because "Share" in a byline's box is a button.
  button,
  // Stamps before bylines: "By Jane Roe, 3 May 2024" has its byline as a mark, its day is the point.
  byline,
  stamp,
  tags,
  card,
  wireCredit,
  rights,
  // What is not in the container needs no look at its words.
  outside,
  // Words inside the text, from the surest to the vaguest.
  afterStop,
  stopHeading,
  pointer,
  creditWords,
  pitch,
  bioWords,
  linkLine,
  pullQuote,
  repeat,
  edge,
  subhead,
  body,
]

/** Labels every line. */
export function labelLines(scene: Scene): HtmlLabel[] {
  return scene.lines.map((line) => {
    for (const rule of RULES) {
      const label = rule(line, scene)
      if (label) return label
    }
    return { role: 'other', rule: 'none' }
  })
}

/** What follows a heading that ends the article holds less than this share of its prose. */
const TAIL_SHARE = 0.15
/** The same for comments and notes on the author, which may be long. */
const HARD_TAIL_SHARE = 0.5

/** Finds where the text begins, ends, and where what follows is something else. */
export function setScene(lines: readonly Placed[], title: number): Scene {
  const plain = lines.filter((line) => line.inside && line.prose && (line.near & FOREIGN) === 0)
  const total = sum(plain)
  let stop = lines.length
  let before = 0
  let at = 0
  for (const line of lines) {
    while (at < plain.length && (plain[at] as Placed).index < line.index) {
      before += (plain[at++] as Placed).text.length
    }
    if (!line.inside || line.words > 12 || line.text.length > 120) continue
    if (before < total * (1 - HARD_TAIL_SHARE) || !says(line, 'stopHeading')) continue
    if (before < total * (1 - TAIL_SHARE) && !says(line, 'hardStop')) continue
    if (!says(line, 'hardStop') && !opensList(lines, line.index)) continue
    stop = line.index
    break
  }
  const told = plain.filter((line) => line.index < stop)
  const first = told.find((line) => line.index > title) ?? told[0]
  return { lines, title, first: first?.index ?? -1, last: told.at(-1)?.index ?? -1, stop }
}

// "Related: Ferry prices rise" between two paragraphs is one link, not the end: behind the end there
// are headlines of other stories.
function opensList(lines: readonly Placed[], index: number): boolean {
  const next = lines
    .slice(index + 1, index + 9)
    .filter(({ inside }) => inside)
    .slice(0, 4)
  const foreign = next.filter(({ linked, words, heading }) => linked > 0.5 || heading || words < 6)
  return next.length < 2 || foreign.length >= 2
}

const sum = (lines: readonly Placed[]) => lines.reduce((total, line) => total + line.text.length, 0)
