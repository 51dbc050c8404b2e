import { REGION_ROWS } from './regions.data.ts'

const LANDS: ReadonlyMap<string, string> = new Map(
  REGION_ROWS.flatMap(([code, names]) => names.split(', ').map((name) => [name, code] as const)),
)
const KINDS = /^the | (?:region|province|state|peninsula|area|district)$/g

/**
 * The country of a well-known region, by its name in lower case.
 *
 * @example landOfRegion('the darfur region') // 'SDN'
 */
export const landOfRegion = (name: string): string | undefined =>
  LANDS.get(name) ?? LANDS.get(name.replace(KINDS, ''))
