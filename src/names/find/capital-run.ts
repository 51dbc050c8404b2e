import {
  abbreviations,
  anyName,
  bodyNouns,
  functionWords,
  GIVEN_NAMES,
  offices,
  STATE_BODIES,
  WEEKDAY_NAMES,
} from '../../lexicon/index.ts'
import { matchKnown } from './gazetteer.ts'
import { FACILITY_HEADS } from './head-nouns.data.ts'
import { isPossessive, type NameToken } from './name-token.ts'
import { readRole } from './read-role.ts'

const OF_HEADS = bodyNouns('of')
const ORGANISATION_HEADS = bodyNouns('name')
const NAMES_TOO = offices('name')

const LONGEST_RUN = 12
const DIRECTIONS = new Set(
  'northern southern eastern western central new greater north south east west air radio team bank'.split(
    ' ',
  ),
)
/** Small words inside names: `Ludwig van Beethoven`, `Rio de la Plata`. */
export const INNER = new Set(
  'de la del da do dos das di du van von der den bin ibn bint ben el al ul ter'.split(' '),
)

const COMPASS = /^(?:north|south|east|west|central)(?:ern)?$/

const WEEKDAYS: ReadonlySet<string> = new Set(WEEKDAY_NAMES)
/** `I'm`, `they've`: written with a capital, no name. */
export const CONTRACTION = new RegExp(
  `^(?:i|(?:${anyName(functionWords('subject'))}|that|there|who|what|here|let)['’](?:m|ve|ll|d|re|s))$`,
)
const SHORT_TITLES = abbreviations('title')

/** `Democratic | Rep. Rosa Diaz`, `Frankly | I`, `Committee | Tuesday`: no part of the run before it. */
function opensAnother(tokens: readonly NameToken[], at: number): boolean {
  const { lower } = tokens[at] as NameToken
  if (CONTRACTION.test(lower)) return true
  if (lower.endsWith('.') && SHORT_TITLES.has(lower.slice(0, -1)))
    return tokens[at + 1]?.capital === true
  return WEEKDAYS.has(lower) && tokens[at - 2]?.capital === true
}

/** How many tokens the run that began at `from` gains at `at`; 0 ends it. */
function mayExtend(tokens: readonly NameToken[], from: number, at: number): number {
  const token = tokens[at] as NameToken
  const before = tokens[at - 1] as NameToken
  if (token.start > before.end + 2 || opensAnother(tokens, at)) return 0
  if (isPossessive(token)) return extendOwner(tokens, at)
  if (token.capital) {
    const known = matchKnown(tokens, at)
    if (!known) return 1
    const given = at - from === 1 && (GIVEN_NAMES.has(before.lower) || DIRECTIONS.has(before.lower))
    // "Republic of South | Africa"
    const isPart = given || COMPASS.test(before.lower)
    return isPart && known.known.type === 'name' ? known.end - at : 0
  }
  return extendSmall(tokens, from, at)
}

/** How many tokens the run gains by a small word at `at` and the capital after it. */
function extendSmall(tokens: readonly NameToken[], from: number, at: number): number {
  const token = tokens[at] as NameToken
  const before = tokens[at - 1] as NameToken
  const next = tokens[at + 1]
  if (token.text === '&' && next?.capital) return 2
  if (INNER.has(token.lower) && next?.capital) return 2
  if (INNER.has(token.lower) && tokens[at + 2]?.capital && INNER.has(next?.lower ?? '')) return 3
  const isBody = OF_HEADS.has(before.lower) || (before.lower === 'centers' && token.lower === 'for')
  if (isBody && /^(?:of|for)$/.test(token.lower)) {
    if (next?.capital) return 2
    if (next?.lower === 'the' && tokens[at + 2]?.capital) return 3
  }
  // "Department of Health and Human Services"
  const hasOf = tokens.slice(from, at).some((inner) => inner.lower === 'of')
  // … but not "the Department of Health and Rosa Diaz"
  const isMore = next?.capital && !GIVEN_NAMES.has(next.lower)
  return hasOf && token.lower === 'and' && isMore ? 2 : 0
}

/** `Apple CEO Steve Jobs`: an office in the middle of the capitals, and a name after it. */
function startsTitle(tokens: readonly NameToken[], at: number): boolean {
  const role = readRole(tokens, at)
  const next = role ? tokens[role.to] : undefined
  if (!role || !next?.capital) return false
  if (role.to - at > 1 || GIVEN_NAMES.has(next.lower)) return true
  return !NAMES_TOO.has((tokens[at] as NameToken).lower)
}

/** A run of capitalised words from `at`, with the small words that names have inside. */
export function runEnd(tokens: readonly NameToken[], at: number): number {
  let to = at + 1
  while (to < tokens.length && to - at < LONGEST_RUN) {
    if (startsTitle(tokens, to)) break
    const step = mayExtend(tokens, at, to)
    if (step === 0) break
    to += step
  }
  return Math.min(to, tokens.length)
}

/**
 * The end of a body's name that a nation's adjective opens, whose capitals begin at `at`, or 0: `Norwegian` Seamen's Fund,
 * `American` College of Beirut; not `Russian` Foreign Ministry, which is the state's.
 */
export function bodyOfNation(tokens: readonly NameToken[], at: number): number {
  const first = tokens[at]
  if (!first?.capital || readRole(tokens, at)) return 0
  const known = matchKnown(tokens, at)
  if (known) return /(?:cross|crescent)$/i.test(known.known.name) ? known.end : 0
  const to = runEnd(tokens, at)
  const of = tokens.findIndex(
    ({ lower }, index) => index > at && index < to && /^(?:of|for)$/.test(lower),
  )
  const head = tokens[(of > 0 ? of : to) - 1]?.lower ?? ''
  if (STATE_BODIES.has(head) || to - at < 2 - Number(of > 0)) return 0
  return ORGANISATION_HEADS.has(head) || FACILITY_HEADS.has(head) ? to : 0
}

/** `Workers` of `Pit Workers' Union`: people whom a body's name says it is of. */
const PEOPLE = /(?:s|men|women|people|children)$/
const MOST_AHEAD = 4

/** How many tokens the run gains where the people of a body stand: `Fishermen` 's League. */
function extendOwner(tokens: readonly NameToken[], at: number): number {
  if (!isPossessive(tokens[at]) || !PEOPLE.test(tokens[at - 1]?.lower ?? '')) return 0
  for (let index = at + 1; index <= at + MOST_AHEAD && tokens[index]?.capital; index++) {
    const { lower } = tokens[index] as NameToken
    if (ORGANISATION_HEADS.has(lower) || FACILITY_HEADS.has(lower)) return index + 1 - at
  }
  return 0
}

