import type { NounPhrase, SentenceClauses } from '../../clauses/index.ts'
import { COUNTRIES, landOfRegion } from '../../lexicon/index.ts'

const COMPASS =
  /^(?:the )?(?:(?:(?:north|south)?-?(?:eastern|western|east|west)|northern|southern|north|south|central|upper|lower) )+/
/** Names that a compass word makes another country of. */
const OTHERS: ReadonlySet<string> = new Set([
  'north korea',
  'south korea',
  'south africa',
  'south sudan',
  'central african republic',
])
const LANDS: ReadonlyMap<string, string> = new Map(
  COUNTRIES.flatMap(({ code, names }) => names.map((name) => [name.toLowerCase(), code] as const)),
)

/** The country of a part of it: `south Lebanon`, `the Darfur region`. */
export function landNamed(
  { lower }: SentenceClauses,
  { from, to }: NounPhrase,
): string | undefined {
  const text = lower.slice(from, to).join(' ')
  if (OTHERS.has(text)) return undefined
  const bare = text.replace(COMPASS, '')
  return (bare === text ? undefined : LANDS.get(bare)) ?? landOfRegion(bare)
}
