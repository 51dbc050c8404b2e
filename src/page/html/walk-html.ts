import type { Element, HtmlLine } from './element.ts'
import { closeImplied, closeNamed, type ElementStack, makeRoom } from './element-stack.ts'
import { ownStyles } from './hiding/own-styles.ts'
import { judge } from './judge-element.ts'
import { lineBuilder } from './line-builder.ts'
import { KIND, kindOf } from './tags.data.ts'
import { type Attributes, NO_ATTRIBUTES, tokenize } from './tokenize.ts'

/** JSON-LD: one script, and all scripts of a page together. */
const SCRIPT_LIMIT = 1_000_000
const SCRIPTS_LIMIT = 64
/** `meta` and `link` elements that are kept. */
const META_LIMIT = 2_000

/** A page after one pass: lines of visible text with their ancestry, and what stands behind them. */
export interface Walked {
  readonly lines: readonly HtmlLine[]
  readonly elements: readonly Element[]
  /** `meta`, `link` and `time` elements with their attributes, in order. */
  readonly facts: readonly Element[]
  /** Texts of `script type="application/ld+json"`. */
  readonly scripts: readonly string[]
  readonly title: string
  readonly language: string
  readonly nestingCut: boolean
  readonly lineCut: boolean
}

/** Reads HTML in one pass, without a tree. Never throws, and takes time linear in `html`. */
export function walkHtml(html: string): Walked {
  const stack: ElementStack = { open: [], cut: false }
  // Words outside "html" and elements side by side at the top need one place to be in.
  const root = makeElement('#page', 0, NO_ATTRIBUTES, null, 0)
  const elements: Element[] = [root]
  const facts: Element[] = []
  const scripts: string[] = []
  const styles = ownStyles(html)
  const lines = lineBuilder(styles)
  let title = ''
  let language = ''
  let script = ''

  const openElement = (tag: string, attributes: Attributes) => {
    const kind = kindOf(tag)
    closeImplied(stack, tag, kind)
    makeRoom(stack)
    const parent = stack.open.at(-1) ?? root
    const element = makeElement(tag, kind, attributes, parent, elements.length)
    elements.push(element)
    if ((kind & KIND.inline) === 0 || tag === 'br') lines.end()
    if (tag === 'html' || tag === 'body') language ||= attributes.lang ?? ''
    if (isFact(tag, attributes) && facts.length < META_LIMIT) facts.push(element)
    // Whether a day is hidden is asked of its element, not of its words.
    if (tag === 'time') judge(element, styles)
    if ((kind & KIND.void) === 0) stack.open.push(element)
  }
  const closeElement = (closed: string) => {
    const top = stack.open.at(-1)
    if (closed === 'script' && top?.tag === 'script' && script !== '') {
      if (scripts.length < SCRIPTS_LIMIT) scripts.push(script)
      script = ''
    }
    const kind = kindOf(closed)
    closeNamed(stack, closed, kind)
    if ((kind & KIND.inline) === 0) lines.end()
  }
  const addText = (text: string) => {
    const top = stack.open.at(-1)
    if (!top) lines.add(text, root)
    else if (top.tag === 'title' && title.length < 2000 && !insideDrawing(top)) title += text
    else if (top.tag === 'script' && isJsonLd(top) && script.length < SCRIPT_LIMIT) script += text
    else if (!top.unseen) lines.add(text, top)
  }

  tokenize(html, {
    open: (tag, attributes, selfClosing) => {
      const foreign = selfClosing && (tag === 'svg' || insideForeign(stack))
      openElement(tag, attributes)
      if (foreign) closeElement(tag)
      return !foreign
    },
    close: (tag) => (tag === 'br' ? lines.end() : closeElement(tag)),
    text: addText,
  })
  if (script !== '' && scripts.length < SCRIPTS_LIMIT) scripts.push(script)
  lines.end()
  return {
    lines: lines.lines,
    elements,
    facts,
    scripts,
    title: title.replace(/\s+/g, ' ').trim(),
    language,
    nestingCut: stack.cut,
    lineCut: lines.wasCut(),
  }
}

function makeElement(
  tag: string,
  kind: number,
  attributes: Attributes,
  parent: Element | null,
  index: number,
): Element {
  const unseen = (parent?.unseen ?? false) || (kind & KIND.unseen) !== 0
  return {
    tag,
    kind,
    parent,
    depth: (parent?.depth ?? 0) + 1,
    index,
    attributes,
    judged: false,
    own: 0,
    link: (parent?.link ?? false) || (tag === 'a' && attributes.href !== undefined),
    unseen,
    veils: 0,
    hidden: false,
  }
}

const isJsonLd = (element: Element) => /ld\+json/i.test(element.attributes.type ?? '')

function isFact(tag: string, attributes: Attributes): boolean {
  if (tag === 'meta' || tag === 'link' || tag === 'time') return true
  return attributes.itemprop !== undefined && attributes.content !== undefined
}

const insideDrawing = (element: Element) => element.parent?.unseen === true

const insideForeign = ({ open }: ElementStack) =>
  open.at(-1)?.unseen === true && open.some(({ tag }) => tag === 'svg' || tag === 'math')
