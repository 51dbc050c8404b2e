import { decodeHTML } from 'entities'
import type { XmlElement } from '../xml/element.ts'
import { escapeMarkup } from '../xml/markup.ts'
import { ENTRY_TEXT_LIMIT } from './feed.ts'

/** How long a title may be; what lies beyond is left out. */
const TITLE_LIMIT = 2000

type Form = 'plain' | 'html'

/** Plain or HTML, as the element says; of RSS nobody says, and it may be either. */
function formOf({ name, attributes, hasTags }: XmlElement): Form | 'unsaid' {
  const type = (attributes.get('type') ?? '').trim().toLowerCase()
  const mode = (attributes.get('mode') ?? '').trim().toLowerCase()
  if (hasTags || /^(?:x?html|text\/x?html|application\/xhtml\+xml|xml)$/.test(type)) return 'html'
  if (mode === 'escaped' && type === '') return 'html'
  if (type === 'text' || type === 'plain' || type === 'text/plain') return 'plain'
  return name.startsWith('atom:') ? 'plain' : 'unsaid'
}

/** The characters of an element, in Atom 0.3 perhaps packed as Base64. */
function charactersOf({ attributes, text }: XmlElement): string {
  const mode = (attributes.get('mode') ?? '').trim().toLowerCase()
  const type = (attributes.get('type') ?? 'text').trim().toLowerCase()
  const isPacked =
    mode === 'base64' || (/^[a-z]+\/[\w.+-]+$/.test(type) && !/^text\/|[/+]xml$/.test(type))
  if (!isPacked) return text.slice(0, ENTRY_TEXT_LIMIT)
  if (mode !== 'base64' && !/^(?:text|html|xhtml)/.test(type)) return ''
  return Buffer.from(text.slice(0, ENTRY_TEXT_LIMIT), 'base64').toString('utf8')
}

/** The text of a field as a piece of HTML; undefined where it has none. `isAtom`: what says nothing of its type is plain. */
export function markupOf(element: XmlElement | undefined, isAtom: boolean): string | undefined {
  if (!element) return undefined
  const text = charactersOf(element).trim().toWellFormed()
  if (text === '') return undefined
  const form = formOf(element)
  return form === 'plain' || (form === 'unsaid' && isAtom) ? escapeMarkup(text) : text
}

/** A title as plain text in one line. */
export function plainTitle(element: XmlElement | undefined, isAtom = false): string {
  if (!element) return ''
  const form = formOf(element)
  const text = charactersOf(element).slice(0, TITLE_LIMIT * 4)
  return form === 'plain' || (form === 'unsaid' && isAtom) ? oneLine(text) : plainOf(text)
}

/** Tags that people put into titles; what else stands in angle brackets is words: `x <y`, `List<T>`. */
const TAGS =
  /<\/?(?:a|abbr|acronym|b|bdi|big|blockquote|br|center|cite|code|dd|del|dfn|div|dl|dt|em|font|h[1-6]|hr|i|img|ins|kbd|li|mark|nobr|ol|p|pre|q|s|samp|small|span|strike|strong|sub|sup|tt|u|ul|var|wbr)(?:[\s/][^<>]{0,1000})?>/gi

/** HTML in few words as plain text in one line: tags out, references read. */
export const plainOf = (html: string): string =>
  oneLine(decodeHTML(html.replace(/<!--[^>]{0,1000}-->/g, '').replace(TAGS, markOf)))

/** Tags that end a line part words, others do not: `CO<sub>2</sub>`. */
const markOf = (tag: string): string =>
  /^<\/?(?:br|p|div|li|ul|ol|h\d|hr|blockquote|dd|dt|dl|pre|center)\b/i.test(tag) ? ' ' : ''

// biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what it looks for.
const CONTROLS = /[\u0000-\u001f\u007f-\u009f]/g

/** One line without white space around it. */
export const oneLine = (text: string): string =>
  text.replace(/\s+/g, ' ').replace(CONTROLS, '').trim().slice(0, TITLE_LIMIT).toWellFormed()
