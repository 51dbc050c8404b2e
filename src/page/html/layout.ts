import type { Element, Line } from './element.ts'
import { TRAIT } from './traits.data.ts'

/** What surrounds and fills each line, once the whole page is known. Arrays go by `element.index`. */
export interface Layout {
  readonly lines: readonly Line[]
  readonly elements: readonly Element[]
  /** Traits of the element and all around it, without those of wrappers that hold most of the page. */
  readonly traits: Int32Array
  /** Characters of prose inside. */
  readonly prose: Float64Array
  /** The same without what stands in menus, teasers, comments and the like. */
  readonly told: Float64Array
}

/** Traits of things that are never the text of the article. */
export const FOREIGN =
  TRAIT.nav |
  TRAIT.footer |
  TRAIT.aside |
  TRAIT.related |
  TRAIT.share |
  TRAIT.newsletter |
  TRAIT.comment |
  TRAIT.promo |
  TRAIT.ad |
  TRAIT.caption |
  TRAIT.credit |
  TRAIT.bio |
  TRAIT.teaser |
  TRAIT.overlay |
  TRAIT.wall

/** A wrapper that holds this share of the page's prose is the page: its names say nothing of a line. */
const WRAPPER_SHARE = 0.5

/** Judges every element of a page by the prose in it. */
export function layOut(lines: readonly Line[], elements: readonly Element[]): Layout {
  const prose = new Float64Array(elements.length)
  for (const line of lines) add(prose, line.element, proseWeight(line))
  sumUp(prose, elements)
  const total = prose[0] ?? 0
  const traits = new Int32Array(elements.length)
  const holdsTitle = titleHolders(lines, elements.length)
  for (const element of elements) {
    const around = element.parent ? (traits[element.parent.index] ?? 0) : 0
    const wraps = (prose[element.index] ?? 0) > total * WRAPPER_SHARE
    traits[element.index] = around | (wraps ? wrapperTraits(element, holdsTitle) : element.own)
  }
  const told = new Float64Array(elements.length)
  for (const line of lines) {
    if (((traits[line.element.index] ?? 0) & FOREIGN) === 0)
      add(told, line.element, proseWeight(line))
  }
  sumUp(told, elements)
  return { lines, elements, traits, prose, told }
}

// A short report under a hundred comments: the comments hold most of the prose, but not the headline.
function wrapperTraits(element: Element, holdsTitle: Uint8Array): number {
  const kept = TRAIT.body | TRAIT.article | TRAIT.live | TRAIT.title
  if (holdsTitle[element.index] || element.tag === 'body' || element.tag === 'html') {
    return element.own & kept
  }
  return element.own & (kept | TRAIT.comment | TRAIT.overlay)
}

function titleHolders(lines: readonly Line[], count: number): Uint8Array {
  const holds = new Uint8Array(count)
  for (const { element } of lines) {
    if (element.tag !== 'h1' && element.parent?.tag !== 'h1') continue
    for (let at: Element | null = element; at && !holds[at.index]; at = at.parent)
      holds[at.index] = 1
  }
  return holds
}

function add(sums: Float64Array, element: Element, weight: number): void {
  sums[element.index] = (sums[element.index] ?? 0) + weight
}

/** Adds every element's sum to those around it; elements stand in order of their start tags. */
function sumUp(sums: Float64Array, elements: readonly Element[]): void {
  for (let at = elements.length - 1; at > 0; at--) {
    const parent = elements[at]?.parent
    if (parent) add(sums, parent, sums[at] ?? 0)
  }
}

/** How much prose a line is: its length if it reads as a sentence, less or nothing if not. */
export function proseWeight(line: Line): number {
  const { text, linked, hidden } = line
  if (hidden || text.length < 50) return 0
  const share = linked / text.length
  if (share > 0.5) return 0
  const ends = /[.!?…。！？؟۔।:;"”’»')\]]$/.test(text) || /[.!?。！？] /.test(text)
  return text.length * (1 - share) * (ends ? 1 : 0.4)
}
