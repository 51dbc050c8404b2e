import type { Entity } from '../entity.ts'
import type { NameReason } from '../name-reasons.ts'

/** Names that are of one, and names that are of two, whatever the rules say. */
export interface NameTies {
  readonly same: readonly (readonly [string, string])[]
  readonly other: readonly (readonly [string, string])[]
}

export const NO_NAME_TIES: NameTies = { same: [], other: [] }

/** Whether an entity is called so, in the words of one of its spellings. */
export const isCalled = ({ name, spellings }: Entity, wanted: string): boolean =>
  name === wanted || spellings.some(({ text }) => text === wanted)

/** Whether two entities are two by hand. */
export const areTwo = ({ other }: NameTies, a: Entity, b: Entity): boolean =>
  other.some(([x, y]) => (isCalled(a, x) && isCalled(b, y)) || (isCalled(a, y) && isCalled(b, x)))

/** Why two entities are one by hand; null where nobody said so. */
export function oneByHand({ same }: NameTies, a: Entity, b: Entity): NameReason | null {
  const tie = same.find(
    ([x, y]) => (isCalled(a, x) && isCalled(b, y)) || (isCalled(a, y) && isCalled(b, x)),
  )
  return tie ? { code: 'by-hand', parts: { a: a.name, b: b.name } } : null
}
