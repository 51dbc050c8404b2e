import {
  abbreviations,
  anyName,
  bodyNouns,
  functionWords,
  GIVEN_NAMES,
  HONORIFICS,
  offices,
  STATE_BODIES,
  US_STATES,
  WEEKDAY_NAMES,
} from '../../lexicon/index.ts'
import { type KnownName, matchKnown } from './gazetteer.ts'
import { COMMON_OPENERS, FACILITY_HEADS } from './head-nouns.data.ts'
import { isPossessive, type NameToken } from './name-token.ts'
import { type Office, readRole } from './read-role.ts'

const OF_HEADS = bodyNouns('of')
const ORGANISATION_HEADS = bodyNouns('name')
const NAMES_TOO = offices('name')

/**
 * A piece of a sentence that names are built from: a known name, an office (`foreign minister`), a
 * form of address, or a run of capitalised words. Token indexes, `to` exclusive.
 */
export type Atom =
  | {
      readonly sort: 'known'
      readonly from: number
      readonly to: number
      readonly known: KnownName
    }
  | Office
  | { readonly sort: 'address'; readonly from: number; readonly to: number }
  | {
      readonly sort: 'run'
      readonly from: number
      readonly to: number
      /** A known name that a longer one begins with: `Russian` Orthodox Church. */
      readonly inner?: Extract<Atom, { sort: 'known' }>
    }

const LONGEST_RUN = 12
const DIRECTIONS = new Set(
  'northern southern eastern western central new greater north south east west air radio team bank'.split(
    ' ',
  ),
)
/** Small words inside names: `Ludwig van Beethoven`, `Rio de la Plata`. */
const INNER = new Set(
  'de la del da do dos das di du van von der den bin ibn bint ben el al ul ter'.split(' '),
)

const COMPASS = /^(?:north|south|east|west|central)(?:ern)?$/

const ARTICLES = new Set(['the', 'a', 'an'])

const STATE = { kind: 'place', type: 'name', country: 'USA' } as const
const WEEKDAYS: ReadonlySet<string> = new Set(WEEKDAY_NAMES)
/** True where the tables' name is only part of a longer one: `Paris Hilton`, `Moscow Times`. */
function isInsideName(
  tokens: readonly NameToken[],
  from: number,
  end: number,
  known: KnownName,
): boolean {
  const next = tokens[end]
  if (!next?.capital || next.start !== (tokens[end - 1] as NameToken).end + 1) return false
  if (known.type === 'adjective' || readRole(tokens, end)) return false
  if (matchKnown(tokens, end)) return false
  if (ORGANISATION_HEADS.has(next.lower) || FACILITY_HEADS.has(next.lower))
    return known.kind !== 'country'
  // `Doha` Stock Exchange
  const head = tokens[end + 1]
  if (known.kind === 'place' && head?.capital && ORGANISATION_HEADS.has(head.lower))
    return !STATE_BODIES.has(head.lower) && !readRole(tokens, end + 1)
  return end - from === 1 && GIVEN_NAMES.has((tokens[from] as NameToken).lower)
}

/** `I'm`, `they've`: written with a capital, no name. */
const CONTRACTION = new RegExp(
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

/** `Erie, Pa.`: the state behind its town. */
function stateAfterTown(tokens: readonly NameToken[], at: number): Atom | null {
  const name = US_STATES.get((tokens[at] as NameToken).text.replaceAll('.', ''))
  if (!name || tokens[at - 1]?.text !== ',' || !tokens[at - 2]?.capital) return null
  return { sort: 'known', from: at, to: at + 1, known: { ...STATE, name } }
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
function readRun(tokens: readonly NameToken[], at: number): Atom {
  let to = at + 1
  while (to < tokens.length && to - at < LONGEST_RUN) {
    if (startsTitle(tokens, to)) break
    const step = mayExtend(tokens, at, to)
    if (step === 0) break
    to += step
  }
  return { sort: 'run', from: at, to: Math.min(to, tokens.length) }
}

/**
 * The end of a body's name that a nation's adjective opens, whose capitals begin at `at`, or 0: `Norwegian` Seamen's Fund,
 * `American` College of Beirut; not `Russian` Foreign Ministry, which is the state's.
 */
function bodyOfNation(tokens: readonly NameToken[], at: number): number {
  const first = tokens[at]
  if (!first?.capital || readRole(tokens, at)) return 0
  const known = matchKnown(tokens, at)
  if (known) return /(?:cross|crescent)$/i.test(known.known.name) ? known.end : 0
  const { to } = readRun(tokens, at)
  const of = tokens.findIndex(({ lower }, index) => index > at && index < to && /^(?:of|for)$/.test(lower))
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

function readAtom(tokens: readonly NameToken[], at: number): Atom | null {
  const token = tokens[at] as NameToken
  if (!token.word || CONTRACTION.test(token.lower)) return null
  const state = stateAfterTown(tokens, at)
  if (state) return state
  if (token.capital || /^\p{Lu}/u.test(token.text) || token.lower.startsWith('al-')) {
    const match = matchKnown(tokens, at)
    if (match && !isInsideName(tokens, at, match.end, match.known)) {
      const known: Atom = { sort: 'known', from: at, to: match.end, known: match.known }
      const body = match.known.type === 'adjective' ? bodyOfNation(tokens, match.end) : 0
      return body > 0 ? { sort: 'run', from: at, to: body, inner: known } : known
    }
  }
  const role = readRole(tokens, at)
  if (role) return role
  if (!token.capital) return null
  const address = token.lower.replace(/\.$/, '')
  const next = tokens[at + 1]
  // "Justice Department" is no Mr Department.
  if (HONORIFICS.has(address) && next?.capital && !ORGANISATION_HEADS.has(next.lower)) {
    return { sort: 'address', from: at, to: at + 1 }
  }
  if (ARTICLES.has(token.lower)) return null
  if (token.opening && COMMON_OPENERS.has(token.lower)) return null
  if (COMMON_OPENERS.has(token.lower) && !tokens[at + 1]?.capital) return null
  const run = readRun(tokens, at)
  return run.to === at + 1 && COMMON_OPENERS.has(token.lower) ? null : run
}

/** How long the name finder of `language` takes the name to be that begins at a token; 0 for none. */
export type NameEnd = (at: number) => number

/** Words between the capitals of a long name: `International Centre for the Study of Peace`. */
const LINKS = new Set('of for the and & in on'.split(' '))

/** `Star` Wars, `King` Crimson: in the middle of a sentence with a capital, and a name's word too. */
const isPartOfName = (tokens: readonly NameToken[], { from, to }: Office): boolean =>
  to - from === 1 &&
  tokens[from]?.capital === true &&
  !tokens[from]?.opening &&
  NAMES_TOO.has(tokens[from]?.lower ?? '')

/** The same atom, or the longer name that the finder knows: `Brooklyn` → `Brooklyn Paper`. */
function lengthen(tokens: readonly NameToken[], atom: Atom, end: number): Atom {
  if (end <= atom.to || atom.sort === 'address') return atom
  if (atom.sort === 'role' && !isPartOfName(tokens, atom)) return atom
  const rest = tokens.slice(atom.to, end)
  const isName = rest.every(({ capital, lower }) => capital || LINKS.has(lower) || INNER.has(lower))
  const last = rest.at(-1)
  if (!isName || !last?.capital || STATE_BODIES.has(last.lower)) return atom
  if (rest.some((_, index) => readRole(tokens, atom.to + index))) return atom
  const run: Atom = { sort: 'run', from: atom.from, to: end }
  return atom.sort === 'known' ? { ...run, inner: atom } : run
}

/** The atoms of a sentence from left to right; they do not overlap. */
export function readAtoms(tokens: readonly NameToken[], nameEnd: NameEnd = () => 0): Atom[] {
  const atoms: Atom[] = []
  let at = 0
  while (at < tokens.length) {
    if (isPossessive(tokens[at])) {
      at++
      continue
    }
    const found = readAtom(tokens, at)
    const atom = found && lengthen(tokens, found, nameEnd(at))
    if (atom) atoms.push(atom)
    at = atom ? atom.to : at + 1
  }
  return atoms
}
