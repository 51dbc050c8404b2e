import { NAME_TAGS } from '../../../src/language/network/name-tags.ts'
import type { Example } from './example.ts'
import type { Random } from './random.ts'

/** Where a name stands in an example, and its type. */
interface Place {
  readonly start: number
  readonly end: number
  readonly type: string
}

/** The words of a name, as the network reads them. */
type Words = Pick<Example, 'features' | 'vectors'>

/** Names by type and number of words. */
export type NamePool = ReadonlyMap<string, readonly Words[]>

const keyOf = ({ start, end, type }: Place): string => `${type} ${end - start}`

/** The names of an example; those of words that may have several tags are none. */
function placesOf({ names, length }: Example): Place[] {
  const places: Place[] = []
  let start = -1
  for (let at = 0; names && at < length; at++) {
    const bits = names[at]!
    const [part, type = ''] = (NAME_TAGS[31 - Math.clz32(bits)] as string).split('-')
    if (bits & (bits - 1)) start = -1
    else if (part === 'B' || part === 'S') start = at
    if (start >= 0 && (part === 'E' || part === 'S')) places.push({ start, end: at + 1, type })
    if (part === 'O') start = -1
  }
  return places
}

/** All names of the examples. */
export function poolNames(examples: readonly Example[]): NamePool {
  const pool = new Map<string, Words[]>()
  for (const example of examples) {
    for (const place of placesOf(example)) {
      const { start, end } = place
      const key = keyOf(place)
      const list = pool.get(key) ?? []
      pool.set(key, list)
      list.push({
        features: example.features.slice(start, end),
        vectors: example.vectors.slice(start, end),
      })
    }
  }
  return pool
}

/**
 * The example with some of its names replaced by others of the same type and length, so that what stands around a name
 * is learned and not the name (mention replacement, Dai & Adel 2020): from one of the pools, by chance. Trees and tags
 * stay true: no word is added.
 */
export function swapNames(
  example: Example,
  pools: readonly NamePool[],
  share: number,
  random: Random,
): Example {
  const places = placesOf(example).filter(() => random.next() < share)
  if (places.length === 0) return example
  const features = [...example.features]
  const vectors = [...example.vectors]
  for (const place of places) {
    const list = pools[random.below(pools.length)]?.get(keyOf(place)) ?? []
    const other = list[random.below(list.length)]
    if (!other) continue
    features.splice(place.start, other.features.length, ...other.features)
    vectors.splice(place.start, other.vectors.length, ...other.vectors)
  }
  return { ...example, features, vectors }
}
