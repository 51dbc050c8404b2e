/**
 * Names of fields, the best first, as the specifications of RSS 0.9 to 2.0, RDF, Atom 0.3 and 1.0, CDF, Dublin Core, Media RSS and iTunes have
 * them; in small letters, with the usual prefixes.
 */
export const TITLES = ['title', 'atom:title', 'dc:title', 'media:title', 'itunes:title']
/** The text itself. */
export const CONTENTS = [
  'content:encoded',
  'content',
  'atom:content',
  'xhtml:body',
  'body',
  'fulltext',
]
/** What stands for it. */
export const SUMMARIES = [
  'description',
  'summary',
  'atom:summary',
  'abstract',
  'tagline',
  'dc:description',
  'dcterms:abstract',
  'itunes:summary',
  'media:description',
  'itunes:subtitle',
]
/** When it came out. */
export const PUBLISHED = [
  'published',
  'atom:published',
  'issued',
  'atom:issued',
  'pubdate',
  'dcterms:issued',
  'dc:date',
  'date',
  'dcterms:date',
  'created',
  'atom:created',
  'dcterms:created',
  'publishdate',
]
/** When it was changed. */
export const MODIFIED = [
  'updated',
  'atom:updated',
  'modified',
  'atom:modified',
  'dcterms:modified',
  'lastmod',
]

/** Fields whose content is kept as markup: whether its tags are escaped, literal or neither. */
export const MARKUP_FIELDS: ReadonlySet<string> = new Set([
  ...TITLES,
  ...CONTENTS,
  ...SUMMARIES,
  'subtitle',
  'atom:subtitle',
  'rights',
  'copyright',
])
