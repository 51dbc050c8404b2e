import type { Decision } from '../../archive/index.ts'
import type { NameTies } from '../../names/index.ts'
import { isCalled } from '../../names/index.ts'
import type { Annotated } from '../../record/index.ts'
import type { StoryReason, StoryTies } from '../../stories/index.ts'

/** Pairs that people decided on, as settling reads them: a function of the decisions that stand. */
export interface HandTies {
  readonly stories: StoryTies
  /** Articles that an article is tied to. */
  tiedTo(article: string): readonly string[]
  readonly names: NameTies
}

/**
 * Decisions on pairs. A later one goes before an earlier one that it cannot stand with: what is put together is so with
 * all that hangs on it.
 */
export function handTies(decisions: readonly Decision[]): HandTies {
  const stories = agreed(decisions, 'same-story', 'other-story')
  const tied = new Map<string, string[]>()
  for (const [a, b] of stories.same) {
    tied.set(a, [...(tied.get(a) ?? []), b])
    tied.set(b, [...(tied.get(b) ?? []), a])
  }
  return {
    stories,
    tiedTo: (article) => tied.get(article) ?? [],
    names: agreed(decisions, 'same-name', 'other-name'),
  }
}

function agreed(
  decisions: readonly Decision[],
  together: Decision['kind'],
  apart: Decision['kind'],
): StoryTies {
  const homes = new Map<string, string>()
  const homeOf = (one: string): string => {
    const next = homes.get(one)
    return next === undefined ? one : homeOf(next)
  }
  const same: [string, string][] = []
  const other: [string, string][] = []
  for (const { kind, subject, object } of decisions.toReversed()) {
    if (kind !== together && kind !== apart) continue
    const [a, b] = [homeOf(subject), homeOf(object)]
    const pair: [string, string] = subject < object ? [subject, object] : [object, subject]
    if (kind === apart) {
      if (a !== b) other.push(pair)
    } else if (!other.some((two) => two.map(homeOf).sort().join() === [a, b].sort().join())) {
      same.push(pair)
      if (a !== b) homes.set(a, b)
    }
  }
  return { same: same.sort(byPair), other: other.sort(byPair) }
}

const byPair = (x: readonly string[], y: readonly string[]): number =>
  x.join(' ') < y.join(' ') ? -1 : 1

/**
 * The pairs that an article, or a name in it, is of. Where they are others than before its story is put together and told
 * again. Empty for most.
 */
export function tiesOf(page: Annotated, { stories, names }: HandTies): readonly string[] {
  const { id } = page.article
  const isCalledHere = (name: string) => page.entities.some((entity) => isCalled(entity, name))
  const lists = { same: stories.same, other: stories.other, one: names.same, two: names.other }
  return Object.entries(lists).flatMap(([list, pairs]) =>
    pairs
      .filter(([a, b]) =>
        list === 'one' || list === 'two'
          ? isCalledHere(a) || isCalledHere(b)
          : a === id || b === id,
      )
      .map(([a, b]) => JSON.stringify([list, a, b])),
  )
}

/** That articles were put together by hand, where some of them were. */
export function handReason(articles: readonly string[], { same }: StoryTies): StoryReason[] {
  const within = new Set(articles)
  const pairs = same.filter(([a, b]) => within.has(a) && within.has(b))
  const count = new Set(pairs.flat()).size
  return count > 0 ? [{ code: 'by-hand', parts: { articles: count } }] : []
}
