import { compareOrganisations } from '../compare/compare-organisations.ts'
import { readPersonName } from '../compare/name-words.ts'
import { romanise } from '../compare/romanise.ts'
import { judgeSamePerson, personFacts } from '../compare/same-person.ts'
import { foldSpelling } from '../compare/spell-distance.ts'
import type { Entity, EntityKind } from '../entity.ts'
import { properWords } from '../group/group-bodies.ts'

/** Why two entities of different articles are one; null where they are not surely so. */
export type MergeTest = (a: Entity, b: Entity) => string | null

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

/** The office without its body or country: `spokesperson` of `spokesperson, Transport Ministry`. */
const office = (role: string | undefined): string | undefined =>
  role?.split(/, | of (?=\p{Lu})/u)[0]

const facts = (entity: Entity) =>
  personFacts(entity.name, {
    role: office(entity.role),
    country: entity.country,
    gender: entity.gender,
    credit: isCredit(entity),
  })

const samePlain = (a: Entity, b: Entity): boolean =>
  foldSpelling(romanise(a.name)) === foldSpelling(romanise(b.name))

const inBoth = (a: Entity): string => `"${a.name}" in both articles`

const samePersons: MergeTest = (a, b) => {
  if (isFull(a) !== isFull(b) || isCredit(a) !== isCredit(b)) return null
  if (!isFull(a)) return countriesAgree(a, b) && samePlain(a, b) ? inBoth(a) : null
  if (a.name === b.name) return inBoth(a)
  const verdict = judgeSamePerson(facts(a), facts(b))
  return verdict.same ? verdict.reason : null
}

const sameBodies: MergeTest = (a, b) => {
  if (!countriesAgree(a, b)) return null
  if (a.name.toLowerCase() === b.name.toLowerCase()) return inBoth(a)
  return compareOrganisations(a.name, b.name) >= SAME_BODY
    ? `"${a.name}" and "${b.name}": one body under two names`
    : null
}

const sameSites: MergeTest = (a, b) => {
  if (!countriesAgree(a, b)) return null
  const own = properWords(a.name)
  if (own === '' || own !== properWords(b.name)) return null
  return a.name === b.name
    ? inBoth(a)
    : `"${a.name}" and "${b.name}": the same name before two words for the site`
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
