import { readPersonName } from '../compare/name-words.ts'
import type { Entity, EntityKind, Mention } from '../entity.ts'
import { callNames, calmCapitals } from '../group/entity-draft.ts'
import { numberIds } from '../group/make-entities.ts'
import { nameIndex } from '../group/name-index.ts'
import type { NameReason } from '../name-reasons.ts'
import { foldEntities } from './fold-entities.ts'
import { areTwo, type NameTies, NO_NAME_TIES, oneByHand } from './name-ties.ts'
import {
  countriesAgree,
  isCredit,
  isFull,
  MERGE_TESTS,
  type MergeTest,
  sharesArticle,
} from './same-entity.ts'
import { settleKinds } from './settle-kinds.ts'
import { markSlips } from './slip.ts'

/** Members of one entity in the making, and why each was added. */
interface Group {
  readonly members: Entity[]
  readonly reasons: NameReason[]
}

/** A total order that does not look at the order of the documents: the most mentioned first. */
function byStanding(a: Entity, b: Entity): number {
  const size = b.mentions.length - a.mentions.length
  if (size !== 0) return size
  const key = (entity: Entity) => {
    const first = entity.mentions[0]
    const start = String(first?.spans[0]?.start ?? 0).padStart(9, '0')
    return `${entity.kind}|${entity.name}|${first?.article ?? ''}|${start}`
  }
  const keyA = key(a)
  const keyB = key(b)
  return keyA < keyB ? -1 : keyA > keyB ? 1 : 0
}

/** Why `entity` belongs to a group; null if not. What one article holds apart, no other puts together. */
function joinReason(
  group: Group,
  entity: Entity,
  test: MergeTest,
  ties: NameTies,
): NameReason | null {
  if (group.members.some((member) => areTwo(ties, member, entity))) return null
  const apart = group.members.some(
    (member) => member.name !== entity.name && sharesArticle(member, entity),
  )
  if (apart) return null
  for (const member of group.members) {
    const reason = test(member, entity)
    if (reason) return reason
  }
  return null
}

/** Puts the entities of one kind together, the most mentioned first. */
function mergeKind(entities: readonly Entity[], test: MergeTest, ties: NameTies): Entity[] {
  const groups: Group[] = []
  const index = nameIndex<Group>()
  for (const entity of entities) {
    const near = index.near(entity.name).reverse()
    const same = near.filter(({ members }) => members.some(({ name }) => name === entity.name))
    let home: Group | undefined
    for (const group of same.length > 0 ? same : near) {
      const reason = joinReason(group, entity, test, ties)
      if (!reason) continue
      group.members.push(entity)
      group.reasons.push(reason)
      home = group
      break
    }
    if (!home) {
      home = { members: [entity], reasons: [] }
      groups.push(home)
    }
    index.add(entity.name, home)
  }
  return joinByHand(groups, ties).map(({ members, reasons }) => foldEntities(members, reasons))
}

/** Puts groups together that are one by hand. */
function joinByHand(groups: readonly Group[], ties: NameTies): Group[] {
  if (ties.same.length === 0) return [...groups]
  let joined: Group[] = []
  for (const group of groups) {
    const whole: Group = { members: [...group.members], reasons: [...group.reasons] }
    const others: Group[] = []
    for (const other of joined) {
      const reason = other.members
        .flatMap((a) => group.members.map((b) => oneByHand(ties, a, b)))
        .find((found) => found !== null)
      if (!reason) {
        others.push(other)
        continue
      }
      whole.members.unshift(...other.members)
      whole.reasons.unshift(...other.reasons, reason)
    }
    joined = [...others, whole]
  }
  return joined
}

/** A bare surname goes to the one person of that surname; where two have it, to neither. */
function attachSurnames(persons: readonly Entity[]): Entity[] {
  const full = persons.filter(isFull)
  const called = new Map<string, Entity[]>()
  for (const person of full) {
    for (const call of callNames(calmCapitals(person.name))) {
      called.set(call, [...(called.get(call) ?? []), person])
    }
  }
  const groups = new Map<Entity, Group>(
    full.map((person) => [person, { members: [person], reasons: [] }]),
  )
  const kept: Entity[] = []
  for (const person of persons) {
    if (isFull(person)) continue
    const word = readPersonName(person.name).words[0]?.folded ?? ''
    const fitting = (called.get(word) ?? []).filter(
      (other) => isCredit(other) === isCredit(person) && countriesAgree(other, person),
    )
    const only = fitting.length === 1 ? fitting[0] : undefined
    const group = only && groups.get(only)
    if (!only || !group) {
      kept.push(person)
      continue
    }
    group.members.push(person)
    const parts = { text: person.name, name: only.name }
    group.reasons.push({ code: 'only-of-name', parts })
  }
  const joined = [...groups.values()].map(({ members, reasons }) =>
    members.length > 1 ? foldEntities(members, reasons) : (members[0] as Entity),
  )
  return [...joined, ...kept]
}

function isInside(inner: Mention, outer: Mention): boolean {
  const [a, b] = [inner.spans[0], outer.spans[0]]
  return inner.article === outer.article && a && b ? b.start < a.start && a.end <= b.end : false
}

/** Delegations are one where the same person leads them, whatever words each article has. */
function mergeGroups(
  groups: readonly Entity[],
  persons: readonly Entity[],
  ties: NameTies,
): Entity[] {
  const leader = (group: Entity): Entity | undefined => {
    const first = group.mentions[0]
    return (
      first && persons.find(({ mentions }) => mentions.some((mention) => isInside(mention, first)))
    )
  }
  const test: MergeTest = (a, b) => {
    const plain = MERGE_TESTS.group(a, b)
    if (plain) return plain
    const led = leader(a)
    if (!led || led !== leader(b)) return null
    return { code: 'one-leader', parts: { a: a.name, b: b.name, leader: led.name } }
  }
  return mergeKind(groups, test, ties)
}

/**
 * Entities of several articles put together where they are surely the same. A wrong merge is worse
 * than a missed one: what is only alike stays apart unless office and country agree. The result does
 * not depend on the order of the documents; every merge has its reason, and `parts` leads from the
 * ids of one article to the merged ones. `ties` are decided by hand.
 *
 * @example mergeNames([findNames(first), findNames(second)])[0]?.spellings
 */
export function mergeNames(
  documents: readonly (readonly Entity[])[],
  ties: NameTies = NO_NAME_TIES,
): Entity[] {
  const all = settleKinds(documents.flat().sort(byStanding))
  const ofKind = (kind: EntityKind) => all.filter((entity) => entity.kind === kind)
  const persons = attachSurnames(mergeKind(ofKind('person'), MERGE_TESTS.person, ties)).map(
    markSlips,
  )
  const merged: Entity[] = [...persons, ...mergeGroups(ofKind('group'), persons, ties)]
  for (const kind of ['organisation', 'country', 'place', 'facility', 'work'] as const) {
    merged.push(...mergeKind(ofKind(kind), MERGE_TESTS[kind], ties))
  }
  return numberIds(merged.sort(byStanding))
}
