import { readLines } from '../../sets/read-lines.ts'
import { type CopyInput, compareCopies, findCopies, findFurniture } from '../../src/copies/index.ts'
import type { Predict } from './area.ts'

/** A line of a set of copies. */
export interface CopyLine {
  readonly id: string
  readonly title?: string | null
  readonly byline?: string | null
  readonly outlet?: string | null
  readonly date?: string | null
  readonly text?: string | null
}

/** A line of the set as the stage reads an article: the whole page, its date taken at its word. */
export function copyInputOf(line: CopyLine): CopyInput {
  return {
    id: line.id,
    title: line.title ?? '',
    ...(line.byline ? { byline: line.byline } : {}),
    ...(line.outlet ? { outlet: line.outlet } : {}),
    ...(line.date ? { published: line.date.slice(0, 10) } : {}),
    agencies: [],
    text: line.text ?? '',
  }
}

export const predict: Predict = (input, write) => {
  const inputs = readLines<CopyLine>(input).map(copyInputOf)
  const byId = new Map(inputs.map((one) => [one.id, one]))
  const furniture = findFurniture(inputs)
  for (const link of findCopies(inputs)) {
    const { a, b, relation, source } = link
    write({ pair: [a, b], relation, ...(source === undefined ? {} : { source }) })
    // Laid side by side both ways: the comparison is measured whichever way the direction fell.
    for (const [copy, from] of [
      [a, b],
      [b, a],
    ] as const) {
      const { segments, flags } = compareCopies(
        byId.get(copy)!,
        byId.get(from)!,
        furniture.get(copy),
      )
      write({
        align: copy,
        source: from,
        segments: segments.map(({ start, end, type, srcStart, srcEnd }) => ({
          start,
          end,
          type,
          srcStart,
          srcEnd,
        })),
        flags,
      })
    }
  }
}
