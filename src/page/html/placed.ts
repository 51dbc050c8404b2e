import type { Container } from './container.ts'
import { closestFinder, type Element, type HtmlLine } from './element.ts'
import type { Layout } from './layout.ts'
import type { Answers } from './rules/says.ts'
import { endsClause } from './sentence-end.ts'
import { TRAIT } from './traits.data.ts'

/** A line with all that the rules ask about it. */
export interface Placed {
  readonly line: HtmlLine
  readonly index: number
  readonly text: string
  readonly tag: string
  /** Traits of its element and of all around it. */
  readonly traits: number
  /** Traits of the elements inside the container alone: 0 for a plain paragraph of the article. */
  readonly near: number
  /** True inside the article's container. */
  readonly inside: boolean
  /** 0 to 1: how much of it is link. */
  readonly linked: number
  readonly words: number
  /** Reads as a sentence. */
  readonly prose: boolean
  readonly heading: boolean
  /** True if the same words stand on an earlier line of the container. */
  readonly repeats: boolean
  /** What `says` was asked of it. */
  readonly answers: Answers
}

/** What the rules see. */
export interface Scene {
  readonly lines: readonly Placed[]
  /** Index of the line that is the headline, or -1. */
  readonly title: number
  /** First and last line of prose in the container; -1 if there is none. */
  readonly first: number
  readonly last: number
  /** From this line on the container holds other stories, comments, notes about the author. */
  readonly stop: number
}

const HEADING = /^h[1-6]$/
const BLOCKS = new Set('p h1 h2 h3 h4 h5 h6 li td dd div blockquote figcaption'.split(' '))

/** Adds to each visible line what its place on the page says. */
export function placeLines(layout: Layout, container: Container | null): Placed[] {
  const holders = new Set(container?.elements ?? [])
  const holderOf = closestFinder((element) => holders.has(element))
  const blockOf = closestFinder(({ tag }) => BLOCKS.has(tag))
  const seen = new Set<string>()
  return layout.lines.map((line, index) => {
    const { text, element } = line
    const holder = holderOf(element)
    const traits = layout.traits[element.index] ?? 0
    const block = blockOf(element)
    const repeats = holder !== null && text.length > 60 && seen.has(text)
    if (holder) seen.add(text)
    return {
      line,
      index,
      text,
      tag: block?.tag ?? element.tag,
      traits,
      near: holder ? nearTraits(layout, line, holder) : traits,
      inside: holder !== null,
      linked: line.linked / text.length,
      words: countWords(text),
      prose: readsAsProse(line),
      heading: HEADING.test(block?.tag ?? ''),
      repeats,
      answers: { known: {} },
    }
  })
}

const readsAsProse = (line: HtmlLine) =>
  line.prose > 0 && (line.text.length > 90 || endsClause(line.text))

/** Names that sites give to anything: a paragraph of some length inside the article is not moved by them. */
const LOOSE =
  TRAIT.nav |
  TRAIT.promo |
  TRAIT.ad |
  TRAIT.media |
  TRAIT.overlay |
  TRAIT.tags |
  TRAIT.byline |
  TRAIT.stamp |
  TRAIT.teaser |
  TRAIT.wall |
  TRAIT.figure |
  TRAIT.header

function nearTraits(layout: Layout, line: HtmlLine, holder: Element): number {
  const near = (layout.traits[line.element.index] ?? 0) & ~(layout.traits[holder.index] ?? 0)
  const plain = line.text.length > 120 && line.linked < line.text.length * 0.3 && readsAsProse(line)
  return plain ? near & ~LOOSE : near
}

/** Words, counted up to a few hundred. */
function countWords(text: string): number {
  const length = Math.min(text.length, 3000)
  let words = 0
  let space = true
  for (let at = 0; at < length; at++) {
    // White space was collapsed to single spaces when the line was built.
    const here = text.charCodeAt(at) === 32
    if (space && !here) words++
    space = here
  }
  return words
}
