import { childLine, childrenOf, lineOf, type XmlElement } from '../xml/element.ts'
import { plainOf } from './texts.ts'

/** More authors or categories of one entry are left out. */
const LIMIT = 50

/** Who wrote it, each once; addresses of mail are left out. */
export function authorsOf(item: XmlElement): string[] {
  const written = [
    ...childrenOf(item, 'author', 'atom:author').flatMap((author) =>
      author.children.length > 0
        ? [
            childLine(author, 'name', 'atom:name', 'foaf:name', 'rdf:value') ||
              childLine(author, 'email', 'atom:email'),
          ]
        : [lineOf(author)],
    ),
    ...childrenOf(item, 'dc:creator', 'dcterms:creator', 'dc:author').map(creatorLine),
    ...childrenOf(item, 'itunes:author').map(lineOf),
    ...childrenOf(item, 'media:credit')
      .filter(({ attributes }) =>
        /^(?:author|writer|reporter)$/i.test(attributes.get('role') ?? ''),
      )
      .map(lineOf),
  ]
  return eachOnce(written.map(personName))
}

/** In RDF a creator may be described by elements of its own. */
const creatorLine = (creator: XmlElement): string =>
  lineOf(creator) ||
  creator.children
    .map((child) => childLine(child, 'foaf:name', 'rdf:value') || lineOf(child))
    .find((line) => line !== '') ||
  ''

/** `ann@example.org (Ann Roe)`, `Ann Roe <ann@example.org>`: the name; an address alone says nobody. */
export function personName(written: string): string {
  const line = plainOf(written)
  const behind = /^[^\s@]{1,200}@[^\s@]{1,200}\s?\((.{1,200})\)$/.exec(line)
  if (behind) return (behind[1] as string).trim()
  return line
    .replace(/[<([]?\s?(?:mailto:)?[\w.+-]{1,64}@[\w-]{1,63}(?:\.[\w-]{1,63}){1,6}\s?[>)\]]?/g, ' ')
    .replace(/\s+/g, ' ')
    .replace(/^[\s,;:()-]+|[\s,;:(-]+$/g, '')
}

/** What it is filed under, each once. */
export function categoriesOf(item: XmlElement): string[] {
  return eachOnce([
    ...childrenOf(
      item,
      'category',
      'atom:category',
      'itunes:category',
      'media:category',
      'dc:subject',
    ).map((category) => {
      const { attributes } = category
      return plainOf(
        attributes.get('label') ??
          attributes.get('term') ??
          attributes.get('text') ??
          lineOf(category),
      )
    }),
    ...childrenOf(item, 'media:keywords', 'itunes:keywords').flatMap((words) =>
      lineOf(words)
        .split(',', LIMIT)
        .map((word) => word.trim()),
    ),
  ])
}

/** Each value once, without those that are empty. */
export const eachOnce = (values: readonly string[]): string[] =>
  [
    ...new Set(values.map((value) => value.trim().slice(0, 300)).filter((value) => value !== '')),
  ].slice(0, LIMIT)
