import { bodyNouns, ROLE_MODIFIERS, STATE_BODIES } from '../../lexicon/index.ts'
import type { Atom } from './atom.ts'
import type { KnownName } from './gazetteer.ts'
import { FACILITY_HEADS, FACILITY_MODIFIERS, PLACE_HEADS } from './head-nouns.data.ts'
import { isPossessive, type NameToken } from './name-token.ts'
import { readRole } from './read-role.ts'

/**
 * A finished building block of a sentence, token indexes, `to` exclusive. A `body` is a state's own
 * body, `Russian Foreign Ministry`; `owner` is the country before it.
 */
export type NameUnit =
  | Exclude<Atom, { sort: 'run' }>
  | {
      readonly sort: 'run'
      readonly from: number
      readonly to: number
      /** Index after the capitalised words, where lower-case ones follow: `Tambov` region. */
      readonly core: number
      readonly tail?: 'facility' | 'place' | 'cabinet'
    }
  | {
      readonly sort: 'body'
      readonly from: number
      readonly to: number
      readonly owner?: KnownName
      readonly sector: string
      /** False for `South Korea's military`: a body without a name of its own. */
      readonly named: boolean
    }

const LONGEST_BODY = 5
/** `Biden administration`, `Obama campaign`: named for a person. */
const CABINETS = bodyNouns('person')
/** Lower-case words inside the name of a ministry that are no modifiers of offices. */
const BODY_WORDS = new Set(
  'affairs and of armed ground coast border revolutionary central'.split(' '),
)

/** Index after the state body that begins at `at` (`Foreign Ministry`, `defense forces`), or 0. */
function bodyEnd(tokens: readonly NameToken[], at: number): number {
  let end = 0
  for (let index = at; index < Math.min(tokens.length, at + LONGEST_BODY); index++) {
    const token = tokens[index] as NameToken
    if (!token.word) break
    if (STATE_BODIES.has(token.lower)) end = index + 1
    else if (!token.capital && !ROLE_MODIFIERS.has(token.lower) && !BODY_WORDS.has(token.lower))
      break
  }
  // "Ministry of Defense"
  if (end > 0 && tokens[end]?.lower === 'of' && tokens[end + 1]?.capital) {
    end += 2
    while (tokens[end]?.capital || (tokens[end]?.lower === 'and' && tokens[end + 1]?.capital)) end++
  }
  return end
}

function readBody(tokens: readonly NameToken[], atom: Atom): NameUnit[] | null {
  if (atom.sort !== 'known' || atom.known.kind !== 'country') return null
  const owned = isPossessive(tokens[atom.to])
  const at = owned ? atom.to + 1 : atom.to
  const to = bodyEnd(tokens, at)
  // "U.S. Secretary of State" is who holds the office, not the office's house.
  if (to === 0 || (readRole(tokens, at)?.to ?? 0) >= to) return null
  const head = tokens.slice(at, to).findLast((token) => STATE_BODIES.has(token.lower)) as NameToken
  const capitals = tokens.slice(at, to).some((token) => token.capital)
  const body: NameUnit = {
    sort: 'body',
    from: owned ? at : atom.from,
    to,
    owner: atom.known,
    sector: STATE_BODIES.get(head.lower) as string,
    named: capitals || !owned,
  }
  return [{ sort: 'known', from: atom.from, to: atom.to, known: atom.known }, body]
}

/** Lower-case words after a name that belong to it: `Tarasov` launch center, `Tambov` region. */
function readTail(tokens: readonly NameToken[], from: number, core: number): NameUnit {
  const plain: NameUnit = { sort: 'run', from, to: core, core }
  let at = core
  while (at < core + 3 && FACILITY_MODIFIERS.has(tokens[at]?.lower ?? '')) at++
  const word = tokens[at]
  if (!word || word.capital) return plain
  if (FACILITY_HEADS.has(word.lower)) return { ...plain, to: at + 1, tail: 'facility' }
  if (at === core && PLACE_HEADS.has(word.lower)) return { ...plain, to: at + 1, tail: 'place' }
  if (at === core && CABINETS.has(word.lower)) return { ...plain, to: at + 1, tail: 'cabinet' }
  return plain
}

function readUnit(tokens: readonly NameToken[], atom: Atom): NameUnit[] {
  const body = readBody(tokens, atom)
  if (body) return body
  if (atom.sort !== 'run') return [atom]
  const last = tokens[atom.to - 1] as NameToken
  if (atom.to - atom.from > 1 && STATE_BODIES.has(last.lower)) {
    if (atom.to - atom.from === 2 && CABINETS.has(last.lower)) {
      return [{ sort: 'run', from: atom.from, to: atom.to, core: atom.to - 1, tail: 'cabinet' }]
    }
    const sector = STATE_BODIES.get(last.lower) as string
    return [{ sort: 'body', from: atom.from, to: atom.to, sector, named: true }]
  }
  const run = readTail(tokens, atom.from, atom.to)
  return atom.inner ? [atom.inner, run] : [run]
}

/** Atoms put together to units: a country and its ministry, a name and its lower-case head. */
export function readUnits(tokens: readonly NameToken[], atoms: readonly Atom[]): NameUnit[] {
  const units: NameUnit[] = []
  let done = 0
  for (const atom of atoms) {
    if (atom.from < done) continue
    const made = readUnit(tokens, atom)
    units.push(...made)
    done = Math.max(done, ...made.map((unit) => unit.to))
  }
  return units
}
