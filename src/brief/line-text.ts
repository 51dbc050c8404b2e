const MAX_LINE = 140
/** `MOSCOW (AP) — ` at the head of a paragraph: where it was filed is no part of what happened. */
const DATELINE = /^\p{Lu}[\p{Lu}\p{L} .,'’/-]{1,40}(?:\([^()]{2,40}\) ?)?(?:—|–|--|-) /u

/** Words of an article as one short line: white space folded, cut at a word with `…`. */
export function lineText(text: string): string {
  const line = text
    .replace(/\s+/g, ' ')
    .trim()
    .replace(DATELINE, '')
    .replace(/[,;:]$/, '')
  if (line.length <= MAX_LINE) return line
  const cut = line.lastIndexOf(' ', MAX_LINE)
  return `${line.slice(0, cut > 0 ? cut : MAX_LINE)}…`
}

/** The line with one full stop at its end, unless it ends a sentence already. */
export function asSentence(line: string): string {
  return /[.!?…]["”’]?$/.test(line) ? line : `${line}.`
}
