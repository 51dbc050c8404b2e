import type { Element } from './element.ts'
import type { Attributes } from './tokenize.ts'
import { TRAIT } from './traits.data.ts'
import { traitsOf } from './traits.ts'

/**
 * Judges an element and all around it: traits, and whether it is hidden. Asked for elements that hold words
 * and for `time`: two of five elements of a page hold none, and nobody asks about them.
 */
export function judge(element: Element): void {
  if (element.judged) return
  element.judged = true
  const { tag, attributes, parent, unseen } = element
  if (parent) judge(parent)
  element.own = unseen ? 0 : traitsOf(tag, attributes)
  element.hidden = (parent?.hidden ?? false) || isHidden(tag, attributes, element.own)
}

function isHidden(tag: string, attributes: Attributes, own: number): boolean {
  if (tag === 'html' || tag === 'body') return false
  if (attributes.hidden !== undefined && attributes.hidden !== 'until-found') return true
  const style = attributes.style
  if (style && /(?:display\s{0,3}:\s{0,3}none|visibility\s{0,3}:\s{0,3}hidden)/i.test(style))
    return true
  return (own & TRAIT.unseen) !== 0
}
