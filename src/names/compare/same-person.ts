import type { NameReason } from '../name-reasons.ts'
import { comparePersonDetail } from './compare-persons.ts'
import { type PersonName, readPersonName } from './name-words.ts'

/** What is known of a person when it is asked whether two are one. */
export interface PersonFacts {
  readonly name: string
  readonly words: PersonName
  readonly role?: string | undefined
  readonly country?: string | undefined
  readonly gender?: 'female' | 'male' | undefined
  readonly credit: boolean
}

/** Why two are one. */
export interface SamePersonVerdict {
  /** True where only the office makes two unlike spellings one: a slip of somebody's pen. */
  readonly near: boolean
  readonly reason: NameReason
}

/** What a mention tells of a person, for comparing. */
export const personFacts = (
  name: string,
  facts: {
    role?: string | undefined
    country?: string | undefined
    gender?: 'female' | 'male' | undefined
    credit?: boolean
  },
): PersonFacts => ({ ...facts, name, words: readPersonName(name), credit: facts.credit ?? false })

/** `spokesman`, `spokeswoman` and `spokesperson` are one office. */
export const roleHead = (role: string): string =>
  (role.split(' ').at(-1) ?? '').replace(/(?:wo)?man$|person$/, '')

const sameOffice = (a: PersonFacts, b: PersonFacts): boolean =>
  a.country !== undefined &&
  a.country === b.country &&
  a.role !== undefined &&
  b.role !== undefined &&
  roleHead(a.role) === roleHead(b.role)

/** The office and the country that both have. */
function shared(a: PersonFacts, b: PersonFacts): { office?: string; country?: string } {
  const isOffice = a.role && b.role && roleHead(a.role) === roleHead(b.role)
  const isCountry = a.country && a.country === b.country
  return {
    ...(isOffice && a.role ? { office: a.role } : {}),
    ...(isCountry && a.country ? { country: a.country } : {}),
  }
}

/**
 * Whether two full names are one person's. Spellings that differ only by romanisation are; spellings
 * a letter apart are only with the same office in the same country. Two countries, two genders, or a
 * photographer's credit keep people apart. Null where they are not one.
 */
export function judgeSamePerson(a: PersonFacts, b: PersonFacts): SamePersonVerdict | null {
  if (a.credit !== b.credit) return null
  if (a.gender && b.gender && a.gender !== b.gender) return null
  const exact = a.name.toLowerCase() === b.name.toLowerCase()
  if (exact) return { near: false, reason: { code: 'named-again', parts: { name: a.name } } }
  if (a.country && b.country && a.country !== b.country) return null
  const { score, near } = comparePersonDetail(a.words, b.words)
  if (score < 0.8) return null
  const parts = { a: a.name, b: b.name, ...shared(a, b) }
  if (!near) return { near, reason: { code: 'two-spellings', parts } }
  return sameOffice(a, b) ? { near, reason: { code: 'letter-apart', parts } } : null
}
