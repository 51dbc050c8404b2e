/** Soft hyphen, zero-width space and joiners, word joiner, byte order mark: they show nothing. */
const INVISIBLE = /[\u00ad\u200b-\u200d\u2060\ufeff]/
// Joiners shape the letters of Arabic and Indic scripts and build emoji: there they belong to the word.
const FOLDED =
  /(?:[\u00ad\u200b\u2060\ufeff]|(?<=^|[\s\p{P}\p{N}\p{Script=Latin}\p{Script=Greek}\p{Script=Cyrillic}\u00ad\u200b-\u200d\u2060])[\u200c\u200d])+/gu

/** Characters that show nothing, and the offset in the folded text before which they stand. */
export interface InvisibleMarks {
  readonly at: number
  readonly marks: string
}

/** A text without characters that show nothing, and what was taken out, in order. */
export interface FoldedText {
  readonly text: string
  readonly invisible: readonly InvisibleMarks[]
}

/**
 * Folds a text for comparing: `en\u00advoy` and `envoy` are one word.
 *
 * @example foldInvisible('en\u00advoy') // { text: 'envoy', invisible: [{ at: 2, marks: '\u00ad' }] }
 */
export function foldInvisible(raw: string): FoldedText {
  if (!INVISIBLE.test(raw)) return { text: raw, invisible: [] }
  const invisible: InvisibleMarks[] = []
  let taken = 0
  const text = raw.replace(FOLDED, (marks: string, at: number) => {
    invisible.push({ at: at - taken, marks })
    taken += marks.length
    return ''
  })
  return { text, invisible }
}
