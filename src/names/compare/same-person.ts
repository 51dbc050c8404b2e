import { countryName } from '../find/gazetteer.ts'
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

/** Whether two are one, and the reason that a reader is given. */
export interface SamePersonVerdict {
  readonly same: boolean
  /** True where only the office makes two unlike spellings one: a slip of somebody's pen. */
  readonly near: boolean
  readonly reason: string
}

const NO: SamePersonVerdict = { same: false, near: false, reason: '' }

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

/** The reason that a reader of the merge is given: `same office (leader), same country (North Korea)`. */
function shared(a: PersonFacts, b: PersonFacts): string {
  const parts: string[] = []
  if (a.role && b.role && roleHead(a.role) === roleHead(b.role))
    parts.push(`same office (${a.role})`)
  if (a.country && a.country === b.country) {
    parts.push(`same country (${countryName(a.country) ?? a.country})`)
  }
  return parts.length > 0 ? `; ${parts.join(', ')}` : ''
}

/**
 * Whether two full names are one person's. Spellings that differ only by romanisation are; spellings
 * a letter apart are only with the same office in the same country. Two countries, two genders, or a
 * photographer's credit keep people apart.
 */
export function judgeSamePerson(a: PersonFacts, b: PersonFacts): SamePersonVerdict {
  if (a.credit !== b.credit) return NO
  if (a.gender && b.gender && a.gender !== b.gender) return NO
  const exact = a.name.toLowerCase() === b.name.toLowerCase()
  if (exact) return { same: true, near: false, reason: `"${a.name}" is named again` }
  if (a.country && b.country && a.country !== b.country) return NO
  const { score, near } = comparePersonDetail(a.words, b.words)
  if (score < 0.8) return NO
  const both = `"${a.name}" and "${b.name}"`
  if (!near)
    return { same: true, near, reason: `${both}: one name in two spellings${shared(a, b)}` }
  if (!sameOffice(a, b)) return NO
  return { same: true, near, reason: `${both}: a letter apart${shared(a, b)}` }
}
