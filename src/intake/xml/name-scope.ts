import { decodeHTMLStrict } from 'entities'
import { NAMESPACES, PREFIXES } from './namespaces.data.ts'

/** The prefixes that are declared where an element stands. */
export interface NameScope {
  readonly outer: NameScope | null
  /** Namespace by prefix. */
  readonly own: ReadonlyMap<string, string>
}

/** How many scopes are looked through: a file declares its prefixes at its root or a little below. */
const LOOKED_THROUGH = 64

/** The scope of an element with these attributes; the outer one where it declares nothing. */
export function scopeOf(attributes: Iterable<[string, string]>, outer: NameScope | null) {
  let own: Map<string, string> | null = null
  for (const [name, value] of attributes) {
    const prefix = /^xmlns(?::(.{1,100}))?$/i.exec(name)
    if (!prefix) continue
    own ??= new Map()
    own.set((prefix[1] ?? '').toLowerCase(), foldNamespace(value))
  }
  return own ? { outer, own } : outer
}

const foldNamespace = (uri: string): string =>
  uri
    .trim()
    .slice(0, 300)
    .toLowerCase()
    .replace(/^https?:\/\/(?:www\.)?/, '')
    .replace(/[/#]{1,4}$/, '')

function namespaceOf(prefix: string, scope: NameScope | null): string | undefined {
  let at = scope
  for (let steps = 0; at && steps < LOOKED_THROUGH; steps++) {
    const found = at.own.get(prefix)
    if (found !== undefined) return found
    at = at.outer
  }
  return undefined
}

/** Of the root: the namespace that names without a prefix are then of, as `familyOf` gives it. */
export type Family = string

/** What an element's namespace is called: by its declaration, else by the prefix itself. */
export function familyOf(name: string, scope: NameScope | null): Family {
  const colon = name.indexOf(':')
  const prefix = colon < 0 ? '' : name.slice(0, colon).toLowerCase()
  const declared = namespaceOf(prefix, scope)
  const known = declared === undefined ? undefined : NAMESPACES.get(declared)
  if (known !== undefined) return known
  if (prefix === '') return declared ? `{${declared}}` : ''
  return PREFIXES.get(prefix) ?? prefix
}

/** The name without its prefix, in small letters. */
export const localName = (name: string): string => name.slice(name.indexOf(':') + 1).toLowerCase()

/** `dc:date`, `entry`: see `XmlElement.name`. */
export function fullName(name: string, scope: NameScope | null, root: Family | null): string {
  const family = familyOf(name, scope)
  const isPlain = family === '' || family.startsWith('{') || (family === root && family !== 'rdf')
  return isPlain ? localName(name) : `${family}:${localName(name)}`
}

/** Attributes by their full names, references in their values read. */
export function attributesOf(
  given: Record<string, string>,
  scope: NameScope | null,
): ReadonlyMap<string, string> {
  const attributes = new Map<string, string>()
  for (const [raw, value] of Object.entries(given)) {
    const name = raw.includes(':') ? fullName(raw, scope, null) : raw.toLowerCase()
    if (!attributes.has(name)) attributes.set(name, decodeHTMLStrict(value))
  }
  return attributes
}
