import { compareOrganisations } from '../compare/compare-organisations.ts'
import { readPersonName } from '../compare/name-words.ts'
import { romanise } from '../compare/romanise.ts'
import { judgeSamePerson, personFacts } from '../compare/same-person.ts'
import { foldSpelling } from '../compare/spell-distance.ts'
import type { Entity, EntityKind } from '../entity.ts'
import { properWords } from '../group/group-bodies.ts'
import type { NameReason } from '../name-reasons.ts'

/** Why two entities of different articles are one; null where they are not surely so. */
export type MergeTest = (a: Entity, b: Entity) => NameReason | null

const SAME_BODY = 0.88

/** True of photographers, reporters and agencies that only made the page. */
export const isCredit = (entity: Entity): boolean =>
  entity.mentions.every(({ credit }) => credit === true)

/** True where more than a surname is known. */
export const isFull = (entity: Entity): boolean => readPersonName(entity.name).words.length > 1

/** True unless both have a country and not the same. */
export const countriesAgree = (a: Entity, b: Entity): boolean =>
  !a.country || !b.country || a.country === b.country

/** True where one article spells both names: then it means two. */
export function sharesArticle(a: Entity, b: Entity): boolean {
  const articles = new Set(a.mentions.map(({ article }) => article))
  return b.mentions.some(({ article }) => articles.has(article))
}

const facts = (entity: Entity) =>
  personFacts(entity.name, {
    role: entity.office?.title,
    country: entity.country,
    gender: entity.gender,
    credit: isCredit(entity),
  })

const samePlain = (a: Entity, b: Entity): boolean =>
  foldSpelling(romanise(a.name)) === foldSpelling(romanise(b.name))

const inBoth = (a: Entity): NameReason => ({ code: 'in-both', parts: { name: a.name } })

const samePersons: MergeTest = (a, b) => {
  if (isFull(a) !== isFull(b) || isCredit(a) !== isCredit(b)) return null
  if (!isFull(a)) return countriesAgree(a, b) && samePlain(a, b) ? inBoth(a) : null
  if (a.name === b.name) return inBoth(a)
  return judgeSamePerson(facts(a), facts(b))?.reason ?? null
}

const sameBodies: MergeTest = (a, b) => {
  if (!countriesAgree(a, b)) return null
  if (a.name.toLowerCase() === b.name.toLowerCase()) return inBoth(a)
  return compareOrganisations(a.name, b.name) >= SAME_BODY
    ? { code: 'one-body', parts: { a: a.name, b: b.name } }
    : null
}

const sameSites: MergeTest = (a, b) => {
  if (!countriesAgree(a, b)) return null
  const own = properWords(a.name)
  if (own === '' || own !== properWords(b.name)) return null
  return a.name === b.name ? inBoth(a) : { code: 'one-site', parts: { a: a.name, b: b.name } }
}

const samePlaces: MergeTest = (a, b) => (countriesAgree(a, b) && samePlain(a, b) ? inBoth(a) : null)

const sameGroups: MergeTest = (a, b) =>
  a.country === b.country && samePlain(a, b) ? inBoth(a) : null

/** When two entities of a kind are one. */
export const MERGE_TESTS: Readonly<Record<EntityKind, MergeTest>> = {
  person: samePersons,
  organisation: sameBodies,
  facility: sameSites,
  place: samePlaces,
  country: samePlaces,
  work: samePlaces,
  group: sameGroups,
}
