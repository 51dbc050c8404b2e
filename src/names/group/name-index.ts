import { readOrganisationName } from '../compare/name-words.ts'

/** Of all that share a key only the last so many are compared: a page of one surname must not hang. */
const MOST_SHARED = 40

/** A folded word without its vowels: `jong` and `jung`, `mahathir` and `mahatir` share one. */
const skeleton = (folded: string): string => folded[0] + folded.slice(1).replace(/[aeiouh]/g, '')

/**
 * The keys of which two spellings of one name share at least one: each word's consonants, and the
 * initials that an acronym is made of.
 */
function nameKeys(name: string): string[] {
  const words = readOrganisationName(name)
  const keys = words.filter(({ text }) => text.length > 1).map(({ folded }) => skeleton(folded))
  const strong = words.filter(({ weak }) => !weak)
  for (const list of [words, strong]) {
    if (list.length > 1) keys.push(`initials ${list.map(({ text }) => text[0]).join('')}`)
  }
  if (words.length === 1) keys.push(`initials ${words[0]?.text ?? ''}`)
  return [...new Set(keys)]
}

/** Things found again by any name like one of theirs. */
export interface NameIndex<T> {
  add(name: string, value: T): void
  /** Those that share a key with `name`, the last added first. */
  near(name: string): T[]
}

export function nameIndex<T>(): NameIndex<T> {
  const lists = new Map<string, T[]>()
  const order = new Map<T, number>()
  return {
    add(name, value) {
      if (!order.has(value)) order.set(value, order.size)
      for (const key of nameKeys(name)) {
        const list = lists.get(key) ?? []
        if (!list.includes(value)) list.push(value)
        if (list.length > MOST_SHARED) list.shift()
        lists.set(key, list)
      }
    },
    near(name) {
      const found = new Set<T>()
      for (const key of nameKeys(name)) for (const value of lists.get(key) ?? []) found.add(value)
      return [...found].sort((a, b) => (order.get(b) ?? 0) - (order.get(a) ?? 0))
    },
  }
}
