const OTHER = 1
const LETTER = 2
const NUMBER = 3
/** Soft hyphen, zero-width characters, word joiner, byte order mark: they stand inside words. */
const HIDDEN = 4

/** The class of each UTF-16 unit, found out once: patterns with Unicode classes are the expensive part of reading. */
const CLASSES = new Uint8Array(65_536)
const classOf = (code: number): number => {
  const known = CLASSES[code]!
  if (known) return known
  const found = classify(code)
  CLASSES[code] = found
  return found
}

function classify(code: number): number {
  // Half a pair: letters beyond the first plane are rare and read as letters, signs among them too.
  if (code >= 0xd800 && code <= 0xdfff) return LETTER
  const unit = String.fromCharCode(code)
  if (/[\u00AD\u200B-\u200D\u2060\uFEFF]/.test(unit)) return HIDDEN
  if (/[\p{L}\p{M}]/u.test(unit)) return LETTER
  return /\p{N}/u.test(unit) ? NUMBER : OTHER
}

const PERCENT = 37
const COMMA = 44
const POINT = 46

/**
 * Calls `visit` with the place of every word: letters, a number with its commas (`1,200th`), a per cent sign. Stops
 * where it answers false.
 */
export function scanWords(text: string, visit: (start: number, end: number) => boolean): void {
  const count = text.length
  let at = 0
  while (at < count) {
    const code = text.charCodeAt(at)
    const kind = classOf(code)
    let end = at + 1
    if (kind === NUMBER) end = numberEnd(text, at)
    else if (kind !== OTHER) {
      while (end < count && classOf(text.charCodeAt(end)) !== OTHER) end++
    } else if (code !== PERCENT) {
      at++
      continue
    }
    if (!visit(at, end)) return
    at = end
  }
}

function numberEnd(text: string, start: number): number {
  const isDigit = (at: number) => classOf(text.charCodeAt(at)) === NUMBER
  let end = start + 1
  while (end < text.length) {
    const code = text.charCodeAt(end)
    if (isDigit(end)) end++
    else if ((code === COMMA || code === POINT) && end + 1 < text.length && isDigit(end + 1))
      end += 2
    else break
  }
  while (end < text.length && classOf(text.charCodeAt(end)) === LETTER) end++
  return end
}
