import type { Element } from './element.ts'
import { KIND, SIBLINGS } from './tags.data.ts'

/**
 * Elements may be nested this deep, as in Blink; deeper ones replace the innermost, so they are read
 * as if side by side. It keeps every search through the stack short, whatever the page does.
 */
export const DEPTH_LIMIT = 512

/** How far an end tag of a formatting element looks for its start. */
const FORMATTING_REACH = 32

/** The open elements of a page, closed by the rules of the HTML Standard as far as text is concerned. */
export interface ElementStack {
  readonly open: Element[]
  /** True once an element was nested too deep. */
  cut: boolean
}

/** Closes what the start tag `tag`, of that `kind`, closes without saying so. */
export function closeImplied(stack: ElementStack, tag: string, kind: number): void {
  const { open } = stack
  if (kind & KIND.breaksOut) leaveDrawing(open)
  if (kind & KIND.closesP) closeParagraph(open)
  // Nothing that stands in the line has siblings to close.
  const sibling = kind & KIND.inline ? undefined : SIBLINGS.get(tag)
  if (sibling) closeSibling(open, sibling.closes, sibling.within)
  if (tag === 'a') removeFormatting(open, 'a')
}

/** Makes room for one more element: too deep a place is left for the one around it. */
export function makeRoom(stack: ElementStack): void {
  while ((stack.open.at(-1)?.depth ?? 0) >= DEPTH_LIMIT) {
    stack.open.pop()
    stack.cut = true
  }
}

/** Closes the element that the end tag `tag` names; an end tag without a start does nothing. */
export function closeNamed(stack: ElementStack, tag: string, kind: number): void {
  const { open } = stack
  if (kind & KIND.formatting) {
    removeFormatting(open, tag)
    return
  }
  for (let at = open.length - 1; at >= 0; at--) {
    const element = open[at] as Element
    if (element.tag === tag) {
      open.length = at
      return
    }
    // "</div>" inside a table's cell does not close the cell.
    if (element.kind & ~kind & KIND.scope && tag !== 'body' && tag !== 'tr') return
  }
}

// "<b>one<p>two</b>three</p>": the paragraph stays open, only the bold letters end.
function removeFormatting(open: Element[], tag: string): void {
  const lowest = Math.max(0, open.length - FORMATTING_REACH)
  for (let at = open.length - 1; at >= lowest; at--) {
    const element = open[at] as Element
    if (element.tag === tag) {
      if (at === open.length - 1) open.pop()
      else open.splice(at, 1)
      return
    }
    if (element.kind & KIND.scope) return
  }
}

function closeParagraph(open: Element[]): void {
  for (let at = open.length - 1; at >= 0; at--) {
    const element = open[at] as Element
    if (element.tag === 'p') open.length = at
    if ((element.kind & KIND.inline) === 0) return
  }
}

function closeSibling(
  open: Element[],
  closes: ReadonlySet<string>,
  barrier: ReadonlySet<string>,
): void {
  for (let at = open.length - 1; at >= 0; at--) {
    const name = open[at]?.tag as string
    if (closes.has(name)) {
      open.length = at
      return
    }
    if (barrier.has(name)) return
  }
}

function leaveDrawing(open: Element[]): void {
  const top = open.at(-1)
  if (!top?.unseen) return
  for (let at = open.length - 1; at >= 0; at--) {
    const element = open[at] as Element
    if (!element.unseen) return
    if (element.tag === 'svg' || element.tag === 'math' || element.tag === 'select') {
      open.length = at
      return
    }
  }
}
