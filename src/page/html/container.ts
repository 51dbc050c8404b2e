import { closest, type Element } from './element.ts'
import type { Layout } from './layout.ts'
import { TRAIT } from './traits.data.ts'

/** A child that holds this share of its parent's prose is the place to look on. */
const DESCENT_SHARE = 0.78
/** Elements of text: never a container. */
const TEXT_TAGS = new Set('p li ul ol blockquote pre h1 h2 h3 h4 h5 h6 dl dd tr tbody'.split(' '))

/** Where the article's text stands. */
export interface Container {
  /** One element, or the parts of a body that is cut in pieces. */
  readonly elements: readonly Element[]
  readonly rule: string
  /** Articles of one page that are of equal rank: a listing, or one article after another. */
  readonly articles: number
}

/** Chooses the container of the article: rules in order of trust. */
export function chooseContainer(layout: Layout): Container | null {
  const root = layout.elements[0]
  if (!root || (layout.told[0] ?? 0) === 0) return null
  const { place, articles } = descend(layout, root)
  // 1. What the page itself marks as the article's body, if it holds most of the prose here.
  const marked = markedBodies(layout, place)
  if (marked.length > 0) return { elements: marked, rule: 'container.article-body', articles }
  const around = closest(place, (at) => at.attributes.itemprop === 'articleBody')
  if (around) return { elements: [around], rule: 'container.article-body', articles }
  // 2. The densest place.
  return { elements: [place], rule: 'container.dense', articles }
}

function descend(layout: Layout, root: Element): { place: Element; articles: number } {
  const { told, elements } = layout
  const children = childrenWithProse(layout)
  let place = root
  let articles = 1
  for (;;) {
    const list = children.get(place.index) ?? []
    const here = told[place.index] ?? 0
    const best = list.reduce<Element | null>(
      (a, b) => (!a || (told[b.index] ?? 0) > (told[a.index] ?? 0) ? b : a),
      null,
    )
    if (!best) break
    if ((told[best.index] ?? 0) >= here * DESCENT_SHARE && !TEXT_TAGS.has(best.tag)) {
      place = best
      continue
    }
    const rivals = list.filter(
      (child) => isArticle(child) && (told[child.index] ?? 0) > here * 0.08,
    )
    const first = rivals[0]
    if (rivals.length >= 2 && first && !bodyAround(place)) {
      articles = rivals.length
      place = leading(layout, rivals) ?? first
      continue
    }
    const body = list.find((child) => (child.own & TRAIT.body) !== 0)
    // A text cut in pieces by advertisements: its parts have the same name.
    const parts = list.filter((child) => child.attributes.class === body?.attributes.class)
    if (
      body &&
      parts.length === 1 &&
      !TEXT_TAGS.has(body.tag) &&
      (told[body.index] ?? 0) > here * 0.55
    ) {
      place = body
      continue
    }
    break
  }
  return { place: elements[place.index] ?? place, articles }
}

function childrenWithProse({ elements, told }: Layout): Map<number, Element[]> {
  const children = new Map<number, Element[]>()
  for (const element of elements) {
    if (!element.parent || (told[element.index] ?? 0) === 0) continue
    const list = children.get(element.parent.index)
    if (list) list.push(element)
    else children.set(element.parent.index, [element])
  }
  return children
}

const isArticle = (element: Element) =>
  element.tag === 'article' || /Article|BlogPosting|Report/.test(element.attributes.itemtype ?? '')

const bodyAround = (element: Element) =>
  closest(element, (at) => at.attributes.itemprop === 'articleBody') !== null

/** Of several articles the one that has the headline, else the first that is a text of some length. */
function leading(layout: Layout, rivals: readonly Element[]): Element | null {
  const most = Math.max(...rivals.map((rival) => layout.told[rival.index] ?? 0))
  return rivals.find((rival) => (layout.told[rival.index] ?? 0) > most * 0.3) ?? null
}

function markedBodies(layout: Layout, place: Element): Element[] {
  const { elements, told } = layout
  const found: Element[] = []
  for (const element of elements) {
    const { itemprop } = element.attributes
    if (!itemprop || !/\barticleBody\b/.test(itemprop)) continue
    if ((told[element.index] ?? 0) === 0 || TEXT_TAGS.has(element.tag)) continue
    if (closest(element, (at) => at === place || found.includes(at)) === null) continue
    if (found.length < 64) found.push(element)
  }
  const outer = found.filter(
    (element) => !found.some((other) => other !== element && inside(element, other)),
  )
  const sum = outer.reduce((total, element) => total + (told[element.index] ?? 0), 0)
  return sum >= (told[place.index] ?? 0) * 0.6 ? outer : []
}

const inside = (inner: Element, outer: Element) => closest(inner, (at) => at === outer) !== null
