import type { PlainLine } from './line.ts'

/** The longest line that a mail program or a terminal leaves. */
const LONGEST = 100
/** Shorter lines than this are not what a margin cut. */
const SHORTEST = 50

/**
 * True if the text was cut at a right margin: no line is longer than the margin, and in most groups
 * of lines between empty ones all but the last nearly reach it.
 */
export function isHardWrapped(lines: readonly PlainLine[]): boolean {
  let longest = 0
  for (const { text } of lines) longest = Math.max(longest, text.length)
  if (longest > LONGEST || longest < SHORTEST) return false
  let inner = 0
  let full = 0
  lines.forEach((line, index) => {
    const next = lines[index + 1]
    if (!next || next.afterGap) return
    inner++
    if (line.text.length >= longest * 0.7) full++
  })
  return inner >= 4 && full >= inner * 0.85
}
