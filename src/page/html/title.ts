import { foldInvisible } from '../../article/index.ts'
import { closestFinder, type Element, type HtmlLine } from './element.ts'
import { decodeEntities } from './entities.ts'
import type { LinkedData } from './json-ld.ts'
import type { Layout } from './layout.ts'
import type { MetaTags } from './meta-tags.ts'
import { TRAIT } from './traits.data.ts'

/** The headline, and the first of the lines that show it (-1 if none does). */
export interface Headline {
  readonly title: string
  readonly line: number
  readonly pointer?: string
}

const FAR = TRAIT.nav | TRAIT.footer | TRAIT.related | TRAIT.comment | TRAIT.aside | TRAIT.overlay

/**
 * Chooses the headline: an `h1` that the page's own data confirm, the data, a lone `h1`, `title`.
 * `outlet` names what is cut from the end.
 */
export function chooseTitle(
  layout: Layout,
  meta: MetaTags,
  data: LinkedData,
  titleTag: string,
  outlets: readonly string[],
): Headline {
  const stated = statedTitles(meta, data, titleTag).map(({ value, pointer }) => ({
    value: stripOutlet(foldInvisible(decodeEntities(value)).text, outlets),
    pointer,
  }))
  const headings = headingLines(layout).filter(({ text }) => !isOutlet(text, outlets))
  // 1. A heading that says what the data say: the page's own words and their place.
  const confirmed = best(
    headings,
    stated.map(({ value }) => value),
  )
  if (confirmed && confirmed.score >= 0.5)
    return { title: stripOutlet(confirmed.text, outlets), line: confirmed.line }
  // 2. A lone h1 in a page whose data are of the site, not of the article.
  const lone = headings.filter(({ tag }) => tag === 'h1')
  const first = stated[0]
  if (lone.length === 1 && lone[0] && (lone[0].text.split(' ').length >= 4 || !first)) {
    return { title: stripOutlet(lone[0].text, outlets), line: lone[0].line }
  }
  // 3. What the data say.
  if (first)
    return { title: first.value, line: lineOf(layout, first.value), pointer: first.pointer }
  const any = headings[0]
  return any ? { title: any.text, line: any.line } : { title: '', line: -1 }
}

function statedTitles(meta: MetaTags, data: LinkedData, titleTag: string) {
  const found: { value: string; pointer: string }[] = []
  const og = meta.first('og:title')
  if (og) found.push({ value: og.value, pointer: 'meta[property=og:title]' })
  const article = data.articles.find(({ headline }) => headline !== '')
  if (article && article.type !== 'WebPage') {
    found.push({ value: article.headline, pointer: `${article.type}.headline` })
  }
  const other = meta.first(
    'twitter:title',
    'parsely-title',
    'sailthru.title',
    'dc.title',
    'title',
    'headline',
  )
  if (other) found.push({ value: other.value, pointer: `meta[name=${other.name}]` })
  if (titleTag !== '') found.push({ value: titleTag, pointer: 'title' })
  return found
}

interface Heading {
  readonly text: string
  readonly line: number
  readonly tag: string
}

/** Headings and elements of class "headline", each with all its lines. */
function headingLines({ lines, traits }: Layout): Heading[] {
  const found: Heading[] = []
  let last: Element | null = null
  const headingAround = closestFinder(({ tag }) => /^h[1-3]$/.test(tag))
  lines.forEach((line, index) => {
    if (found.length > 200 || line.text.length > 400) return
    const holder = headingOf(line, headingAround)
    if (!holder) return
    if ((traits[line.element.index] ?? 0) & FAR && holder.tag !== 'h1') return
    const previous = found.at(-1)
    if (holder === last && previous && previous.text.length < 400) {
      found[found.length - 1] = { ...previous, text: `${previous.text} ${line.text}` }
    } else found.push({ text: line.text, line: index, tag: holder.tag })
    last = holder
  })
  return found
}

/** A heading around the line, or an element of class "headline" that holds it almost alone. */
const headingOf = (
  { element }: HtmlLine,
  headingAround: (element: Element) => Element | null,
): Element | null => {
  const near = [element, element.parent].find((at) => at && at.own & TRAIT.title) ?? null
  const heading = headingAround(element)
  return near && heading && heading.depth > near.depth ? heading : (near ?? heading)
}

function best(headings: readonly Heading[], stated: readonly string[]) {
  let found: (Heading & { score: number }) | null = null
  const titles = [...new Set(stated)].map((title) => new Set(wordsOf(title)))
  for (const heading of headings) {
    const rank = heading.tag === 'h1' ? 0.1 : 0
    const words = new Set(wordsOf(heading.text))
    const score = Math.max(0, ...titles.map((title) => likeness(title, words))) + rank
    if (!found || score > found.score) found = { ...heading, score }
  }
  return found
}

const wordsOf = (text: string) => text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []

/** 0 to 1: the share of words that two titles have in common. */
function likeness(left: ReadonlySet<string>, right: ReadonlySet<string>): number {
  if (left.size === 0 || right.size === 0) return 0
  let common = 0
  for (const word of left) if (right.has(word)) common++
  return (2 * common) / (left.size + right.size)
}

function lineOf({ lines }: Layout, title: string): number {
  const key = wordsOf(title).join(' ')
  return lines.findIndex(({ text }) => text.length < 400 && wordsOf(text).join(' ') === key)
}

const squeeze = (text: string) => wordsOf(text).join('').replace(/^the/, '')

/** True where a text is one of the outlet names, signs and case aside. */
export function isOutlet(text: string, outlets: readonly string[]): boolean {
  const key = squeeze(text)
  return key !== '' && keysOf(outlets).includes(key)
}

/** A page's outlets are compared with hundreds of texts. */
const known = new WeakMap<readonly string[], readonly string[]>()

function keysOf(outlets: readonly string[]): readonly string[] {
  const keys = known.get(outlets) ?? outlets.map(squeeze)
  known.set(outlets, keys)
  return keys
}

/** Takes " - Outlet", " | Outlet" from the end and "Outlet: " from the start of a title. */
function stripOutlet(title: string, outlets: readonly string[]): string {
  let rest = title.replace(/\s+/g, ' ').trim()
  for (let round = 0; round < 3; round++) {
    const cut = rest.search(/\s(?:[|–—»·•:]|-{1,2}|::)\s[^|–—»·•]{1,60}$|\s?\|\s?[^|]{1,60}$/)
    if (cut <= 0) break
    const tail = rest.slice(cut).replace(/^[\s|–—»·•:-]+/, '')
    if (!isOutlet(tail, outlets) && !namesOutlet(tail, outlets)) break
    rest = rest.slice(0, cut).trim()
  }
  const lead = /^([^|»:–—]{2,50}?)\s?(?:\||»|:|\s[–—-])\s/.exec(rest)
  return lead && isOutlet(lead[1] ?? '', outlets) ? rest.slice(lead[0].length) : rest
}

// "Sport | The Daily Example", "Example News Online": the tail has the outlet's name in it.
function namesOutlet(tail: string, outlets: readonly string[]): boolean {
  if (tail.split(' ').length > 6) return false
  const key = squeeze(tail)
  return keysOf(outlets).some((name) => {
    return (
      name.length >= 3 &&
      (key.startsWith(name) || key.endsWith(name) || (key.length >= 4 && name.startsWith(key)))
    )
  })
}
