import { useEffect, useState } from 'react'
import type { Page, Section, SectionName } from '../answers.ts'
import { ask, useAnswer } from '../ask.ts'

/** A section of a story: its first page, and the pages that the reader asked for. */
export function useSection<N extends SectionName>(
  id: string,
  name: N,
  limit: number,
  turn: number,
) {
  type Item = Section<N>['items'][number]
  const first = useAnswer<Page<Item>>(`/stories/${id}/${name}?limit=${limit}`, turn)
  const [more, setMore] = useState<{
    readonly items: readonly Item[]
    readonly next: string | null
  } | null>(null)
  // biome-ignore lint/correctness/useExhaustiveDependencies: what is asked again begins anew.
  useEffect(() => setMore(null), [turn])
  const next = more ? more.next : (first.data?.next ?? null)
  return {
    asked: first,
    items: [...(first.data?.items ?? []), ...(more?.items ?? [])],
    count: first.data?.count ?? 0,
    more: next
      ? () =>
          ask<Page<Item>>(
            `/stories/${id}/${name}?limit=${limit}&after=${encodeURIComponent(next)}`,
          ).then((page) =>
            setMore({ items: [...(more?.items ?? []), ...page.items], next: page.next }),
          )
      : null,
  }
}

/** The button that asks for the next page of a section. */
export function More({ of }: { readonly of: (() => void) | null }) {
  return of ? (
    <p>
      <button type="button" className="more" onClick={of}>
        More
      </button>
    </p>
  ) : null
}
