import type { NameSpan } from '../analysis.ts'

/** O, and for each type the beginning, inside and end of a name, and a name of one word. */
export const NAME_TAGS: readonly string[] = [
  'O',
  ...['PER', 'ORG', 'LOC'].flatMap((type) => ['B', 'I', 'E', 'S'].map((part) => `${part}-${type}`)),
]

const opens = (tag: string): boolean => /^[OBS]/.test(tag)
const closes = (tag: string): boolean => /^[OES]/.test(tag)

/** The tags that a sentence may begin with, by number. */
export const FIRST_TAGS: readonly number[] = NAME_TAGS.flatMap((tag, at) =>
  opens(tag) ? [at] : [],
)
/** The tags that a sentence may end with. */
export const LAST_TAGS: readonly number[] = NAME_TAGS.flatMap((tag, at) =>
  closes(tag) ? [at] : [],
)
/** For each tag, those that may stand before it. */
export const TAGS_BEFORE: readonly (readonly number[])[] = NAME_TAGS.map((tag) =>
  NAME_TAGS.flatMap((before, at) => {
    const fits = opens(tag)
      ? closes(before)
      : /^[BI]/.test(before) && before.slice(1) === tag.slice(1)
    return fits ? [at] : []
  }),
)

/** The tags of a sentence with these names. */
export function tagsOfNames(
  length: number,
  names: readonly Pick<NameSpan, 'start' | 'end' | 'type'>[],
): Int32Array {
  const tags = new Int32Array(length)
  for (const { start, end, type } of names) {
    const first = NAME_TAGS.indexOf(`B-${type}`)
    for (let at = start; at < end; at++)
      tags[at] = first + (at === end - 1 ? 2 : at > start ? 1 : 0)
    if (end - start === 1) tags[start] = first + 3
  }
  return tags
}
