import type { Element } from './element.ts'
import type { OwnStyles } from './hiding/own-styles.ts'
import { type Veil, veilsOf } from './hiding/veil.ts'
import { TRAIT } from './traits.data.ts'
import { traitsOf } from './traits.ts'

/**
 * Judges an element and all around it: traits, and whether it is hidden. Asked for elements that hold words
 * and for `time`: two of five elements of a page hold none, and nobody asks about them.
 */
export function judge(element: Element, styles: OwnStyles | null): void {
  if (element.judged) return
  element.judged = true
  const { tag, attributes, parent, unseen } = element
  if (parent) judge(parent, styles)
  element.own = unseen ? 0 : traitsOf(tag, attributes)
  const around = parent?.veils ?? 0
  const isPage = tag === 'html' || tag === 'body' || parent === null
  element.veils = isPage ? around : veiled(element, around, styles)
  element.hidden = element.veils !== 0
}

/** Bits of what hides an element: a bit a `Veil`, and those of attributes and names. */
const BITS: Readonly<Record<Veil, number>> = {
  display: 1,
  visibility: 2,
  opacity: 4,
  font: 8,
  colour: 16,
  indent: 32,
  place: 64,
  box: 128,
  clip: 256,
  shape: 512,
}
/** Attribute or name: `hidden`, a closed dialog, `sr-only`. */
const CLOSED = 1024
/** The element's own attribute or name says so: no question of what is meant. */
export const PLAINLY = 2048

/** What an element may show though it stands in one that hides it so. */
const TAKEN_OVER = BITS.visibility | BITS.font | BITS.colour | BITS.indent

/** What a script turns to show a page's words; the rest is meant for no reader. */
export const SHOWN_BY_SCRIPT =
  BITS.display | BITS.visibility | BITS.opacity | BITS.box | CLOSED | PLAINLY

/** What a click on a question, a tab or an arrow turns. */
const FOLDED = BITS.display | BITS.box | BITS.shape | BITS.visibility
const UNFOLDED =
  /accordion|accordeon|collaps|faq|expand|slide|carousel|toggle-?content|tab-?(?:pane|panel|content)/i
const NAMES_LIMIT = 400

function veiled(element: Element, around: number, styles: OwnStyles | null): number {
  const { tag, attributes, own } = element
  let veils = around
  const sheet = styles?.(element)
  const style = attributes.style ? veilsOf(attributes.style) : null
  // What the element says itself stands over what the sheet says.
  for (const said of [sheet, style]) {
    for (const [veil, hides] of said ?? []) {
      const bit = BITS[veil]
      if (hides) veils |= bit
      else if ((bit & TAKEN_OVER) !== 0 || (bit & around) === 0) veils &= ~bit
    }
  }
  // A reader unfolds an answer and turns to a slide.
  const isNew = (veils & ~around & FOLDED) !== 0
  const names = `${attributes.class ?? ''} ${attributes.id ?? ''}`.slice(0, NAMES_LIMIT)
  if (isNew && UNFOLDED.test(names)) veils &= ~FOLDED | around
  const isPlain =
    style?.get('display') === true ||
    (attributes.hidden !== undefined && attributes.hidden !== 'until-found') ||
    (own & TRAIT.unseen) !== 0
  if (isPlain) return veils | CLOSED | PLAINLY
  const isShut =
    attributes.popover !== undefined || (tag === 'dialog' && attributes.open === undefined)
  return isShut ? veils | CLOSED : veils
}
