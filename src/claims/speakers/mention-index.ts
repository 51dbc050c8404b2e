import { hull, type Span } from '../../article/index.ts'
import type { Entity, Mention } from '../../names/index.ts'

/** A mention and whose it is. */
export interface MentionPlace {
  readonly entity: Entity
  readonly mention: Mention
  readonly span: Span
}

/** Mentions by where they stand in `article.text`. */
export interface MentionIndex {
  /** Those that touch a span, in reading order. */
  within(span: Span): MentionPlace[]
  /** Those of persons' names that end before an offset, nearest first, at most `count`. */
  personsBefore(offset: number, count: number): MentionPlace[]
}

/** Sorts the mentions of one article's entities. */
export function indexMentions(article: string, entities: readonly Entity[]): MentionIndex {
  const places: MentionPlace[] = entities
    .flatMap((entity) =>
      entity.mentions.map((mention) => ({ entity, mention, span: hull(mention.spans) })),
    )
    .filter(({ mention }) => mention.article === article)
    .sort((a, b) => a.span.start - b.span.start || a.span.end - b.span.end)
  const longest = places.reduce((most, { span }) => Math.max(most, span.end - span.start), 0)
  const firstFrom = (offset: number): number => {
    let low = 0
    let high = places.length
    while (low < high) {
      const middle = (low + high) >> 1
      if ((places[middle] as MentionPlace).span.start < offset) low = middle + 1
      else high = middle
    }
    return low
  }
  return {
    within: (span) => {
      const found: MentionPlace[] = []
      for (let at = firstFrom(span.start - longest); at < places.length; at++) {
        const place = places[at] as MentionPlace
        if (place.span.start >= span.end) break
        if (place.span.end > span.start) found.push(place)
      }
      return found
    },
    personsBefore: (offset, count) => {
      const found: MentionPlace[] = []
      for (let at = firstFrom(offset) - 1; at >= 0 && found.length < count; at--) {
        const place = places[at] as MentionPlace
        if (place.entity.kind === 'person' && place.mention.type === 'name') found.push(place)
      }
      return found
    },
  }
}
