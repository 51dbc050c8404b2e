import { decodeHTMLStrict } from 'entities'
import { Parser } from 'htmlparser2'
import type { XmlElement } from './element.ts'
import { joinAddress } from './join-address.ts'
import { closeTag, escapeMarkup, openTag } from './markup.ts'
import {
  attributesOf,
  type Family,
  familyOf,
  fullName,
  type NameScope,
  scopeOf,
} from './name-scope.ts'
import type { XmlReading, XmlWanted } from './wanted.ts'

/** Characters that are parsed before it is asked whether to go on. */
const CHUNK = 16_384
/** Elements deeper than this are no file that anybody means: reading ends. */
const XML_DEPTH_LIMIT = 200
/** Elements that are kept at once: of one item, or of everything that is no item. */
const XML_KEPT_LIMIT = 100_000

interface Open {
  name: string
  attributes: ReadonlyMap<string, string>
  base?: string
  children: XmlElement[]
  text: string
  hasTags: boolean
  readonly scope: NameScope | null
  readonly isItem: boolean
  /** How many elements were kept before it. */
  readonly keptBefore: number
}

/**
 * Reads the elements from a root on, whatever is wrong between: tags that are not closed, entities that nobody knows, an end in
 * the middle. Named entities of HTML are read, those of the file's own document type are not. Never throws.
 */
export function readXml(
  text: string,
  from: number,
  wanted: XmlWanted,
  address?: string,
): XmlReading {
  const walk = new XmlWalk(wanted, address)
  const parser = new Parser(walk, { xmlMode: true, decodeEntities: false })
  let at = from
  for (; at < text.length && !walk.isOver; at += CHUNK) parser.write(text.slice(at, at + CHUNK))
  walk.isAtEnd = true
  if (!walk.isOver) parser.end()
  return { root: walk.root, isCut: walk.isCut, isPastLimit: walk.isPastLimit }
}

class XmlWalk {
  root: XmlElement | null = null
  isOver = false
  isAtEnd = false
  isCut = false
  isPastLimit = false
  readonly #wanted: XmlWanted
  readonly #address: string | undefined
  readonly #open: Open[] = []
  /** Tags open inside content that is kept as markup: their names and addresses. */
  readonly #inside: { readonly name: string; readonly base?: string }[] = []
  #family: Family | null = null
  #kept = 0
  #text = ''
  #isLiteral = false

  constructor(wanted: XmlWanted, address: string | undefined) {
    this.#wanted = wanted
    this.#address = address
  }

  ontext(data: string): void {
    if (!this.isOver) this.#text += data
  }

  oncdatastart(): void {
    this.#flush()
    this.#isLiteral = true
  }

  oncdataend(): void {
    this.#flush()
    this.#isLiteral = false
  }

  onopentag(raw: string, given: Record<string, string>): void {
    if (this.isOver) return
    this.#flush()
    const top = this.#open.at(-1)
    if (this.#open.length + this.#inside.length >= XML_DEPTH_LIMIT) {
      this.#stop()
      return
    }
    const scope = scopeOf(Object.entries(given), top?.scope ?? null)
    if (this.#open.length === 0 && this.#family === null) this.#family = familyOf(raw, scope)
    const name = fullName(raw, scope, this.#family)
    const attributes = attributesOf(given, scope)
    const base = this.#baseOf(attributes)
    if (top && this.#wanted.markup.has(top.name)) this.#openInside(top, name, attributes, base)
    else this.#push(name, attributes, scope, base)
  }

  #openInside(
    top: Open,
    name: string,
    attributes: ReadonlyMap<string, string>,
    base: string | undefined,
  ): void {
    this.#inside.push({ name, ...(base ? { base } : {}) })
    top.text += openTag(name, attributes, base)
    top.hasTags = true
  }

  #push(
    name: string,
    attributes: ReadonlyMap<string, string>,
    scope: NameScope | null,
    base: string | undefined,
  ): void {
    const isItem = this.#wanted.items.has(name)
    // An item that was not closed ends where the next one begins.
    const inner = isItem ? this.#open.findIndex((open) => open.isItem) : -1
    while (inner >= 0 && this.#open.length > inner) this.#close()
    const keptBefore = this.#kept++
    if (keptBefore >= XML_KEPT_LIMIT) {
      this.#stop()
      return
    }
    this.#open.push({
      name,
      attributes,
      ...(base ? { base } : {}),
      children: [],
      text: '',
      hasTags: false,
      scope,
      isItem,
      keptBefore,
    })
  }

  onclosetag(raw: string, isImplied: boolean): void {
    if (this.isOver) return
    this.#flush()
    if (this.isAtEnd && isImplied) this.isCut = true
    const inside = this.#inside.pop()
    const top = this.#open.at(-1)
    if (inside && top) {
      if (!this.isCut) top.text += closeTag(inside.name)
      return
    }
    // What the next item closed is not closed again.
    const local = raw.slice(raw.indexOf(':') + 1).toLowerCase()
    if (top && (top.name === local || top.name.endsWith(`:${local}`))) this.#close()
  }

  #close(): void {
    const done = this.#open.pop()
    if (!done) return
    const { scope: _scope, isItem, keptBefore, ...element } = done
    if (isItem) {
      this.#kept = keptBefore
      if (!this.isOver && !this.#wanted.onItem(element)) this.#end()
      return
    }
    const parent = this.#open.at(-1)
    // Of a field that the end cuts through nothing is said.
    const isCutThrough = this.isCut && element.children.length === 0
    if (parent && !isCutThrough) parent.children.push(element)
    if (!parent) this.root ??= element
  }

  #flush(): void {
    const text = this.#text
    this.#text = ''
    const top = this.#open.at(-1)
    if (text === '' || !top) return
    const read = this.#isLiteral ? text : decodeHTMLStrict(text)
    top.text += this.#inside.length > 0 ? escapeMarkup(read) : read
  }

  #baseOf(attributes: ReadonlyMap<string, string>): string | undefined {
    const outer = this.#inside.at(-1)?.base ?? this.#open.at(-1)?.base ?? this.#address
    const own = attributes.get('xml:base')
    return own === undefined ? outer : (joinAddress(own, outer) ?? outer)
  }

  #stop(): void {
    this.isPastLimit = true
    this.#end()
  }

  #end(): void {
    this.isOver = true
    while (this.#open.length > 0) this.#close()
  }
}
