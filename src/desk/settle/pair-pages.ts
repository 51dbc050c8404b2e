import type { SettleState } from '../../archive/index.ts'
import {
  type CopyInput,
  type CopyReading,
  type KeptPair,
  keepPair,
  markPage,
  measurePair,
  readMarked,
} from '../../copies/index.ts'
import { anchorsOf, echoesBeside } from './find-echoes.ts'
import { packMarks, unpackMarks } from './packed-marks.ts'
import { neighboursOf, setPair } from './pairs-of-pages.ts'
import { partnersOf, setRuns } from './run-holders.ts'
import { sightingsOf } from './sight-lines.ts'

/** Of a page what copies are found by; null where the page is not held, or tells nothing. */
export type InputOf = (id: string) => CopyInput | null

const PASSAGE = 'passage'
const PAIR = 'pair'
const FURNITURE = 'furniture'

/**
 * Marks pages and brings their pairs up to it; gives the articles whose own reading, or whose pairs, changed. An echo has no
 * pairs: it is laid beside its anchors when it is settled, and so again when one of them changes. `renewed`: those that
 * change whatever their marks are.
 */
export function pairPages(
  state: SettleState,
  remarked: ReadonlySet<string>,
  renewed: ReadonlySet<string>,
  inputOf: InputOf,
): Set<string> {
  const fresh = new Set<string>()
  const moved = new Set<string>()
  for (const id of new Set([...remarked, ...renewed])) {
    const input = inputOf(id)
    const page = input && markPage(input, sightingsOf(state))
    const furniture = page ? packMarks(page.furniture) : null
    if (!renewed.has(id) && state.get(FURNITURE, id) === furniture) continue
    state.put(FURNITURE, id, furniture)
    const passages = anchorsOf(state, id) === null ? page?.passages : []
    for (const other of setRuns(state, PASSAGE, id, passages ?? [])) moved.add(other)
    fresh.add(id)
  }
  const beside = [...fresh].flatMap((id) => echoesBeside(state, id))
  return new Set([...fresh, ...beside, ...measurePairs(state, fresh, moved, inputOf)])
}

/** Measures the pairs of pages that are read again, and those that others may have now or no longer; gives all ends. */
function measurePairs(
  state: SettleState,
  fresh: ReadonlySet<string>,
  moved: ReadonlySet<string>,
  inputOf: InputOf,
): Set<string> {
  const touched = new Set<string>()
  const readings = new Map<string, CopyReading | null>()
  const readingOf = (id: string): CopyReading | null => {
    if (!readings.has(id)) readings.set(id, markedReading(state, id, inputOf))
    return readings.get(id) ?? null
  }
  const done = new Set<string>()
  for (const id of new Set([...fresh, ...moved])) {
    const partners = partnersOf(state, PASSAGE, id)
    const paired = new Set(neighboursOf(state, PAIR, id))
    for (const other of new Set([...partners.keys(), ...paired])) {
      const isNew = fresh.has(id) || fresh.has(other)
      if (paired.has(other) && partners.has(other) && !isNew) continue
      const [a, b] = id < other ? [id, other] : [other, id]
      if (done.has(`${a} ${b}`)) continue
      done.add(`${a} ${b}`)
      const pair = partners.has(other) ? measured(readingOf(a), readingOf(b)) : null
      if (!pair && !paired.has(other)) continue
      setPair(state, PAIR, a, b, pair)
      touched.add(a).add(b)
    }
  }
  return touched
}

const measured = (a: CopyReading | null, b: CopyReading | null): KeptPair | null => {
  const pair = a && b && measurePair(a, b)
  return pair ? keepPair(pair) : null
}

function markedReading(state: SettleState, id: string, inputOf: InputOf): CopyReading | null {
  const input = inputOf(id)
  return input && readMarked(input, furnitureOf(state, id))
}

/** The furniture of a page as it is marked. */
export const furnitureOf = (state: SettleState, id: string): Uint8Array =>
  unpackMarks((state.get(FURNITURE, id) as string | null) ?? '')

/** Articles that share text with one, and how, by the other's id. */
export function pairsOf(state: SettleState, id: string): Map<string, KeptPair> {
  return new Map(
    state
      .edges(PAIR, id)
      .map(({ a, b, value }) => [a === id ? b : a, value as unknown as KeptPair]),
  )
}
