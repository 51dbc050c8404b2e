/** Where a text begins and ends without the white space around it: equal where it is nothing else. */
export function edges(raw: string): { from: number; to: number } {
  let from = 0
  let to = raw.length
  while (from < to && isPlainSpace(raw.charCodeAt(from))) from++
  while (to > from && isPlainSpace(raw.charCodeAt(to - 1))) to--
  return { from, to }
}

/** True if a browser shows every character of a stretch as it is: most pieces of text need no more. */
export function isEven(raw: string, from: number, to: number): boolean {
  let before = 0
  for (let at = from; at < to; at++) {
    const code = raw.charCodeAt(at)
    if (code === SPACE ? before === SPACE : isSpecial(code)) return false
    before = code
  }
  return true
}

/** White space to single spaces; control characters, which show nothing, are dropped. */
export function collapse(raw: string): string {
  let out = ''
  let from = 0
  let at = 0
  while (at < raw.length) {
    const start = at
    let spaced = false
    let kept = ''
    for (; at < raw.length; at++) {
      const code = raw.charCodeAt(at)
      if (isSpace(code)) spaced = true
      else if (isWidthless(code)) kept += raw[at]
      else if (!isControl(code)) break
    }
    if (at > start) {
      out += raw.slice(from, start) + (spaced ? ' ' : kept)
      from = at
    }
    at++
  }
  return out + raw.slice(from)
}

const SPACE = 32

const isPlainSpace = (code: number) => code === SPACE || (code >= 9 && code <= 13)

/** White space of Unicode. U+FEFF, which JavaScript counts in, is a mark of no width here. */
const isSpace = (code: number) =>
  isPlainSpace(code) || code === 0xa0 || (code >= 0x1680 && isWideSpace(code))

const isWideSpace = (code: number) =>
  code === 0x1680 ||
  (code >= 0x2000 && code <= 0x200a) ||
  code === 0x2028 ||
  code === 0x2029 ||
  code === 0x202f ||
  code === 0x205f ||
  code === 0x3000

/** Marks that take part in white space beside them: soft hyphen, zero-width space, word joiner, byte order mark. */
const isWidthless = (code: number) =>
  code === 0xad || code === 0x200b || code === 0x2060 || code === 0xfeff

/** NUL among them; not those that are white space. */
const isControl = (code: number) => code < SPACE || (code >= 0x7f && code <= 0x9f)

const isSpecial = (code: number) =>
  code < SPACE ||
  (code >= 0x7f && code <= 0xad && (code <= 0xa0 || code === 0xad)) ||
  (code >= 0x1680 && (isWideSpace(code) || isWidthless(code) || code === 0x200c || code === 0x200d))
