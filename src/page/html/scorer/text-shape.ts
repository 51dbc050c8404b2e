/** True for a text that begins with a small letter. */
export function opensSmall(text: string): boolean {
  const code = text.charCodeAt(0)
  return code < 128 ? code >= 97 && code <= 122 : /^\p{Ll}/u.test(text)
}

/** Of the first 300 characters: commas, share of digits, share of words that begin with a capital. */
export function shapeOf(text: string): { commas: number; digits: number; capitals: number } {
  let commas = 0
  let digits = 0
  let starts = 0
  let capitals = 0
  let before = 32
  const length = Math.min(300, text.length)
  for (let at = 0; at < length; at++) {
    const code = text.charCodeAt(at)
    if (code === 44) commas++
    else if (code >= 48 && code <= 57) digits++
    if (before === 32) {
      starts++
      if ((code >= 65 && code <= 90) || (code >= 0xc0 && code <= 0xde)) capitals++
    }
    before = code
  }
  return { commas, digits: digits / length, capitals: capitals / (starts || 1) }
}
