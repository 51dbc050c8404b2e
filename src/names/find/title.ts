import type { Span } from '../../article/index.ts'
import { ADDRESS_OFFICES, HONORIFICS, OFFICE_GENDERS, OFFICE_SECTORS } from '../../lexicon/index.ts'
import { describe, readOwner, type Title } from './held-by.ts'
import { isPossessive, type NameToken } from './name-token.ts'
import { titleOfAddress } from './title-of-address.ts'
import type { NameUnit } from './unit.ts'

const touches = (tokens: readonly NameToken[], before: NameUnit, at: number): boolean =>
  before.to === at || (before.to === at - 1 && isPossessive(tokens[at - 1]))

/** Offices that a town has: "in Turin President Moe" does not make her Turin's president. */
const TOWN_OFFICES =
  /\b(?:mayor|governor|sheriff|police|council\w*|resident|detective|judge|bishop)\b/

const isTown = (unit: NameUnit): boolean => unit.sort === 'known' && unit.known.kind === 'place'

/** Reads the owner of a role unit backwards: the unit before it, and the country before that. */
function titleOfRole(
  tokens: readonly NameToken[],
  units: readonly NameUnit[],
  index: number,
): Title {
  const role = units[index] as Extract<NameUnit, { sort: 'role' }>
  const owner = units[index - 1]
  if (
    !owner ||
    owner.sort === 'role' ||
    owner.sort === 'address' ||
    !touches(tokens, owner, role.from) ||
    (isTown(owner) && !TOWN_OFFICES.test(role.role))
  ) {
    return { from: role.from, to: role.to, ...describe(role.role, {}) }
  }
  const before = units[index - 2]
  const first =
    before && before.sort === 'known' && touches(tokens, before, owner.from) ? before : owner
  const known = { ...readOwner(tokens, first), ...readOwner(tokens, owner) }
  return { from: Math.min(first.from, owner.from), to: role.to, ...describe(role.role, known) }
}

/** The title right before the name at `units[index]`: `Russian Foreign Ministry spokesperson`. */
export function titleBefore(
  tokens: readonly NameToken[],
  units: readonly NameUnit[],
  index: number,
): Title | null {
  const title = titleTouching(tokens, units, index)
  const opener = title?.role ? (tokens[title.from - 1]?.lower ?? '') : ''
  // "Former Turin Mayor Ida Moe"
  return title?.role && PAST.has(opener) ? { ...title, role: `former ${title.role}` } : title
}

const PAST = new Set(['former', 'ex', 'ex-'])

function titleTouching(
  tokens: readonly NameToken[],
  units: readonly NameUnit[],
  index: number,
): Title | null {
  const name = units[index] as NameUnit
  const before = units[index - 1]
  if (!before || before.to !== name.from) return null
  if (before.sort === 'address') return titleOfAddress(tokens, units, index - 1)
  if (before.sort === 'role') return titleOfRole(tokens, units, index - 1)
  // "the Prime Minister of Chad Ali Saleh"
  const role = units[index - 2]
  if (role?.sort !== 'role' || tokens[role.to]?.lower !== 'of') return null
  const title = titleWithOwner(tokens, units, index - 2)
  return title.to === name.from ? title : null
}

const ARTICLES = new Set(['the', 'a', 'an'])

/** Units that stand where `at` is, over an article. */
const unitAt = (tokens: readonly NameToken[], units: readonly NameUnit[], at: number): number => {
  const start = ARTICLES.has(tokens[at]?.lower ?? '') ? at + 1 : at
  return units.findIndex((unit) => unit.from === start)
}

/** The office with the owner that stands before it, or after it: `the mayor of London`. */
export function titleWithOwner(
  tokens: readonly NameToken[],
  units: readonly NameUnit[],
  index: number,
): Title {
  const own = titleOfRole(tokens, units, index)
  const role = units[index] as Extract<NameUnit, { sort: 'role' }>
  const owner = own.from === role.from ? ownerAfter(tokens, units, role.to) : null
  if (!owner) return own
  const { from: _from, to, ...known } = owner
  return { ...own, ...describe(role.role, known), to }
}

/** The owner after `of`: `of South Korea's Transport Ministry`. */
function ownerAfter(
  tokens: readonly NameToken[],
  units: readonly NameUnit[],
  at: number,
): Title | null {
  if (!/^(?:of|for|at)$/.test(tokens[at]?.lower ?? '')) return null
  const index = unitAt(tokens, units, at + 1)
  const first = units[index]
  if (!first || first.sort === 'role' || first.sort === 'address') return null
  const second = units[index + 1]
  const goesOn =
    second &&
    second.sort !== 'role' &&
    second.sort !== 'address' &&
    touches(tokens, first, second.from)
  const last = goesOn ? second : first
  return {
    from: at,
    to: last.to,
    ...readOwner(tokens, first),
    ...(goesOn ? readOwner(tokens, last) : {}),
  }
}

/** "Rathbun, a detective was told" is no apposition: that ends with a mark or goes on with `who`. */
function isClosed(tokens: readonly NameToken[], at: number): boolean {
  const next = tokens[at]
  return !next?.word || /^(?:who|and|for|of|at|in|from|with|whose|to)$/.test(next.lower)
}

/** The title after the name at `units[index]`: `, spokesperson of South Korea's Transport Ministry,`. */
export function titleAfter(
  tokens: readonly NameToken[],
  units: readonly NameUnit[],
  index: number,
): Title | null {
  const name = units[index] as NameUnit
  if (tokens[name.to]?.text !== ',') return null
  let next = unitAt(tokens, units, name.to + 1)
  while (next >= 0 && units[next] && (units[next] as NameUnit).sort !== 'role') {
    const unit = units[next] as NameUnit
    const following = units[next + 1]
    if (unit.sort === 'address' || !following || !touches(tokens, unit, following.from)) return null
    next++
  }
  const role = units[next]
  if (role?.sort !== 'role') return null
  const following = units[next + 1]
  // "Moe, Chad's leader Ali Saleh": the office is the next man's.
  if (following?.sort === 'run' && following.from === role.to) return null
  const own = titleOfRole(tokens, units, next)
  const owner = ownerAfter(tokens, units, role.to)
  if (!isClosed(tokens, owner?.to ?? own.to)) return null
  if (!owner) return own
  const { from, to, ...known } = owner
  return { ...own, ...known, ...describe(role.role, known), from: own.from, to }
}

/** The characters of a title. */
export const titleSpan = (tokens: readonly NameToken[], { from, to }: Title): Span => ({
  start: (tokens[from] as NameToken).start,
  end: (tokens[to - 1] as NameToken).end,
})
