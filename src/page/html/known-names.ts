/** Bits of a letter's code in the key of a name. */
const LETTER_BITS = 7

/**
 * A reader of names that are known beforehand: gives the name that stands at `from` up to `end`, in lower
 * case, or undefined. No text is copied for it: a page has some ten thousand names of tags and attributes.
 */
export function knownNames(
  names: ReadonlySet<string>,
): (text: string, from: number, end: number) => string | undefined {
  const byKey: (string[] | undefined)[] = []
  for (const name of names) {
    const key = keyOf(name.length, name.charCodeAt(0))
    byKey[key] = [...(byKey[key] ?? []), name]
  }
  const longest = Math.max(...[...names].map(({ length }) => length))
  return (text, from, end) => {
    const code = text.charCodeAt(from)
    if (end - from > longest || code >= 1 << LETTER_BITS) return undefined
    const candidates = byKey[keyOf(end - from, code)]
    if (!candidates) return undefined
    for (const name of candidates) if (text.startsWith(name, from)) return name
    // "DIV" and "onClick" are rare.
    const lower = text.slice(from, end).toLowerCase()
    return candidates.find((name) => name === lower)
  }
}

/** Names of one length whose first letters are the same but for case. */
const keyOf = (length: number, code: number) => (length << LETTER_BITS) | code | 32
