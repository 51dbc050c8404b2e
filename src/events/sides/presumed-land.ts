import { COUNTRIES, SIDE_NOUNS } from '../../lexicon/index.ts'
import type { Entity } from '../../names/index.ts'
import type { Sides } from './both-sides.ts'
import type { EventScene, EventSide } from './event-party.ts'

/** Sectors of a state's own bodies and people. */
const OWN_PEOPLE: ReadonlySet<string> = new Set(
  'GOV MIL COP JUD LEG OPP CVL REB LAB EDU AGR CRM SPY PTY'.split(' '),
)
/** Acts within one state: who does them and whom they befall are mostly of it. */
const WITHIN: ReadonlySet<string> = new Set(['COERCE', 'PROTEST', 'CONCEDE'])
const CODES: ReadonlySet<string> = new Set(COUNTRIES.map(({ code }) => code))
/** A page's country has this share of the mentions that have one. */
const MOST_SHARE = 0.7
const LEAST_MENTIONS = 2

/** The country that most names of a page are of, if one stands out. */
export function landOfPage(entities: readonly Entity[]): string | undefined {
  const counts = new Map<string, number>()
  let all = 0
  for (const { country, mentions, kind } of entities) {
    if (!country || !CODES.has(country) || kind === 'person') continue
    counts.set(country, (counts.get(country) ?? 0) + mentions.length)
    all += mentions.length
  }
  const [best] = [...counts].sort((a, b) => b[1] - a[1])
  return best && best[1] >= LEAST_MENTIONS && best[1] / all >= MOST_SHARE ? best[0] : undefined
}

/**
 * The same sides, with the country presumed of those whose words do not say it: police, students and rebels are of the only country that the
 * sentence names, or that the page is about. Of a person nothing is presumed, except in what states do to their own: "President Moe banned
 * Chadian candidates".
 */
export function presumeLands(
  scene: EventScene,
  act: string,
  sides: Sides,
  page: string | undefined,
): Sides {
  const own = landOfSentence(scene, sides)
  const presume = (side: EventSide): EventSide => {
    const { party } = side
    if (party.country) return side
    const kind = scene.names.find(({ entity }) => entity.id === party.entity)?.entity.kind
    const land = isOfState(scene, side, kind)
      ? (own ?? page)
      : kind === 'person' && WITHIN.has(act)
        ? own
        : undefined
    return land ? { ...side, party: { ...party, presumed: land } } : side
  }
  return {
    ...sides,
    actors: sides.actors.map(presume),
    recipients: sides.recipients.map(presume),
  }
}

/** A body or people of a state by its words, that nothing names: not "European Community ministers". */
function isOfState(
  { grammar }: EventScene,
  { party, strength, from, to }: EventSide,
  kind: Entity['kind'] | undefined,
): boolean {
  if (kind === 'place' || kind === 'facility') return true
  if (kind !== undefined) return kind === 'organisation' && OWN_PEOPLE.has(party.sector ?? '')
  const isNamed = grammar.words
    .slice(from, to)
    .some(({ upos }, at) => upos === 'PROPN' && !SIDE_NOUNS.has(grammar.lower[from + at] as string))
  return strength >= 2 && !party.vague && !isNamed
}

function landOfSentence({ names }: EventScene, { actors, recipients }: Sides): string | undefined {
  const lands = new Set([
    ...names.flatMap(({ entity }) => entity.country ?? []),
    ...[...actors, ...recipients].flatMap(({ party }) => party.country ?? []),
  ])
  const [land] = lands
  return lands.size === 1 && land && CODES.has(land) ? land : undefined
}
