import type { InvisibleMarks } from '../../article/index.ts'
import type { Attributes } from './tokenize.ts'

/** One element that was opened, without its children: parents are enough to judge a line of text. */
export interface Element {
  readonly tag: string
  /** Bits of `KIND` that its tag has. */
  readonly kind: number
  readonly parent: Element | null
  readonly depth: number
  /** Place among all elements, in order of their start tags. */
  readonly index: number
  readonly attributes: Attributes
  /** True once `judge` has set `own` and `hidden`; false of most elements that hold no words. */
  judged: boolean
  /** Bits of `TRAIT` that its tag, class, id and role give it. */
  own: number
  /** True inside a link. */
  readonly link: boolean
  /** True where a browser would not show it. */
  readonly unseen: boolean
  /** Bits of what hides it: style, attribute, name. */
  veils: number
  /** True where anything does. */
  hidden: boolean
}

/** A piece of a line inside an inline element that says what it is. */
export interface Mark {
  readonly start: number
  readonly end: number
  readonly element: Element
}

/** One line of the page's visible text, white space collapsed, without what shows nothing. */
export interface HtmlLine {
  readonly text: string
  /** The innermost element that holds the whole line. */
  readonly element: Element
  /** How many of its characters are inside links, in bold letters. */
  readonly linked: number
  readonly bold: number
  /** How much prose it is: see `proseWeight`. */
  readonly prose: number
  readonly marks: readonly Mark[]
  /** Soft hyphens and zero-width marks between its characters. */
  readonly invisible: readonly InvisibleMarks[]
  /** Bits of what hides it: see `judge-element.ts`. */
  readonly veils: number
  readonly hidden: boolean
}

/** The element itself or the nearest ancestor that `test` accepts. */
export function closest(element: Element, test: (element: Element) => boolean): Element | null {
  for (let at: Element | null = element; at; at = at.parent) if (test(at)) return at
  return null
}

/** `closest` for the many elements of one page: what was found for an ancestor is not sought again. */
export function closestFinder(
  test: (element: Element) => boolean,
): (element: Element) => Element | null {
  const known: (Element | null | undefined)[] = []
  return (element) => {
    let at: Element | null = element
    let found: Element | null | undefined
    while (at) {
      found = known[at.index]
      if (found !== undefined) break
      if (test(at)) {
        found = at
        known[at.index] = at
        break
      }
      at = at.parent
    }
    for (let to: Element | null = element; to && to !== at; to = to.parent)
      known[to.index] = found ?? null
    return found ?? null
  }
}

/** The innermost element that holds both. */
export function shared(a: Element, b: Element): Element {
  let [left, right] = [a, b]
  while (left !== right) {
    if (left.depth >= right.depth && left.parent) left = left.parent
    else if (right.parent) right = right.parent
    else return right
  }
  return left
}
