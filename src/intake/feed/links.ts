import { childrenOf, lineOf, type XmlElement } from '../xml/element.ts'
import { joinAddress } from '../xml/join-address.ts'

/** The addresses that a feed or an entry gives. */
export interface Links {
  /** The page that is meant. */
  readonly page?: string
  readonly self?: string
  readonly next?: string
  readonly hub?: string
  /** The feed or page that it was taken from. */
  readonly via?: string
  /** An address that stands in an attribute: CDF's `HREF`, RDF's `rdf:about`. */
  readonly addresses: (what: 'channel' | 'item') => string | undefined
}

/** The page itself, before the counting address that a feed service put in its place. */
const ORIGINAL = ['feedburner:origlink', 'pheedo:origlink']

const RELATION = /^(?:https?:\/\/www\.iana\.org\/assignments\/relation\/)?([a-z]{1,30})$/

/** The links of a channel or an entry. */
export function linksOf(element: XmlElement): Links {
  const found: Record<string, string> = {}
  let byText: string | undefined
  const keep = (relation: string, address: string | null) => {
    if (address && !(relation in found)) found[relation] = address
  }
  for (const link of childrenOf(element, 'link', 'atom:link', 'a', 'url')) {
    const { attributes, base } = link
    const href = attributes.get('href') ?? attributes.get('rdf:resource')
    const text = lineOf(link)
    if (href === undefined || (href.trim() === '' && text !== '')) {
      if (text !== '') byText ??= joinAddress(text, base) ?? undefined
      continue
    }
    const relation = relationOf(attributes.get('rel'))
    const type = (attributes.get('type') ?? 'text/html').toLowerCase()
    // An alternate of another type is not the page; it counts where there is no other.
    const isPage = /html/.test(type) || !/^(?:application|text|image|audio|video)\//.test(type)
    keep(relation === 'alternate' && !isPage ? 'other' : relation, joinAddress(href, base))
  }
  const original = childrenOf(element, ...ORIGINAL)
    .map((link) => joinAddress(lineOf(link), link.base))
    .find((address) => address !== null)
  const page = original ?? byText ?? found.alternate ?? found.other
  return {
    ...(page ? { page } : {}),
    ...(found.self ? { self: found.self } : {}),
    ...(found.next ? { next: found.next } : {}),
    ...(found.hub ? { hub: found.hub } : {}),
    ...(found.via ? { via: found.via } : {}),
    addresses: (what) => {
      const names = what === 'channel' ? ['href', 'rdf:about'] : ['href', 'rdf:about', 'about']
      for (const name of names) {
        const value = element.attributes.get(name)
        const address = value ? joinAddress(value, element.base) : null
        if (address) return address
      }
      return undefined
    },
  }
}

function relationOf(rel: string | undefined): string {
  const words = (rel ?? 'alternate').trim().toLowerCase().split(/\s+/)
  const known = words.map((word) => RELATION.exec(word)?.[1] ?? 'unknown')
  return known.includes('alternate') ? 'alternate' : (known[0] ?? 'alternate')
}
