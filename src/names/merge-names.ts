import { callNames, calmCapitals } from './bundle.ts'
import { compareOrganisations } from './compare-organisations.ts'
import type { Entity, EntityKind, Spelling } from './entity.ts'
import { foldCount, foldEntities } from './fold-entities.ts'
import { properWords } from './group-bodies.ts'
import { numberIds } from './make-entities.ts'
import { readPersonName } from './name-words.ts'
import { romanise } from './romanise.ts'
import { judgeSamePerson, personFacts } from './same-person.ts'
import { isGuess, voteKinds } from './settle-unknown.ts'
import { foldSpelling } from './spell-distance.ts'

/** Why two entities of different articles are one; null where they are not surely so. */
type MergeTest = (a: Entity, b: Entity) => string | null

const SAME_BODY = 0.88
/** More entities of one kind are only compared where they share a key; a safety, not a tuning. */
const MOST_IN_BLOCK = 400

const isCredit = (entity: Entity): boolean => entity.mentions.every(({ credit }) => credit === true)

/** The office without its body or country: `spokesperson` of `spokesperson, Unification Ministry`. */
const office = (role: string | undefined): string | undefined =>
  role?.split(/, | of (?=\p{Lu})/u)[0]

const facts = (entity: Entity) =>
  personFacts(entity.name, {
    role: office(entity.role),
    country: entity.country,
    gender: entity.gender,
    credit: isCredit(entity),
  })

const isFull = (entity: Entity): boolean => readPersonName(entity.name).words.length > 1

const samePersons: MergeTest = (a, b) => {
  if (isFull(a) !== isFull(b)) return null
  if (!isFull(a)) {
    if (foldSpelling(romanise(a.name)) !== foldSpelling(romanise(b.name))) return null
    const apart = a.country && b.country && a.country !== b.country
    return apart || isCredit(a) !== isCredit(b) ? null : `"${a.name}" in both articles`
  }
  if (a.name === b.name && isCredit(a) === isCredit(b)) return `"${a.name}" in both articles`
  const verdict = judgeSamePerson(facts(a), facts(b))
  if (!verdict.same) return null
  // Kim Jong Un and Kim Jong Nam in one article are two, and a spelling near both is neither's.
  return verdict.near && namesBoth(a, b) ? null : verdict.reason
}

/** True where one article spells both names: then it means two persons. */
function namesBoth(a: Entity, b: Entity): boolean {
  const articles = new Set(a.mentions.map(({ article }) => article))
  return b.mentions.some(({ article }) => articles.has(article))
}

const countriesAgree = (a: Entity, b: Entity): boolean =>
  !a.country || !b.country || a.country === b.country

const sameBodies: MergeTest = (a, b) => {
  if (!countriesAgree(a, b)) return null
  if (a.name.toLowerCase() === b.name.toLowerCase()) return `"${a.name}" in both articles`
  return compareOrganisations(a.name, b.name) >= SAME_BODY
    ? `"${a.name}" and "${b.name}": one body under two names`
    : null
}

const sameSites: MergeTest = (a, b) => {
  if (!countriesAgree(a, b)) return null
  const own = properWords(a.name)
  if (own === '' || own !== properWords(b.name)) return null
  return `"${a.name}" and "${b.name}": the same name before two words for the site`
}

const samePlaces: MergeTest = (a, b) => {
  if (!countriesAgree(a, b)) return null
  const same = foldSpelling(romanise(a.name)) === foldSpelling(romanise(b.name))
  return same ? `"${a.name}" in both articles` : null
}

const sameGroups: MergeTest = (a, b) => {
  const same = a.country === b.country && romanise(a.name) === romanise(b.name)
  return same ? `"${a.name}" in both articles` : null
}

const TESTS: Readonly<Record<EntityKind, MergeTest>> = {
  person: samePersons,
  organisation: sameBodies,
  facility: sameSites,
  place: samePlaces,
  country: samePlaces,
  work: samePlaces,
  group: sameGroups,
}

/** Delegations are one where the same person leads them: their words differ, their name is that. */
const groupLeader = (entity: Entity, persons: readonly Entity[]): Entity | undefined => {
  const last = entity.mentions[0]
  return (
    last && persons.find((person) => person.mentions.some((mention) => isInside(mention, last)))
  )
}

const isInside = (
  inner: Entity['mentions'][number],
  outer: Entity['mentions'][number],
): boolean => {
  const [a, b] = [inner.spans[0], outer.spans[0]]
  return inner.article === outer.article && a && b ? b.start < a.start && a.end <= b.end : false
}

/** A total order that does not look at the order of the documents. */
function byStanding(a: Entity, b: Entity): number {
  const size = b.mentions.length - a.mentions.length
  if (size !== 0) return size
  const key = (entity: Entity) => {
    const first = entity.mentions[0]
    const start = String(first?.spans[0]?.start ?? 0).padStart(9, '0')
    return `${entity.kind}|${entity.name}|${first?.article ?? ''}|${start}`
  }
  const [keyA, keyB] = [key(a), key(b)]
  return keyA < keyB ? -1 : keyA > keyB ? 1 : 0
}

/** Merges every entity of one kind into the first group whose every member agrees with it. */
function mergeKind(entities: readonly Entity[], test: MergeTest): Entity[] {
  const groups: { members: Entity[]; reasons: string[] }[] = []
  const byName = new Map<string, (typeof groups)[number]>()
  for (const entity of entities) {
    const exact = byName.get(entity.name)
    const candidates = exact ? [exact] : groups.slice(0, MOST_IN_BLOCK)
    const found = candidates.find(
      ({ members }) =>
        // What one article holds apart, no other article puts together.
        !members.some((member) => namesBoth(member, entity)) &&
        members.some((member) => test(member, entity)),
    )
    if (found) {
      const first = found.members.find((member) => test(member, entity)) as Entity
      found.reasons.push(test(first, entity) as string)
      found.members.push(entity)
      continue
    }
    const group = { members: [entity], reasons: [] }
    groups.push(group)
    byName.set(entity.name, group)
  }
  return groups.map(({ members, reasons }) => foldEntities(members, reasons))
}

/** A bare surname goes to the one person of that surname; where two have it, to neither. */
function attachSurnames(persons: readonly Entity[]): Entity[] {
  const full = persons.filter(isFull)
  const added = new Map<Entity, { members: Entity[]; reasons: string[] }>()
  const kept: Entity[] = []
  for (const person of persons) {
    if (isFull(person)) continue
    const word = readPersonName(person.name).words[0]?.folded
    const called = full.filter(
      (other) =>
        isCredit(other) === isCredit(person) &&
        countriesAgree(other, person) &&
        word !== undefined &&
        callNames(calmCapitals(other.name)).includes(word),
    )
    const [only] = called
    if (!only || called.length > 1) {
      kept.push(person)
      continue
    }
    const entry = added.get(only) ?? { members: [only], reasons: [] }
    entry.members.push(person)
    entry.reasons.push(
      `"${person.name}": ${only.name} is the only one of that name in these articles`,
    )
    added.set(only, entry)
  }
  const joined = full.map((person) => {
    const entry = added.get(person)
    return entry ? foldEntities(entry.members, entry.reasons) : person
  })
  return [...joined, ...kept]
}

function mergeGroups(groups: readonly Entity[], persons: readonly Entity[]): Entity[] {
  return mergeKind(groups, (a, b) => {
    const plain = sameGroups(a, b)
    if (plain) return plain
    const leader = groupLeader(a, persons)
    if (!leader || leader !== groupLeader(b, persons)) return null
    return `"${a.name}" and "${b.name}": ${leader.name} leads both`
  })
}

/** Marks the rare spelling that only a letter keeps from the usual one. */
function markSlips(person: Entity): Entity {
  const full = person.spellings.filter(({ text }) => /\s/.test(text))
  const usual = full[0]
  if (!usual || full.length < 2) return person
  const articlesOf = (text: string) => foldCount(person, text)
  const spellings = person.spellings.map((spelling): Spelling => {
    const rare = full.includes(spelling) && spelling.count * 2 < usual.count
    if (!rare || spelling.slip || !isSlip(usual.text, spelling.text)) return spelling
    const slip = `${articlesOf(spelling.text)} article writes it so, ${usual.count} mentions say "${usual.text}"`
    return { ...spelling, slip }
  })
  return { ...person, spellings }
}

/** The same number of words, one of them another word even when romanisations are forgiven. */
function isSlip(usual: string, other: string): boolean {
  const [a, b] = [readPersonName(usual).words, readPersonName(other).words]
  if (a.length !== b.length) return false
  const unlike = a.filter((word, index) => word.folded !== b[index]?.folded)
  return unlike.length === 1 && unlike.every(({ text }) => text.length > 1)
}

const namedBy = (entity: Entity) => entity.mentions.filter(({ type }) => type === 'name')

/** True where no mention says by itself what it names. */
const isGuessed = (entity: Entity): boolean => {
  const named = namedBy(entity)
  return named.length > 0 && named.every(({ rule }) => isGuess(rule) || rule === 'name.recalled')
}

/** What one article could only guess (is "Lionsgate" a person?), the others may know. */
function settleKinds(entities: readonly Entity[]): Entity[] {
  const kinds = voteKinds(
    entities.map((entity) => ({
      name: entity.name.toLowerCase(),
      kind: entity.kind,
      sure: !isGuessed(entity),
      count: namedBy(entity).length,
    })),
  )
  return callSurnames(entities).map((entity) => {
    if (!isGuessed(entity)) return entity
    const kind = kinds.get(entity.name.toLowerCase())
    return kind && kind !== entity.kind ? { ...entity, kind } : entity
  })
}

/** A single word of guessed kind that is the surname of a person in another article is that person. */
function callSurnames(entities: readonly Entity[]): Entity[] {
  const calls = new Set(
    entities.flatMap((entity) =>
      entity.kind === 'person' ? callNames(calmCapitals(entity.name)) : [],
    ),
  )
  return entities.map((entity) => {
    if (entity.kind !== 'organisation' || /\s/.test(entity.name) || !isGuessed(entity))
      return entity
    const word = readPersonName(entity.name).words[0]
    return word && calls.has(word.folded) ? { ...entity, kind: 'person' } : entity
  })
}

/**
 * Entities of several articles put together where they are surely the same. A wrong merge is worse
 * than a missed one: what is only alike stays apart unless office and country agree. The result does
 * not depend on the order of the documents; every merge has its reason, and `parts` leads from the
 * ids of one article to the merged ones.
 */
export function mergeNames(documents: readonly (readonly Entity[])[]): Entity[] {
  const all = settleKinds(documents.flat().sort(byStanding))
  const ofKind = (kind: EntityKind) => all.filter((entity) => entity.kind === kind)
  const persons = attachSurnames(mergeKind(ofKind('person'), TESTS.person)).map(markSlips)
  const merged: Entity[] = [...persons, ...mergeGroups(ofKind('group'), persons)]
  for (const kind of ['organisation', 'country', 'place', 'facility', 'work'] as const) {
    merged.push(...mergeKind(ofKind(kind), TESTS[kind]))
  }
  return numberIds(merged.sort(byStanding))
}
