import { bylineAtHead, collectiveOf, headLines, nameAtHead } from './byline.ts'
import { closestFinder } from './element.ts'
import type { LinkedData } from './json-ld.ts'
import type { MetaTags } from './meta-tags.ts'
import { isPerson, readPersons } from './person.ts'
import type { Placed, Scene } from './placed.ts'
import type { HtmlLabel } from './rules/rule.ts'
import { TRAIT } from './traits.data.ts'

/** A name and the line that shows it, if one does: -1 for none. */
export interface Author {
  readonly name: string
  readonly line: number
  /** Where in the line. */
  readonly start: number
  readonly pointer?: string
}

const META_NAMES = [
  'author',
  'article:author',
  'parsely-author',
  'sailthru.author',
  'byl',
  'dc.creator',
  'dcterms.creator',
  'cxenseparse:author',
  'article.author',
  'og:article:author',
  'citation_author',
  'authors',
  'article:author_name',
  'twitter:creator:name',
]

/** What authors are looked for in. */
interface Sources {
  readonly scene: Scene
  readonly labels: readonly HtmlLabel[]
  readonly meta: MetaTags
  readonly data: LinkedData
  readonly outlets: readonly string[]
}

/**
 * The persons who wrote the text: structured data first, then what says "by" near the headline, links of
 * authors and bylines, and a lone name below the headline.
 */
export function findAuthors({ scene, labels, meta, data, outlets }: Sources): Author[] {
  const { lines, title, first } = scene
  const stated = statedAuthors(meta, data, outlets)
  const head = headLines(lines, labels, title, first)
  const said = bylineAtHead(head, outlets)
  const seen = visibleAuthors(lines, labels, outlets)
  if (stated.length === 0) {
    if (said.length > 0) return widest(said, seen)
    return seen.length > 0 ? seen : nameAtHead(head, title, outlets, isAuthored(meta, data))
  }
  // The data name whoever filed the page: a byline that the reader sees is surer than a name that he does not.
  if (said.length > 0 && !stated.some(({ name }) => placeOf(name, lines, labels))) return said
  // A byline may name more authors than the data: one name in the data, two on the line with it.
  const visible = [...said, ...seen]
  const shared = visible.find(({ name }) => stated.some((it) => same(it.name, name)))
  const row = shared ? distinctAuthors(visible.filter(({ line }) => line === shared.line)) : []
  if (
    row.length > stated.length &&
    stated.every(({ name }) => row.some((it) => same(it.name, name)))
  ) {
    return row
  }
  return stated.map(({ name, pointer }) => {
    const shown = placeOf(name, lines, labels)
    return shown ? { name, ...shown } : { name, line: -1, start: 0, pointer }
  })
}

/**
 * Who the page names as its author where it names no person: an agency, a desk, the outlet itself. From
 * its data, else from its byline.
 */
export function findCorporateAuthor({ scene, labels, meta, data }: Sources): Author | null {
  for (const article of data.articles) {
    const name = article.authors[0]?.name ?? ''
    if (isBody(name)) return { name, line: -1, start: 0, pointer: `${article.type}.author` }
  }
  for (const tag of META_NAMES) {
    const name = meta.first(tag)?.value ?? ''
    if (isBody(name)) return { name, line: -1, start: 0, pointer: `meta[name=${tag}]` }
  }
  for (const { index, text } of headLines(scene.lines, labels, scene.title, scene.first)) {
    if (labels[index]?.role !== 'byline' && !/^by\b/i.test(text)) continue
    const name = collectiveOf(text)
    if (name !== '') return { name, line: index, start: Math.max(0, text.indexOf(name)) }
  }
  return null
}

const isAuthored = (meta: MetaTags, data: LinkedData): boolean =>
  meta.first('author') !== null || data.articles.some(({ authors }) => authors.length > 0)

const isBody = (name: string) =>
  name.length >= 2 &&
  name.length <= 80 &&
  /\p{L}{2}/u.test(name) &&
  !/https?:|www\.|[@<>{}]/.test(name)

/** The byline's persons, or those of the page's links where they are the same and more. */
function widest(said: readonly Author[], seen: readonly Author[]): Author[] {
  const more =
    seen.length > said.length && said.every(({ name }) => seen.some((it) => same(it.name, name)))
  const row = more ? seen.filter(({ line }) => line === (said[0] as Author).line) : []
  return row.length > said.length ? row : [...said]
}

function distinctAuthors(authors: readonly Author[]): Author[] {
  const found: Author[] = []
  for (const author of authors)
    if (!found.some(({ name }) => same(name, author.name))) found.push(author)
  return found
}

function statedAuthors(meta: MetaTags, data: LinkedData, outlets: readonly string[]) {
  for (const article of data.articles) {
    const names = article.authors.flatMap(({ name, person }) => {
      if (person === false) return isPerson(name, outlets) ? [name] : []
      return readPersons(name, outlets, person)
    })
    const pointer = `${article.type}.author`
    if (names.length > 0) return distinct(names).map((name) => ({ name, pointer }))
  }
  for (const tag of META_NAMES) {
    const values = meta.all(tag).filter((value) => !/^https?:/.test(value))
    const names = values.flatMap((value) => readPersons(value, outlets))
    const pointer = `meta[name=${tag}]`
    if (names.length > 0) return distinct(names).map((name) => ({ name, pointer }))
  }
  return []
}

const key = (name: string) =>
  name
    .toLowerCase()
    .normalize('NFD')
    .replace(/[^\p{L}]/gu, '')
const same = (a: string, b: string) => key(a) === key(b)

function distinct(names: readonly string[]): string[] {
  const seen = new Set<string>()
  return names.filter((name) => !seen.has(key(name)) && seen.add(key(name)))
}

/** Names on lines that are bylines, or inside elements that say "author". */
function visibleAuthors(
  lines: readonly Placed[],
  labels: readonly HtmlLabel[],
  outlets: readonly string[],
): Author[] {
  const found: Author[] = []
  const authorAround = closestFinder(saysAuthor)
  const add = (name: string, line: number, start: number) => {
    // "Ann Example Editor" after "Ann Example" is the same person with an office.
    if (!found.some((author) => key(name).startsWith(key(author.name))))
      found.push({ name, line, start })
  }
  for (const line of lines) {
    const role = labels[line.index]?.role
    if (role === 'comment' || role === 'teaser' || role === 'footer' || found.length >= 12) continue
    for (const mark of line.line.marks) {
      if (!saysAuthor(mark.element)) continue
      const words = line.text.slice(mark.start, mark.end)
      for (const name of readPersons(words, outlets)) add(name, line.index, line.text.indexOf(name))
    }
    if (role !== 'byline' && !authorAround(line.line.element)) continue
    if (line.text.length > 200) continue
    for (const name of readPersons(line.text, outlets)) {
      add(name, line.index, Math.max(0, line.text.indexOf(name)))
    }
    // The first byline with a name is the article's; later ones belong to other stories.
    if (found.length > 0 && line.index > (found[0] as Author).line + 12) break
  }
  return found.filter((author) => author.line <= (found[0] as Author).line + 12)
}

function saysAuthor(element: Placed['line']['element']): boolean {
  const { rel, itemprop } = element.attributes
  if (rel?.split(' ').includes('author')) return true
  if (itemprop && /\bauthor\b/.test(itemprop)) return true
  return (element.own & TRAIT.byline) !== 0 && (element.own & TRAIT.bio) === 0
}

function placeOf(name: string, lines: readonly Placed[], labels: readonly HtmlLabel[]) {
  let any: { line: number; start: number } | null = null
  for (const line of lines) {
    const start = line.text.length < 300 ? line.text.indexOf(name) : -1
    if (start < 0) continue
    if (labels[line.index]?.role === 'byline') return { line: line.index, start }
    any ??= { line: line.index, start }
  }
  return any
}
