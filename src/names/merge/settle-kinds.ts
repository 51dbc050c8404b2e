import { readPersonName } from '../compare/name-words.ts'
import type { Entity } from '../entity.ts'
import { callNames, calmCapitals } from '../group/entity-draft.ts'
import { isGuess, voteKinds } from '../group/settle-unknown.ts'

const namedBy = (entity: Entity) => entity.mentions.filter(({ type }) => type === 'name')

/** True where no mention says by itself what it names. */
function isGuessed(entity: Entity): boolean {
  const named = namedBy(entity)
  return named.length > 0 && named.every(({ rule }) => isGuess(rule) || rule === 'name.recalled')
}

/** A single word of guessed kind that is the surname of a person in another article is that person. */
function callSurnames(entities: readonly Entity[]): Entity[] {
  const calls = new Set(
    entities.flatMap(({ kind, name }) => (kind === 'person' ? callNames(calmCapitals(name)) : [])),
  )
  return entities.map((entity) => {
    const open = /^(?:organisation|place)$/.test(entity.kind) && !/\s/.test(entity.name)
    if (!open || !isGuessed(entity)) return entity
    const word = readPersonName(entity.name).words[0]
    return word && calls.has(word.folded) ? { ...entity, kind: 'person' } : entity
  })
}

/** What one article could only guess (is "Lionsgate" a person?), the others may know. */
export function settleKinds(entities: readonly Entity[]): Entity[] {
  const kinds = voteKinds(
    entities.map((entity) => ({
      name: entity.name.toLowerCase(),
      kind: entity.kind,
      sure: !isGuessed(entity),
      count: namedBy(entity).length,
    })),
  )
  const settled = entities.map((entity) => {
    const kind = isGuessed(entity) ? kinds.get(entity.name.toLowerCase()) : undefined
    return kind && kind !== entity.kind ? { ...entity, kind } : entity
  })
  return callSurnames(settled)
}
