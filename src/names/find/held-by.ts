import { OFFICE_GENDERS, OFFICE_SECTORS } from '../../lexicon/index.ts'
import type { NameToken } from './name-token.ts'
import type { NameUnit } from './unit.ts'

/** What a title tells of the person beside it. Token indexes, `to` exclusive. */
export interface Title {
  readonly from: number
  readonly to: number
  readonly role?: string
  readonly roleOf?: string
  readonly country?: string
  readonly sector?: string
  readonly gender?: 'female' | 'male'
}

/** The sector of an office, from its last word that has one. */
function roleSector(role: string): string | undefined {
  const words = role.split(' ')
  return OFFICE_SECTORS.get(words.findLast((word) => OFFICE_SECTORS.has(word)) ?? '')
}

function roleGender(role: string): 'female' | 'male' | undefined {
  return OFFICE_GENDERS.get(role.split(' ').at(-1) ?? '')
}

const textOf = (tokens: readonly NameToken[], { from, to }: { from: number; to: number }): string =>
  tokens
    .slice(from, to)
    .map((token) => token.text)
    .join(' ')

/** Who the office belongs to, from the unit before it: `Kremlin` spokesman, `Russian` president. */
export function readOwner(tokens: readonly NameToken[], owner: NameUnit | undefined): Partial<Title> {
  if (owner?.sort === 'known') {
    const { kind, country, sector } = owner.known
    return {
      ...(country ? { country } : {}),
      ...(kind === 'organisation' || kind === 'place' ? { roleOf: textOf(tokens, owner) } : {}),
      ...(sector ? { sector } : {}),
    }
  }
  if (owner?.sort === 'body') {
    return {
      roleOf: textOf(tokens, owner),
      sector: owner.sector,
      ...(owner.owner?.country ? { country: owner.owner.country } : {}),
    }
  }
  return owner?.sort === 'run' ? { roleOf: textOf(tokens, owner) } : {}
}

/** What an office tells of its holder, beside what its owner does. */
export function describe(role: string, owner: Partial<Title>): Partial<Title> {
  const sector = owner.sector ?? roleSector(role)
  const gender = roleGender(role)
  return { ...owner, role, ...(sector ? { sector } : {}), ...(gender ? { gender } : {}) }
}

