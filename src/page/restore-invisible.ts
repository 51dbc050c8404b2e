import { type Article, type InvisibleMarks, partitionPoint, type Span } from '../article/index.ts'

/**
 * Puts soft hyphens and zero-width marks back into the text of an article that was read without them, and moves
 * every span to the same words: a mark inside a span lies in it, one at its edge does not.
 */
export function restoreInvisible(article: Article, invisible: readonly InvisibleMarks[]): Article {
  if (invisible.length === 0) return article
  const added = sums(invisible)
  // Before the character at `offset` stand the marks of all places up to it.
  const shift = (offset: number) => offset + (added[countUpTo(invisible, offset)] ?? 0)
  const move = ({ start, end }: Span) => {
    const from = shift(start)
    return { start: from, end: end > start ? shift(end - 1) + 1 : from }
  }
  return { ...moveSpans(article, move), text: insert(article.text, invisible) }
}

function sums(invisible: readonly InvisibleMarks[]): number[] {
  const added = [0]
  for (const { marks } of invisible) added.push((added.at(-1) as number) + marks.length)
  return added
}

/** How many places are at or before `offset`. */
function countUpTo(invisible: readonly InvisibleMarks[], offset: number): number {
  return partitionPoint(invisible.length, (at) => (invisible[at] as InvisibleMarks).at <= offset)
}

function insert(text: string, invisible: readonly InvisibleMarks[]): string {
  const pieces: string[] = []
  let from = 0
  for (const { at, marks } of invisible) {
    pieces.push(text.slice(from, at), marks)
    from = at
  }
  pieces.push(text.slice(from))
  return pieces.join('')
}

/** A copy of `value` in which every object with a start and an end is moved. */
function moveSpans<T>(value: T, move: (span: Span) => Span): T {
  if (Array.isArray(value)) return value.map((item) => moveSpans(item, move)) as T
  if (typeof value !== 'object' || value === null) return value
  if (isSpan(value)) return { ...value, ...move(value) }
  return Object.fromEntries(
    Object.entries(value).map(([key, item]) => [key, moveSpans(item, move)]),
  ) as T
}

const isSpan = (value: object): value is Span =>
  'start' in value &&
  'end' in value &&
  typeof value.start === 'number' &&
  typeof value.end === 'number'
