/** As many characters are read at once. */
const PIECE = 4096
const room = new Uint16Array(PIECE)

/** What two printings of the same words have in common: no spaces, signs or quotation marks. */
export function squeeze(text: string): string {
  const lower = text.toLowerCase()
  let out = ''
  for (let from = 0; from < lower.length; from += PIECE) {
    const to = Math.min(lower.length, from + PIECE)
    let length = 0
    for (let at = from; at < to; at++) {
      const code = lower.charCodeAt(at)
      if (!isSign(code)) room[length++] = code
    }
    out += Buffer.from(room.buffer, 0, 2 * length).toString('utf16le')
  }
  return out
}

/** White space, ASCII and Latin-1 punctuation, general punctuation. */
const isSign = (code: number) =>
  code < 128
    ? ASCII_SIGNS[code] === 1
    : code <= 0xbf
      ? code >= 0xa0
      : code >= 0x1680 && isWide(code)

const isWide = (code: number) =>
  (code >= 0x2000 && code <= 0x206f) || code === 0x1680 || code === 0x3000 || code === 0xfeff

const ASCII_SIGNS = Uint8Array.from({ length: 128 }, (_, code) =>
  /[\s!-/:-@[-`{-~]/.test(String.fromCharCode(code)) ? 1 : 0,
)
