import { isDeepStrictEqual } from 'node:util'
import { FAMILY_FIRST, GIVEN_NAMES, offices } from '../../lexicon/index.ts'
import { readPersonName } from '../compare/name-words.ts'
import { type PersonFacts, personFacts } from '../compare/same-person.ts'
import type { EntityKind } from '../entity.ts'
import type { NameCandidate } from '../find/name-candidate.ts'
import type { NameReason } from '../name-reasons.ts'

const KIN = offices('kin')

/** An entity in the making: the mentions put together so far and what they tell. */
export interface Bundle {
  kind: EntityKind
  known?: string
  readonly mentions: NameCandidate[]
  readonly reasons: NameReason[]
  /** Spellings of the full name, with counts; empty while only a surname is known. */
  readonly full: Map<string, number>
  role?: string
  roleOf?: string
  country?: string
  sector?: string
  gender?: 'female' | 'male'
  readonly credit: boolean
}

/** `PARK MIN HO` is written `Park Min Ho`; acronyms and short names stay. */
export function calmCapitals(text: string): string {
  if (!/^[^\p{Ll}]+$/u.test(text) || !text.includes(' ')) return text
  return text.replace(/\p{L}[\p{L}\p{M}'’]*/gu, (word) =>
    word.length > 1 ? (word[0] as string) + word.slice(1).toLowerCase() : word,
  )
}

/** A bundle of one mention. */
export function openBundle(kind: EntityKind, first: NameCandidate): Bundle {
  const bundle: Bundle = {
    kind,
    mentions: [],
    reasons: [],
    full: new Map(),
    credit: first.credit === true && first.known === undefined,
  }
  if (first.known) bundle.known = first.known
  addMention(bundle, first)
  return bundle
}

/** Adds a reason that is not there yet. */
function addReason(reasons: NameReason[], reason: NameReason): void {
  if (!reasons.some((known) => isDeepStrictEqual(known, reason))) reasons.push(reason)
}

/** Adds a mention and learns from its title; the first office that is told stays. */
export function addMention(bundle: Bundle, mention: NameCandidate, reason?: NameReason): void {
  bundle.mentions.push(mention)
  if (reason) addReason(bundle.reasons, reason)
  if (mention.type === 'name' && /[\s-]/u.test(mention.text)) {
    const text = calmCapitals(mention.text)
    bundle.full.set(text, (bundle.full.get(text) ?? 0) + 1)
  }
  learn(bundle, mention)
}

function learn(bundle: Bundle, { role, roleOf, country, sector, gender }: NameCandidate): void {
  if (
    role &&
    !KIN.has(role) &&
    bundle.kind === 'person' &&
    (!bundle.role || role.length > bundle.role.length)
  ) {
    if (!bundle.role || role.endsWith(bundle.role)) bundle.role = role
  }
  if (roleOf) bundle.roleOf ??= roleOf
  if (country) bundle.country ??= country
  if (sector) bundle.sector ??= sector
  if (gender) bundle.gender ??= gender
  else if (bundle.kind === 'person' && !bundle.gender) {
    for (const name of bundle.full.keys()) {
      const known = GIVEN_NAMES.get(readPersonName(name).words[0]?.text ?? '')
      if (known) bundle.gender = known
    }
  }
}

/** The spelling of the full name that is used most; the longer one, then the first, where equal. */
export function usualName(bundle: Bundle): string {
  let best = ''
  let count = 0
  for (const [text, times] of bundle.full) {
    if (times > count || (times === count && text.length > best.length)) {
      best = text
      count = times
    }
  }
  return best || (bundle.known ?? (bundle.mentions[0] as NameCandidate).text)
}

/** What all mentions of a bundle say together. */
export const bundleFacts = (bundle: Bundle, name = usualName(bundle)): PersonFacts =>
  personFacts(name, bundle)

/** The words by which a later mention may call this person, folded: `petrov`; `park` of Park Min Ho. */
export function callNames(fullName: string): string[] {
  const words = readPersonName(fullName).words.filter((word) => word.text.length > 1)
  const first = words[0]
  const last = words.at(-1)
  if (!first || !last) return []
  const familyFirst =
    words.length <= 3 && FAMILY_FIRST.has(first.text) && !FAMILY_FIRST.has(last.text)
  return familyFirst ? [first.folded] : [last.folded]
}
