import { hull, type Span } from '../../article/index.ts'
import type { Analysis } from '../../language/index.ts'
import type { Entity, Mention } from '../../names/index.ts'

/** A mention in clean-text offsets. */
export interface Named extends Span {
  readonly entity: Entity
  readonly type: Mention['type']
}

/** The entities of one article by the sentence that names them. */
export type NamesAt = ReadonlyMap<number, readonly Named[]>

/** Puts every mention under its sentence, in offsets of the clean text. */
export function indexNames(analysis: Analysis, entities: readonly Entity[]): NamesAt {
  const index = new Map<number, Named[]>()
  const { clean } = analysis.prose
  for (const entity of entities) {
    for (const mention of entity.mentions) {
      const { start, end } = hull(mention.spans)
      const list = index.get(mention.sentence) ?? []
      list.push({
        start: clean.toClean(start),
        end: clean.toClean(end),
        entity,
        type: mention.type,
      })
      index.set(mention.sentence, list)
    }
  }
  for (const list of index.values()) list.sort((a, b) => a.start - b.start || b.end - a.end)
  return index
}
