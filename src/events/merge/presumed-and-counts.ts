import type { Event } from '../event.ts'
import type { NamedSides } from './named-sides.ts'
import type { Identify } from './side-identity.ts'

/** A side of a happening, and the country that is presumed of it. */
export interface PresumedLand {
  /** As the happening has it. */
  readonly side: string
  /** ISO 3166-1 alpha-3. */
  readonly country: string
}

/** What tellings say alike of a happening: lands presumed of its sides and people counted; nothing that they say differently. */
export function presumedAndCounts(
  events: readonly Event[],
  { actors, recipients }: NamedSides,
  identify: Identify,
): { presumed?: PresumedLand[]; counts?: NonNullable<Event['counts']> } {
  const presumed = [...new Set([...actors, ...recipients])].flatMap((side) => {
    const country = onlyOf(landsOf(side, events, identify))
    return country ? [{ side, country }] : []
  })
  const counts = Object.fromEntries(
    COUNTED.flatMap((kind) => {
      const count = onlyOf(events.flatMap((event) => event.counts?.[kind] ?? []))
      return count === undefined ? [] : [[kind, count]]
    }),
  )
  return {
    ...(presumed.length > 0 ? { presumed } : {}),
    ...(Object.keys(counts).length > 0 ? { counts } : {}),
  }
}

const COUNTED = ['dead', 'hurt', 'held', 'fined'] as const

/** What tellings presume of a side; none where the words of one tell its country. */
function landsOf(side: string, events: readonly Event[], identify: Identify): string[] {
  const parties = events.flatMap((event) =>
    [...event.actors, ...event.recipients]
      .map((party) => ({ party, ...identify(event.article, party) }))
      .filter(({ name }) => name === side),
  )
  if (parties.some(({ country }) => country)) return []
  return parties.flatMap(({ party }) => party.presumed ?? [])
}

const onlyOf = <T>(values: readonly T[]): T | undefined =>
  new Set(values).size === 1 ? values[0] : undefined
