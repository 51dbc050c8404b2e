import { hull, partitionPoint } from '../../article/index.ts'
import type { Entity } from '../../names/index.ts'

/** The story's entity that an article names at an offset of its text, by id. */
export type WhoAt = (article: string, offset: number) => string | undefined

interface Place {
  readonly start: number
  readonly end: number
  readonly id: string
}

/** Looks up whom the words of a story's articles name. */
export function whoAt(entities: readonly Entity[]): WhoAt {
  const places = new Map<string, Place[]>()
  for (const { id, mentions } of entities) {
    for (const { article, spans } of mentions) {
      const own = places.get(article) ?? []
      places.set(article, own)
      own.push({ ...hull(spans), id })
    }
  }
  for (const own of places.values()) own.sort((a, b) => a.start - b.start || b.end - a.end)
  return (article, offset) => {
    const own = places.get(article) ?? []
    const begun = partitionPoint(own.length, (at) => (own[at]?.start ?? 0) <= offset)
    return own.slice(Math.max(0, begun - MOST_NESTED), begun).findLast(({ end }) => offset < end)
      ?.id
  }
}

/** A name stands in so many others at most. */
const MOST_NESTED = 4
