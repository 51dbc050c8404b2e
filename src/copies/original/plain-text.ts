import type { CopyInput } from '../copy.ts'
import { LOOK_ALIKES } from '../find/look-alikes.data.ts'
import { isDisguised } from '../find/word-key.ts'

/** UTF-8 read as Windows-1252, and entities left unread: what was meant. */
const BROKEN: readonly (readonly [RegExp, string])[] = [
  [/â€œ|&ldquo;|&#8220;/g, '“'],
  [/â€[\u009d\u009c]|&rdquo;|&#8221;/g, '”'],
  [/â€™|â€˜|&rsquo;|&lsquo;|&#821[67];|&#39;|&apos;/g, '’'],
  [/â€”|Ã¢â‚¬â€|&mdash;|&#8212;/g, '—'],
  [/â€“|&ndash;|&#8211;/g, '–'],
  [/&quot;/g, '"'],
  [/&amp;/g, '&'],
  [/&nbsp;|\u00a0/g, ' '],
]
const INVISIBLE = /[\u00AD\u200B-\u200D\u2060\uFEFF]/g
const WORD = /[\p{L}\p{M}\p{N}]+/gu

/** Letters as they were meant: nothing hidden, no look-alikes, no broken characters. */
function plainLetters(text: string): string {
  let plain = text.includes('â€') || text.includes('&') || text.includes('Ã') ? mend(text) : text
  // Disguised words are judged before their hidden characters go.
  plain = plain.replace(/[\p{L}\p{M}\p{N}\u00AD\u200B-\u200D\u2060\uFEFF]+/gu, (word) =>
    isDisguised(word) ? unmask(word) : word,
  )
  return plain.replace(INVISIBLE, '').replace(/[ﬀ-ﬆ]/g, (ligature) => ligature.normalize('NFKC'))
}

const mend = (text: string): string =>
  BROKEN.reduce((all, [bad, good]) => all.replace(bad, good), text)

const unmask = (word: string): string =>
  word.replace(INVISIBLE, '').replace(WORD, (letters) =>
    [...letters]
      .map((letter) => {
        const like = LOOK_ALIKES.get(letter.toLowerCase())
        if (!like) return letter
        return letter === letter.toLowerCase() ? like : like.toUpperCase()
      })
      .join(''),
  )

/**
 * A copy's text with words that were injected, and what is the page's, turned to spaces, letters as they were meant.
 * Not of the same length.
 */
export function undressed(
  input: CopyInput,
  furniture: readonly { readonly start: number; readonly end: number }[],
): string {
  let text = ''
  let from = 0
  const marks = [...(input.injected ?? []), ...furniture].sort((a, b) => a.start - b.start)
  for (const { start, end } of marks) {
    if (start < from) continue
    text += input.text.slice(from, start)
    // `ZORBA Academyvisiting`: what is left must not run into the word before.
    if (/\w$/.test(text) && /^\w/.test(input.text.slice(end))) text += ' '
    from = end
  }
  text += input.text.slice(from)
  return plainLetters(text)
    .split(/\n\s*/)
    .map((line) =>
      line
        .replace(/[^\S\n]+/g, ' ')
        .replace(/ (?=[.,;:!?](?:\s|$))/g, '')
        .trim(),
    )
    .filter((line) => /[\p{L}\p{N}]/u.test(line))
    .join('\n\n')
}
