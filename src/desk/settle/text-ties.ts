import type { Kept, SettledView, SettleState } from '../../archive/index.ts'
import type { Comparison, CopyFamily, CopyLink } from '../../copies/index.ts'
import { digestOf } from './before.ts'
import type { SettledText } from './settle-text.ts'
import type { MadeFrom } from './ties-before.ts'

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

/** True where the ties are others than those that were kept. */
export function keepTies(
  view: SettledView,
  { articles, isEcho, links, families, comparisons, from }: SettledText,
): boolean {
  const { state } = view
  const ids = articles.map(({ page }) => page.article.id)
  const home = ids[0] as string
  const day = articles[0]?.page.published.value ?? null
  const ties: TextTies = { links, families, comparisons, from, ...(isEcho ? { day } : {}) }
  const same =
    ids.every((id) => state.get(HOME, id) === home) &&
    digestOf(state.get(TIES, home)) === digestOf(ties)
  if (same) return false
  for (const id of ids) {
    dropTies(view, id)
    state.put(HOME, id, home)
  }
  state.put(TIES, home, ties as unknown as Kept)
  return true
}

/** True where the article was tied before. */
export function leaveTies(view: SettledView, { articles }: SettledText): boolean {
  const [article] = articles
  const id = article?.page.article.id ?? ''
  const wasTied = view.state.get(HOME, id) !== null
  if (wasTied) {
    dropTies(view, id)
    if (!article?.isApart) view.putArticle(id, null)
  }
  return wasTied
}

/** An article leaves its home; the ties go with the one they are named by. */
export function dropTies({ state }: SettledView, id: string): void {
  state.put(HOME, id, null)
  state.put(TIES, id, null)
}
