import type { Container } from './container.ts'
import { closest, type Element, type Line } from './element.ts'
import { type Layout, proseWeight } from './layout.ts'

/** A line with all that the rules ask about it. */
export interface Placed {
  readonly line: Line
  readonly index: number
  readonly text: string
  readonly tag: string
  /** Traits of its element and of all around it. */
  readonly traits: number
  /** Traits of the elements inside the container alone: 0 for a plain paragraph of the article. */
  readonly near: number
  /** True inside the article's container. */
  readonly inside: boolean
  /** 0 to 1: how much of it is link. */
  readonly linked: number
  readonly words: number
  /** Reads as a sentence. */
  readonly prose: boolean
  readonly heading: boolean
  /** True if the same words stand on an earlier line of the page. */
  readonly repeats: boolean
}

/** What the rules see. */
export interface Scene {
  readonly lines: readonly Placed[]
  /** Index of the line that is the headline, or -1. */
  readonly title: number
  /** First and last line of prose in the container; -1 if there is none. */
  readonly first: number
  readonly last: number
  /** From this line on the container holds other stories, comments, notes about the author. */
  readonly stop: number
}

const HEADING = /^h[1-6]$/
const SENTENCE_END = /[.!?…。！？؟۔।:;"”’»')\]]$/

/** Adds to each visible line what its place on the page says. */
export function placeLines(layout: Layout, container: Container | null): Placed[] {
  const holders = new Set(container?.elements ?? [])
  const memory = new Map<Element, Element | null>()
  const holderOf = (element: Element): Element | null => {
    const known = memory.get(element)
    if (known !== undefined) return known
    const found = holders.has(element) ? element : element.parent ? holderOf(element.parent) : null
    memory.set(element, found)
    return found
  }
  const seen = new Set<string>()
  return layout.lines.map((line, index) => {
    const { text, element } = line
    const holder = holderOf(element)
    const traits = layout.traits[element.index] ?? 0
    const above = holder?.parent ? (layout.traits[holder.parent.index] ?? 0) : 0
    const block = closest(element, (at) =>
      /^(?:p|h[1-6]|li|td|dd|div|blockquote|figcaption)$/.test(at.tag),
    )
    const repeats = text.length > 30 && seen.has(text)
    seen.add(text)
    return {
      line,
      index,
      text,
      tag: block?.tag ?? element.tag,
      traits,
      near: holder ? traits & ~(above | (layout.traits[holder.index] ?? 0)) : traits,
      inside: holder !== null,
      linked: line.linked / text.length,
      words: countWords(text),
      prose: proseWeight(line) > 0 && (text.length > 90 || SENTENCE_END.test(text)),
      heading: HEADING.test(block?.tag ?? ''),
      repeats,
    }
  })
}

/** Words, counted up to a few hundred. */
function countWords(text: string): number {
  return (text.slice(0, 3000).match(/\S+/g) ?? []).length
}
