import { foldInvisible } from '../../article/index.ts'
import type { Element } from './element.ts'
import { decodeEntities } from './entities.ts'

/** The page's `meta` and `itemprop` values by name in lower case, in order. */
export interface MetaTags {
  /** The first value that is not empty of the names given, in that order, with the name it had. */
  first(...names: readonly string[]): { name: string; value: string } | null
  all(name: string): readonly string[]
  /** Every name and value, in order. */
  readonly entries: readonly (readonly [string, string])[]
}

/** Gathers names and values from the elements that carry facts. */
export function readMetaTags(facts: readonly Element[]): MetaTags {
  const entries: (readonly [string, string])[] = []
  const values = new Map<string, string[]>()
  for (const { tag, attributes } of facts) {
    const content = attributes.content
    if (content === undefined) continue
    const value = foldInvisible(decodeEntities(content)).text.replace(/\s+/g, ' ').trim()
    if (value === '') continue
    const names =
      tag === 'meta'
        ? [attributes.property, attributes.name, attributes['http-equiv'], attributes.itemprop]
        : [attributes.itemprop]
    for (const raw of names) {
      if (!raw) continue
      const name = raw.trim().toLowerCase()
      entries.push([name, value])
      const list = values.get(name)
      if (list) list.push(value)
      else values.set(name, [value])
    }
  }
  return {
    entries,
    all: (name) => values.get(name) ?? [],
    first: (...names) => {
      for (const name of names) {
        const value = values.get(name)?.[0]
        if (value) return { name, value }
      }
      return null
    },
  }
}
