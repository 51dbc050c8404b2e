import type { Article } from '../article/index.ts'

/** What a person may decide, kind by kind. Each is an input of settling: it outlives every settling and reading again. */
export const DECISION_KINDS = [
  /** Two articles tell one story, or do not. */
  'same-story',
  'other-story',
  /** Two names are of one, or of two. */
  'same-name',
  'other-name',
  /** Pages count nowhere: one article, those of an outlet, those that came from places that begin so and from no others. */
  'withdraw-article',
  'withdraw-outlet',
  'withdraw-source',
  /** What an article says of itself is otherwise. */
  'day',
  'outlet',
  'byline',
  /** An earlier decision stands no more. */
  'undo',
] as const

/** What a person may decide. */
export type DecisionKind = (typeof DECISION_KINDS)[number]

/** What a person decides. */
export interface DecisionInput {
  readonly kind: DecisionKind
  /** An article, a name, an outlet, a place, or a decision. */
  readonly subject: string
  /** The other article or name, or the value that is set; '' where there is none. */
  readonly object: string
  readonly by: string
  readonly reason: string
}

/** A decision as it is kept. */
export interface Decision extends DecisionInput {
  /** `d` and its number in the log. */
  readonly id: string
  readonly at: string
}

/** The decisions that stand: what was undone does not, what an undone undoing undid does. In their order. */
export function standing(decisions: readonly Decision[]): Decision[] {
  const undone = new Set<string>()
  for (const { kind, subject, id } of decisions.toReversed())
    if (kind === 'undo' && !undone.has(id)) undone.add(subject)
  return decisions.filter(({ kind, id }) => kind !== 'undo' && !undone.has(id))
}

/** The decision by which an article counts nowhere, of those that stand; null where none withdraws it. */
export function withdrawalOf(
  { id, outlet, origin }: Pick<Article, 'id' | 'outlet' | 'origin'>,
  decisions: readonly Decision[],
): Decision | null {
  const { sources } = origin
  const isOf: Partial<Record<DecisionKind, (subject: string) => boolean>> = {
    'withdraw-article': (subject) => subject === id,
    'withdraw-outlet': (subject) => outlet?.value === subject,
    'withdraw-source': (subject) =>
      sources.length > 0 && sources.every((source) => source.startsWith(subject)),
  }
  return decisions.find(({ kind, subject }) => isOf[kind]?.(subject)) ?? null
}
