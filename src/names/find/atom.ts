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
import { bodyOfNation, CONTRACTION, INNER, runEnd } from './capital-run.ts'
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

const ARTICLES = new Set(['the', 'a', 'an'])

const STATE = { kind: 'place', type: 'name', country: 'USA' } as const
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

/** `Erie, Pa.`: the state behind its town. */
function stateAfterTown(tokens: readonly NameToken[], at: number): Atom | null {
  const name = US_STATES.get((tokens[at] as NameToken).text.replaceAll('.', ''))
  if (!name || tokens[at - 1]?.text !== ',' || !tokens[at - 2]?.capital) return null
  return { sort: 'known', from: at, to: at + 1, known: { ...STATE, name } }
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
  const run: Atom = { sort: 'run', from: at, to: runEnd(tokens, at) }
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
