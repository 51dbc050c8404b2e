import { ROLE_MODIFIERS, STATE_BODIES } from '../../lexicon/index.ts'
import { FACILITY_HEADS } from './head-nouns.data.ts'
import type { NameDraft } from './name-candidate.ts'
import { isPossessive, type NameToken } from './name-token.ts'
import { titleWithOwner } from './title.ts'
import type { NameUnit } from './unit.ts'

const DEFINITE = new Set('the her his its their our this that'.split(' '))
const PRONOUN_OWNERS = new Set('her his its their our'.split(' '))
const PLURAL = /(?:s|men|women)$/
const SINGULAR_IN_S = /(?:boss|actress|princess|heiress|hostess)$/

/** `the spokesperson`, `her Russian counterpart`, `North Korean foreign minister` without a name. */
function readRoleNominal(
  tokens: readonly NameToken[],
  units: readonly NameUnit[],
  index: number,
  shouting: boolean,
): NameDraft | null {
  const unit = units[index]
  if (unit?.sort !== 'role') return null
  const next = units[index + 1]
  const named = next?.from === unit.to && (next.sort === 'run' || next.sort === 'address')
  const last = (tokens[unit.to - 1] as NameToken).lower
  if ((named && !shouting) || (PLURAL.test(last) && !SINGULAR_IN_S.test(last))) return null
  const title = titleWithOwner(tokens, units, index)
  const determiner = tokens[title.from - 1]?.lower ?? ''
  const owned = isPossessive(tokens[title.from - 1])
  const definite = DEFINITE.has(determiner) || owned
  if (!definite && title.from === unit.from && title.to === unit.to) return null
  const from = definite && !owned ? title.from - 1 : title.from
  const comma = tokens[title.to]?.text === ','
  const apposed = comma
    ? units.find(
        (other) => other.from >= title.to + 1 && other.from <= title.to + 2 && other.sort === 'run',
      )
    : undefined
  const { from: _from, to: _to, ...facts } = title
  return {
    start: (tokens[from] as NameToken).start,
    end: (tokens[title.to - 1] as NameToken).end,
    kind: 'person',
    type: 'nominal',
    rule: 'nominal.role',
    determiner: definite ? determiner : '',
    ...(apposed ? { apposed: (tokens[apposed.from] as NameToken).start } : {}),
    ...facts,
  }
}

/** `the foreign ministry`, `the ministry`: a state's body without its state. */
function readBodyNominal(tokens: readonly NameToken[], at: number): NameDraft | null {
  if (!DEFINITE.has((tokens[at] as NameToken).lower)) return null
  let index = at + 1
  while (
    index < at + 4 &&
    ROLE_MODIFIERS.has(tokens[index]?.lower ?? '') &&
    !tokens[index]?.capital
  )
    index++
  const head = tokens[index]
  if (!head || head.capital || !STATE_BODIES.has(head.lower)) return null
  return {
    start: (tokens[at] as NameToken).start,
    end: head.end,
    kind: 'organisation',
    type: 'nominal',
    rule: 'nominal.body',
    determiner: (tokens[at] as NameToken).lower,
    role: tokens
      .slice(at + 1, index + 1)
      .map((token) => token.lower)
      .join(' '),
    sector: STATE_BODIES.get(head.lower) as string,
  }
}

/** `the airport in Pyongyang`: a site told by its place. */
function readSiteNominal(
  tokens: readonly NameToken[],
  units: readonly NameUnit[],
  at: number,
): NameDraft | null {
  const [article, head, preposition] = tokens.slice(at, at + 3)
  if (article?.lower !== 'the' || !head || !FACILITY_HEADS.has(head.lower) || head.capital)
    return null
  if (!/^(?:in|at|of|near)$/.test(preposition?.lower ?? '')) return null
  const place = units.find((unit) => unit.from === at + 3)
  if (place?.sort !== 'known' || place.known.kind !== 'place') return null
  return {
    start: article.start,
    end: (tokens[place.to - 1] as NameToken).end,
    kind: 'facility',
    type: 'nominal',
    rule: 'nominal.site',
    ...(place.known.country ? { country: place.known.country } : {}),
  }
}

/** `a delegation led by Foreign Minister X`, `their partners`: people without names. */
function readGroup(
  tokens: readonly NameToken[],
  units: readonly NameUnit[],
  at: number,
): NameDraft | null {
  const [first, noun] = tokens.slice(at, at + 2)
  if (!first || !noun) return null
  const start = first.start
  const base = { start, kind: 'group', type: 'nominal', rule: 'nominal.group' } as const
  if (PRONOUN_OWNERS.has(first.lower) && /^(?:partners|allies)$/.test(noun.lower)) {
    return { ...base, end: noun.end, determiner: first.lower, role: noun.lower }
  }
  if (!/^(?:an?|the)$/.test(first.lower) || noun.lower !== 'delegation') return null
  if (tokens[at + 2]?.lower !== 'led' || tokens[at + 3]?.lower !== 'by') return null
  const leader = units.find((unit) => unit.sort === 'run' && unit.from >= at + 4)
  if (!leader || leader.from > at + 14) return null
  const between = units.filter((unit) => unit.from >= at + 4 && unit.to <= leader.from)
  const covered = between.reduce((sum, unit) => sum + unit.to - unit.from, 0)
  if (leader.from - (at + 4) - covered > 2) return null
  return { ...base, end: (tokens[leader.to - 1] as NameToken).end, role: 'delegation' }
}

/** Mentions without a name of their own, in no particular order. */
export function readNominals(
  tokens: readonly NameToken[],
  units: readonly NameUnit[],
  shouting: boolean,
): NameDraft[] {
  const found: NameDraft[] = []
  units.forEach((_, index) => {
    const role = readRoleNominal(tokens, units, index, shouting)
    if (role) found.push(role)
  })
  for (let at = 0; at < tokens.length; at++) {
    const draft =
      readBodyNominal(tokens, at) ??
      readSiteNominal(tokens, units, at) ??
      readGroup(tokens, units, at)
    if (draft) found.push(draft)
  }
  return found
}
