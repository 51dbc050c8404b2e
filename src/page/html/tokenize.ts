import { decodeHTML, decodeHTMLAttribute } from 'entities'
import { knownNames } from './known-names.ts'
import { ATTRIBUTES, RAW_TEXT, TAGS } from './tags.data.ts'

/** An attribute's value is read up to here. */
const VALUE_LIMIT = 20_000
/** Longer names are generated; what lies beyond is dropped. */
const NAME_LIMIT = 64

/** The attributes of a start tag that are read; the same empty object where there are none. */
export type Attributes = Readonly<Record<string, string>>
export const NO_ATTRIBUTES: Attributes = Object.freeze({})

/** What the tokenizer calls, in the order of the page. */
export interface TokenHandler {
  /** `raw` is what `RAW_TEXT` says; false gives the element's content as markup after all. */
  open(tag: string, attributes: Attributes, selfClosing: boolean): boolean
  close(tag: string): void
  text(text: string): void
}

const GREATER = 62
const SLASH = 47
const EQUALS = 61
const DOUBLE = 34
const SINGLE = 39

/**
 * Splits HTML into tags and text by the tokenization rules of the HTML Standard, as far as they say
 * where text begins and ends. Every character is looked at a fixed number of times, whatever it is:
 * what is never closed (a comment, a script, a quoted value) reaches to the end of the page.
 */
export function tokenize(html: string, handler: TokenHandler): void {
  const { length } = html
  let at = 0
  while (at < length) {
    const less = nextTag(html, at)
    if (less > at) handler.text(decodeText(html.slice(at, less)))
    if (less >= length) return
    const code = html.charCodeAt(less + 1)
    if (isLetter(code)) at = readStartTag(html, less + 1, handler)
    else if (code === SLASH) at = readEndTag(html, less + 2, handler)
    else at = skipDeclaration(html, less + 1)
  }
}

/** The next `<` that opens something; one that does not is text. */
function nextTag(html: string, from: number): number {
  let at = html.indexOf('<', from)
  while (at >= 0) {
    const code = html.charCodeAt(at + 1)
    if (isLetter(code) || code === 33 || code === 63 || code === SLASH) return at
    at = html.indexOf('<', at + 1)
  }
  return html.length
}

function skipDeclaration(html: string, from: number): number {
  if (html.startsWith('!--', from)) {
    if (html.charCodeAt(from + 3) === GREATER) return from + 4
    if (html.startsWith('->', from + 3)) return from + 5
    return after(html, '-->', from + 3)
  }
  if (html.startsWith('![CDATA[', from)) return after(html, ']]>', from)
  return after(html, '>', from)
}

function after(html: string, mark: string, from: number): number {
  const at = html.indexOf(mark, from)
  return at < 0 ? html.length : at + mark.length
}

function readEndTag(html: string, from: number, handler: TokenHandler): number {
  const code = html.charCodeAt(from)
  if (code === GREATER) return from + 1
  if (!isLetter(code)) return after(html, '>', from)
  const end = nameEnd(html, from)
  handler.close(tagName(html, from, end))
  if (html.charCodeAt(end) === GREATER) return end + 1
  // Attributes of an end tag mean nothing, but a ">" inside their quotes does not end it.
  return readAttributes(html, end).end
}

function readStartTag(html: string, from: number, handler: TokenHandler): number {
  const end = nameEnd(html, from)
  const tag = tagName(html, from, end)
  let next = end + 1
  let attributes = NO_ATTRIBUTES
  let selfClosing = false
  if (html.charCodeAt(end) !== GREATER) {
    const read = readAttributes(html, end)
    // The page ends inside the tag: a browser shows nothing of it.
    if (!read.closed) return html.length
    next = read.end
    attributes = read.attributes
    selfClosing = read.selfClosing
  }
  const raw = handler.open(tag, attributes, selfClosing) && RAW_TEXT.has(tag)
  return raw ? readRawText(html, next, tag, handler) : next
}

/** The content of a script, style or title, up to its own end tag. */
function readRawText(html: string, from: number, tag: string, handler: TokenHandler): number {
  const ends = RAW_ENDS.get(tag) as RegExp
  ends.lastIndex = from
  const found = ends.exec(html)
  const to = found ? found.index : html.length
  if (to > from) {
    const text = html.slice(from, to)
    handler.text(tag === 'title' || tag === 'textarea' ? decodeText(text) : text)
  }
  return to
}

const RAW_ENDS: ReadonlyMap<string, RegExp> = new Map(
  [...RAW_TEXT].map((tag) => [tag, new RegExp(`</${tag}(?=[\\s/>])`, 'gi')]),
)

interface ReadAttributes {
  readonly attributes: Attributes
  readonly end: number
  readonly selfClosing: boolean
  readonly closed: boolean
}

function readAttributes(html: string, from: number): ReadAttributes {
  let attributes: Record<string, string> | null = null
  let at = skipBetween(html, from)
  while (at < html.length && html.charCodeAt(at) !== GREATER) {
    const start = at
    at = attributeNameEnd(html, at)
    const name = attributeNamed(html, start, at)
    at = findValue(html, at)
    if (at < 0) break
    if (name) {
      attributes ??= {}
      const end = Math.min(value.end, value.start + VALUE_LIMIT)
      attributes[name] ??= decodeValue(html.slice(value.start, end))
    }
    at = skipBetween(html, at)
  }
  if (at < 0 || at >= html.length)
    return { attributes: NO_ATTRIBUTES, end: html.length, selfClosing: false, closed: false }
  const selfClosing = html.charCodeAt(at - 1) === SLASH
  return { attributes: attributes ?? NO_ATTRIBUTES, end: at + 1, selfClosing, closed: true }
}

function skipBetween(html: string, from: number): number {
  let at = from
  let code = html.charCodeAt(at)
  while (isSpace(code) || code === SLASH) code = html.charCodeAt(++at)
  return at
}

// A "=" where a name should begin is part of the name.
function attributeNameEnd(html: string, from: number): number {
  let at = from
  let code = 0
  do code = html.charCodeAt(++at)
  while (
    at < html.length &&
    !isSpace(code) &&
    code !== GREATER &&
    code !== SLASH &&
    code !== EQUALS
  )
  return at
}

/** Where the value that was last found stands: one object, not one an attribute. */
const value = { start: 0, end: 0 }

/** Finds the value behind an attribute's name, if it has one; gives where to go on, -1 for nowhere. */
function findValue(html: string, from: number): number {
  let at = from
  let code = html.charCodeAt(at)
  while (isSpace(code)) code = html.charCodeAt(++at)
  value.start = at
  value.end = at
  if (code !== EQUALS) return at
  do code = html.charCodeAt(++at)
  while (isSpace(code))
  value.start = at
  if (code === DOUBLE || code === SINGLE) {
    value.start = at + 1
    value.end = html.indexOf(code === DOUBLE ? '"' : "'", at + 1)
    return value.end < 0 ? -1 : value.end + 1
  }
  while (at < html.length && !isSpace(code) && code !== GREATER) code = html.charCodeAt(++at)
  value.end = at
  return at
}

const attributeNamed = knownNames(ATTRIBUTES)
const tagNamed = knownNames(TAGS)

function nameEnd(html: string, from: number): number {
  let at = from
  let code = html.charCodeAt(at)
  while (at < html.length && code !== GREATER && code !== SLASH && !isSpace(code))
    code = html.charCodeAt(++at)
  return at
}

function tagName(html: string, from: number, end: number): string {
  return (
    tagNamed(html, from, end) ?? html.slice(from, Math.min(end, from + NAME_LIMIT)).toLowerCase()
  )
}

const isLetter = (code: number) => (code | 32) >= 97 && (code | 32) <= 122
const isSpace = (code: number) => code === 32 || (code >= 9 && code <= 13 && code !== 11)

const decodeText = (text: string) => (text.includes('&') ? decodeHTML(text) : text)
const decodeValue = (text: string) => (text.includes('&') ? decodeHTMLAttribute(text) : text)
