const MAX_LINE = 140

/** Words of an article as one short line: white space folded, cut at a word with `…`. */
export function lineText(text: string): string {
  const line = text
    .replace(/\s+/g, ' ')
    .trim()
    .replace(/[,;:]$/, '')
  if (line.length <= MAX_LINE) return line
  const cut = line.lastIndexOf(' ', MAX_LINE)
  return `${line.slice(0, cut > 0 ? cut : MAX_LINE)}…`
}
