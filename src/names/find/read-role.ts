import { bodyNouns, OFFICE_SECTORS, offices, ROLE_MODIFIERS } from '../../lexicon/index.ts'
import { FACILITY_HEADS } from './head-nouns.data.ts'
import { isPossessive, type NameToken } from './name-token.ts'

const ORGANISATION_HEADS = bodyNouns('name')

/** The words of an office, in lower case. Token indexes, `to` exclusive. */
export interface Office {
  readonly sort: 'role'
  readonly from: number
  readonly to: number
  readonly role: string
}

const LONGEST_ROLE = 6

const isRoleNoun = (word: string): boolean =>
  OFFICE_SECTORS.has(word) || OFFICE_SECTORS.has(word.replace(/s$/, '').replace(/men$/, 'man'))

/** Offices whose field follows with "of": `secretary of defense`, `minister of foreign affairs`. */
const PORTFOLIO_HOLDERS = offices('portfolio')
const PORTFOLIOS = new Set(
  `
    state defense defence energy commerce labor labour treasury education agriculture transport
    transportation health interior homeland security foreign external internal home affairs
    veterans finance justice war housing trade economy culture schools
  `
    .trim()
    .split(/\s+/),
)

/** Words that open an office of their own: "nominee | former president Rosa Diaz". */
const OFFICE_OPENERS = new Set('former ex then acting late'.split(' '))

const isOfOffice = (token: NameToken | undefined): boolean =>
  token !== undefined && ROLE_MODIFIERS.has(token.lower)

/** `transformation` of `chief transformation and quality officer`: any word joined to one of offices behind `chief`. */
const joinsNext = (tokens: readonly NameToken[], at: number): boolean =>
  tokens[at - 1]?.lower === 'chief' && tokens[at + 1]?.lower === 'and' && isOfOffice(tokens[at + 2])

/** `and` of `work and pensions secretary`, `finance and trade minister`. */
const joinsFields = (tokens: readonly NameToken[], at: number): boolean =>
  tokens[at]?.lower === 'and' &&
  isOfOffice(tokens[at - 1]) &&
  isOfOffice(tokens[at + 1]) &&
  isRoleNoun(tokens[at + 2]?.lower ?? '')

/** The index after the last word of the office that begins at `at`, or 0. */
function officeEnd(tokens: readonly NameToken[], at: number): number {
  let end = 0
  for (let index = at; index < Math.min(tokens.length, at + LONGEST_ROLE); index++) {
    const token = tokens[index] as NameToken
    // "Assistant State's Attorney"
    if (isPossessive(token) && tokens[index - 1]?.lower === 'state' && tokens[index - 1]?.capital) {
      if (isRoleNoun(tokens[index + 1]?.lower ?? '')) continue
    }
    if (!token.word || (end > 0 && OFFICE_OPENERS.has(token.lower))) break
    // "under President Diaz" is a time, an under secretary an office.
    if (token.lower === 'under' && tokens[index + 1]?.lower !== 'secretary') break
    const isHead = isRoleNoun(token.lower)
    if (isHead) end = index + 1
    const isInside = isOfOffice(token) || joinsFields(tokens, index)
    if (!isHead && !isInside && !joinsNext(tokens, index) && !joinsNext(tokens, index - 1)) break
  }
  return end
}

/** `deputy foreign minister`, `secretary of state`: the words of an office that begins at `at`. */
export function readRole(tokens: readonly NameToken[], at: number): Office | null {
  let to = officeEnd(tokens, at)
  if (to === 0 || tokens[at]?.lower === 'then') return null
  const next = tokens[to]
  // "General Motors" is a firm, "Guard Corps commander" is read from its own first word.
  if (next?.capital && (ORGANISATION_HEADS.has(next.lower) || FACILITY_HEADS.has(next.lower)))
    return null
  if (next?.lower === 'of' && PORTFOLIO_HOLDERS.has(tokens[to - 1]?.lower ?? '')) {
    let end = to + 1
    while (PORTFOLIOS.has(tokens[end]?.lower ?? '')) end++
    if (end > to + 1) to = end
  }
  const words = tokens.slice(at, to).map((token) => token.lower)
  return { sort: 'role', from: at, to, role: words.join(' ').replace(/ (['’]s)/, '$1') }
}
