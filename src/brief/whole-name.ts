import type { Spans } from '../article/index.ts'

/** "a coalition of", "teachers wearing": what stands behind is one part of who does it. */
const PART_OF = /\b(?:of|including|with|for|by|from|between|to|at|wearing|the|an?) $/
/** "Health ", "German Health ": capitals right before a name belong to it. Not "On Monday ". */
const NAME_BEFORE =
  /(?<![\p{L}’'-])(?!(?:\p{Lu}\p{Ll}+day|Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec|On|In|At|But|And|The|An?|As|When|While|After|Before|If|Meanwhile)\b)(?:\p{Lu}[\p{L}’'-]{1,20} ){1,4}$/u

/** The evidence with the capitals that its first name begins with; null where it begins inside a phrase. */
export function withWholeName(text: string, spans: Spans): Spans | null {
  const [first, ...rest] = spans
  if (!first || first.start === 0) return spans
  const before = text.slice(Math.max(0, first.start - 80), first.start)
  if (PART_OF.test(before)) return null
  const name = /^\p{Lu}/u.test(text.slice(first.start)) ? NAME_BEFORE.exec(before)?.[0] : undefined
  return name ? [{ ...first, start: first.start - name.length }, ...rest] : spans
}
