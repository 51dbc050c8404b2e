import { Tokenizer, type TokenizerCallbacks } from 'htmlparser2'
import type { Element, Line } from './element.ts'
import { closeImplied, closeNamed, type ElementStack, makeRoom } from './element-stack.ts'
import { lineBuilder } from './line-builder.ts'
import { ATTRIBUTES, INLINE, UNSEEN, VOID } from './tags.data.ts'
import { TRAIT } from './traits.data.ts'
import { traitReader } from './traits.ts'

/** An attribute's value is read up to here. */
const VALUE_LIMIT = 20_000
/** JSON-LD: one script, and all scripts of a page together. */
const SCRIPT_LIMIT = 1_000_000
const SCRIPTS_LIMIT = 64
/** `meta` and `link` elements that are kept. */
const META_LIMIT = 2_000

/** A page after one pass: lines of visible text with their ancestry, and what stands behind them. */
export interface Walked {
  readonly lines: readonly Line[]
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

type Attributes = Record<string, string>
const NONE: Attributes = Object.freeze({})

/** Reads HTML in one pass, without a tree. Never throws, and takes time linear in `html`. */
export function walkHtml(html: string): Walked {
  const stack: ElementStack = { open: [], cut: false }
  // Words outside "html" and elements side by side at the top need one place to be in.
  const root = makeElement('#page', NONE, null, 0, 0)
  const elements: Element[] = [root]
  const facts: Element[] = []
  const scripts: string[] = []
  const lines = lineBuilder()
  const traits = traitReader()
  let title = ''
  let language = ''
  let tag = ''
  let attributes: Attributes = NONE
  let name = ''
  let value = ''
  let script = ''

  const openElement = () => {
    closeImplied(stack, tag)
    makeRoom(stack)
    const parent = stack.open.at(-1) ?? root
    const element = makeElement(tag, attributes, parent, elements.length, traits(tag, attributes))
    elements.push(element)
    if (!INLINE.has(tag) || tag === 'br') lines.end()
    if (tag === 'html' || tag === 'body') language ||= attributes.lang ?? ''
    if (isFact(tag, attributes) && facts.length < META_LIMIT) facts.push(element)
    if (!VOID.has(tag)) stack.open.push(element)
    attributes = NONE
  }
  const closeElement = (closed: string) => {
    const top = stack.open.at(-1)
    if (closed === 'script' && top?.tag === 'script' && script !== '') {
      if (scripts.length < SCRIPTS_LIMIT) scripts.push(script)
      script = ''
    }
    closeNamed(stack, closed)
    if (!INLINE.has(closed)) lines.end()
  }
  const addText = (text: string) => {
    const top = stack.open.at(-1)
    if (!top) lines.add(text, root)
    else if (top.tag === 'title' && title.length < 2000 && !insideDrawing(top)) title += text
    else if (top.tag === 'script' && isJsonLd(top) && script.length < SCRIPT_LIMIT) script += text
    else if (!top.unseen) lines.add(text, top)
  }

  const callbacks: TokenizerCallbacks = {
    onopentagname: (start, end) => {
      tag = html.slice(start, Math.min(end, start + 64)).toLowerCase()
      attributes = NONE
    },
    onattribname: (start, end) => {
      name = end - start > 20 ? '' : html.slice(start, end).toLowerCase()
      if (!ATTRIBUTES.has(name)) name = ''
      value = ''
    },
    onattribdata: (start, end) => {
      if (name !== '' && value.length < VALUE_LIMIT) value += html.slice(start, end)
    },
    onattribentity: (code) => {
      if (name !== '' && value.length < VALUE_LIMIT) value += String.fromCodePoint(code)
    },
    onattribend: () => {
      if (name === '') return
      if (attributes === NONE) attributes = {}
      attributes[name] ??= value
    },
    onopentagend: openElement,
    onselfclosingtag: () => {
      const own = tag
      const foreign = stack.open.some((element) => element.tag === 'svg' || element.tag === 'math')
      openElement()
      if (foreign || own === 'svg') closeElement(own)
    },
    onclosetag: (start, end) => {
      const closed = html.slice(start, Math.min(end, start + 64)).toLowerCase()
      if (closed === 'br') lines.end()
      else closeElement(closed)
    },
    ontext: (start, end) => addText(html.slice(start, end)),
    ontextentity: (code) => addText(String.fromCodePoint(code)),
    oncdata: () => {},
    oncomment: () => {},
    ondeclaration: () => {},
    onprocessinginstruction: () => {},
    onend: () => lines.end(),
  }
  const tokenizer = new Tokenizer({}, callbacks)
  tokenizer.write(html)
  tokenizer.end()
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
  attributes: Attributes,
  parent: Element | null,
  index: number,
  own: number,
): Element {
  const unseen = (parent?.unseen ?? false) || UNSEEN.has(tag)
  return {
    tag,
    parent,
    depth: (parent?.depth ?? 0) + 1,
    index,
    attributes,
    own,
    link: (parent?.link ?? false) || (tag === 'a' && attributes.href !== undefined),
    unseen,
    hidden: (parent?.hidden ?? false) || isHidden(tag, attributes, own),
  }
}

function isHidden(tag: string, attributes: Attributes, own: number): boolean {
  if (tag === 'html' || tag === 'body') return false
  if (attributes.hidden !== undefined && attributes.hidden !== 'until-found') return true
  const style = attributes.style
  if (style && /(?:display\s{0,3}:\s{0,3}none|visibility\s{0,3}:\s{0,3}hidden)/i.test(style))
    return true
  return (own & TRAIT.unseen) !== 0
}

const isJsonLd = (element: Element) => /ld\+json/i.test(element.attributes.type ?? '')

function isFact(tag: string, attributes: Attributes): boolean {
  if (tag === 'meta' || tag === 'link' || tag === 'time') return true
  return attributes.itemprop !== undefined && attributes.content !== undefined
}

const insideDrawing = (element: Element) => element.parent?.unseen === true
