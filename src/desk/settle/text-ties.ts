import type { Kept, SettleState } from '../../archive/index.ts'
import type { Comparison, CopyFamily, CopyLink } from '../../copies/index.ts'
import { digestOf } from './before.ts'

/** From what ties were made: where the same is asked again, the same is answered. */
export interface MadeFrom {
  /** Of each article that is compared, by id: what was read of it, in short. */
  readonly inputs: Readonly<Record<string, string>>
  /** Of each family in order: from which copies its text was rebuilt, in short; null where it was not. */
  readonly rebuilt: readonly (string | null)[]
}

/** What ties articles that hang together by shared text. */
export interface TextTies {
  readonly links: readonly CopyLink[]
  readonly families: readonly CopyFamily[]
  readonly comparisons: readonly Comparison[]
  readonly from: MadeFrom
  /** Of an echo: its day. */
  readonly day?: string | null
}

/** By the smallest id of the articles that hang together. */
const TIES = 'ties'
/** Of an article: whose ties are its own. */
const HOME = 'home'

const tiesAt = (state: SettleState, home: string): TextTies | null =>
  state.get(TIES, home) as unknown as TextTies | null

/** The ties of an echo to the page that it is nearest to. */
export const tiesOfEcho = (state: SettleState, id: string): TextTies | null => tiesAt(state, id)

/** The ties of all that these articles hang together with by shared text, group by group. */
export function tiesAround(state: SettleState, ids: readonly string[]): TextTies[] {
  const homes = new Set(ids.flatMap((id) => (state.get(HOME, id) as string | null) ?? []))
  return [...homes].map((home) => tiesAt(state, home) as TextTies)
}

/** True where the ties of these articles, sorted, are others than those that were kept. */
export function keepTies(state: SettleState, ids: readonly string[], ties: TextTies): boolean {
  const home = ids[0] as string
  const same =
    ids.every((id) => state.get(HOME, id) === home) &&
    digestOf(state.get(TIES, home)) === digestOf(ties)
  if (same) return false
  for (const id of ids) {
    dropTies(state, id)
    state.put(HOME, id, home)
  }
  state.put(TIES, home, ties as unknown as Kept)
  return true
}

/** An article leaves its home; the ties go with the one they are named by. True where it was tied. */
export function dropTies(state: SettleState, id: string): boolean {
  const wasTied = state.has(HOME, id)
  state.put(HOME, id, null)
  state.put(TIES, id, null)
  return wasTied
}
