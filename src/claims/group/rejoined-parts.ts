import type { Claim } from '../claim.ts'
import type { Frame } from '../frames/frame.ts'
import { partOf } from './statement.ts'
import type { Group, Placed } from './tellings.ts'

/** The groups, with the parts of a claim that met nobody put together again. */
export function rejoined(groups: readonly Group[]): Group[] {
  const alone = new Map<string, Placed[]>()
  const rest: Group[] = []
  for (const group of groups) {
    const [first] = group
    if (!first) continue
    const isAlone = group.every(({ whole }) => whole === first.whole)
    if (!isAlone || first.claim.id === first.whole) rest.push(group)
    else alone.set(first.whole, [...(alone.get(first.whole) ?? []), ...group])
  }
  return [...rest, ...[...alone.values()].map((parts) => [together(parts)])]
}

function together(parts: readonly Placed[]): Placed {
  const [first] = parts as [Placed, ...Placed[]]
  const all = parts.flatMap(({ frame }) => frame ?? [])
  // "reported that she was hurt" says "she was hurt" already.
  const frames = all.filter(
    (frame, at) =>
      !all.some((other, index) => holds(other, frame) && (index < at || !holds(frame, other))),
  )
  const claim: Claim = partOf(first.claim, frames, first.claim.id)
  return { ...first, claim, side: 1 }
}

const holds = (outer: Frame, inner: Frame): boolean =>
  inner.spans.every(({ start, end }) =>
    outer.spans.some((span) => span.start <= start && end <= span.end),
  )
