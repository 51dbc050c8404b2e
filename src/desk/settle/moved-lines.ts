import type { ChangeLine, SettledView } from '../../archive/index.ts'
import type { StoryRecord } from '../../record/index.ts'
import type { KeptTexts } from './keep-texts.ts'

/** Another story is part of this one now. */
export const joinedLine = (id: string, former: string, record: StoryRecord | null): ChangeLine => ({
  story: id,
  kind: 'story-joined',
  ids: [former],
  text: record?.headline ?? '',
})

/** Pages of which a newer version took the place of one that was in a story. */
export function versionLines(
  view: SettledView,
  { id, ids, before, text }: Omit<Split, 'names'>,
): ChangeLine[] {
  const own = before.get(id)
  const was = new Set([...before.values()].flat().filter((one) => !ids.includes(one)))
  const isNew = (one: string) => !own?.includes(one)
  return ids.filter(isNew).flatMap((one) => {
    const older = view.versions(one).findLast((other) => other !== one && was.has(other))
    return older === undefined ? [] : [{ story: id, kind: 'page-changed', ids: [one, older], text }]
  })
}

/** A story of its own that was part of others, as a line of each that stays. */
export function splitLines({ id, ids, before, names, text }: Split): ChangeLine[] {
  if (before.has(id)) return []
  const from = [...before].filter(
    ([other, articles]) => names.includes(other) && articles.some((one) => ids.includes(one)),
  )
  return from.map(([other]) => ({ story: other, kind: 'story-split', ids: [id], text }))
}

interface Split {
  readonly id: string
  readonly ids: readonly string[]
  readonly before: ReadonlyMap<string, readonly string[]>
  /** Ids that stories have now. */
  readonly names: readonly string[]
  readonly text: string
}

/** Articles whose day is another than it was. */
export const correctedLines = (
  id: string,
  ids: readonly string[],
  { days }: KeptTexts,
): ChangeLine[] =>
  ids.flatMap((one) => {
    const text = days.get(one)
    return text === undefined
      ? []
      : [{ story: id, kind: 'day-corrected' as const, ids: [one], text }]
  })
