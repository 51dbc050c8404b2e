import type { Element, HtmlLine } from './element.ts'
import { TRAIT } from './traits.data.ts'

/** What surrounds and fills each line, once the whole page is known. Arrays go by `element.index`. */
export interface Layout {
  readonly lines: readonly HtmlLine[]
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
  TRAIT.overlay |
  TRAIT.wall

/** A wrapper that holds this share of the page's prose is the page: its names say nothing of a line. */
const WRAPPER_SHARE = 0.5
/** Loose names ("card", "media", "header") say nothing of an element that holds this share. */
const LOOSE_SHARE = 0.15
/** Firm names say nothing of one that holds this share. */
const FIRM_SHARE = 0.3
/** Traits that are rarely given to the article's own parts. */
const FIRM =
  TRAIT.related | TRAIT.comment | TRAIT.footer | TRAIT.newsletter | TRAIT.bio | TRAIT.aside
/** What an element may be called besides "article body". */
const AROUND_BODY =
  TRAIT.aside | TRAIT.teaser | TRAIT.overlay | TRAIT.nav | TRAIT.header | TRAIT.promo | TRAIT.media
/** Prose in a card may be the beginning of another story; it counts little. */
const CARD_WEIGHT = 0.25

/** If names put all but this share of a page's prose aside, they mean something else on this page. */
const LEAST_TOLD = 0.3
/** What is then believed still: words that no design system gives to the text itself. */
const SURE = TRAIT.comment | TRAIT.footer | TRAIT.caption | TRAIT.credit | TRAIT.bio | TRAIT.unseen

/** Judges every element of a page by the prose in it. */
export function layOut(lines: readonly HtmlLine[], elements: readonly Element[]): Layout {
  const layout = layOutBy(lines, elements, ~0)
  // "sidebar-grid" around every third paragraph: a grid, not a sidebar.
  if ((layout.told[0] ?? 0) >= (layout.prose[0] ?? 0) * LEAST_TOLD) return layout
  const plain = layOutBy(lines, elements, SURE | PLACING)
  return (plain.told[0] ?? 0) > 3 * (layout.told[0] ?? 0) ? plain : layout
}

/** Traits that say where the text is, not where it is not. */
const PLACING = TRAIT.body | TRAIT.article | TRAIT.live | TRAIT.title

function layOutBy(lines: readonly HtmlLine[], elements: readonly Element[], mask: number): Layout {
  const prose = new Float64Array(elements.length)
  for (const line of lines) add(prose, line.element, line.prose)
  sumUp(prose, elements)
  const total = prose[0] ?? 0
  const traits = new Int32Array(elements.length)
  const holdsTitle = titleHolders(lines, elements.length)
  for (const element of elements) {
    const around = element.parent ? (traits[element.parent.index] ?? 0) : 0
    const share = (prose[element.index] ?? 0) / (total || 1)
    traits[element.index] = around | (mask & ownTraits(element, share, holdsTitle))
  }
  const told = new Float64Array(elements.length)
  for (const line of lines) {
    const said = traits[line.element.index] ?? 0
    if (said & FOREIGN) continue
    add(told, line.element, line.prose * (said & TRAIT.teaser ? CARD_WEIGHT : 1))
  }
  sumUp(told, elements)
  return { lines, elements, traits, prose, told }
}

function ownTraits(element: Element, share: number, holdsTitle: Uint8Array): number {
  // "article-content sidebar-grid": what it holds is said twice, and the text is the surer word.
  const own = element.own & TRAIT.body ? element.own & ~AROUND_BODY : element.own
  if (share <= LOOSE_SHARE) return own
  if (share <= FIRM_SHARE) return own & (PLACING | FIRM)
  if (share <= WRAPPER_SHARE) return own & (PLACING | TRAIT.comment | TRAIT.footer)
  // A short report under a hundred comments: they hold most of the prose, but not the headline.
  const title = holdsTitle[element.index] || element.tag === 'body' || element.tag === 'html'
  return element.own & (title ? PLACING : PLACING | TRAIT.comment)
}

function titleHolders(lines: readonly HtmlLine[], count: number): Uint8Array {
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
