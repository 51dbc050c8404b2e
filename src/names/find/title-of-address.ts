import { ADDRESS_OFFICES, HONORIFICS } from '../../lexicon/index.ts'
import { describe, readOwner, type Title } from './held-by.ts'
import type { NameToken } from './name-token.ts'
import type { NameUnit } from './unit.ts'

const addressOf = (tokens: readonly NameToken[], { from }: NameUnit): string =>
  (tokens[from] as NameToken).lower.replace(/\.$/, '')

/** `Mrs`, and `Maine Sen.`, `Lt. Gov.`: a form of address may be an office, with the state or body before it. */
export function titleOfAddress(
  tokens: readonly NameToken[],
  units: readonly NameUnit[],
  index: number,
): Title {
  const last = units[index] as NameUnit
  const gender = HONORIFICS.get(addressOf(tokens, last))
  let first = index
  while (units[first - 1]?.sort === 'address' && units[first - 1]?.to === units[first]?.from)
    first--
  const from = (units[first] as NameUnit).from
  const offices = units
    .slice(first, index + 1)
    .flatMap((unit) => ADDRESS_OFFICES.get(addressOf(tokens, unit)) ?? [])
  if (offices.length === 0) return { from, to: last.to, ...(gender ? { gender } : {}) }
  const owner = units[first - 1]
  const isOwned = owner && owner.to === from && owner.sort !== 'role'
  const known = isOwned ? readOwner(tokens, owner) : {}
  return {
    from: isOwned ? owner.from : from,
    to: last.to,
    ...describe(offices.join(' '), known),
    ...(gender ? { gender } : {}),
  }
}

