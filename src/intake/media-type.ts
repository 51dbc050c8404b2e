/** Looks for a page's beginning in as many characters. */
const HEAD = 2048
/** Looks for a page's elements in as many characters. */
const SAMPLE = 65_536

/** Signatures of files that are not text: PDF, ZIP and Office, PNG, JPEG, GIF, gzip within gzip, ELF, RIFF, old Office, bzip2, zstd. */
const MAGIC: readonly (readonly number[])[] = [
  [0x25, 0x50, 0x44, 0x46, 0x2d],
  [0x50, 0x4b, 0x03, 0x04],
  [0x89, 0x50, 0x4e, 0x47],
  [0xff, 0xd8, 0xff],
  [0x47, 0x49, 0x46, 0x38],
  [0x1f, 0x8b, 0x08],
  [0x7f, 0x45, 0x4c, 0x46],
  [0x52, 0x49, 0x46, 0x46],
  [0xd0, 0xcf, 0x11, 0xe0],
  [0x42, 0x5a, 0x68, 0x39],
  [0x28, 0xb5, 0x2f, 0xfd],
]

/** True if the bytes begin as a file of a kind that is not text. */
export function hasBinaryMagic(bytes: Uint8Array): boolean {
  return MAGIC.some((magic) => magic.every((byte, at) => bytes[at] === byte))
}

/** True if too many characters of a decoded text are ones that no text has. */
export function looksBinary(text: string): boolean {
  const sample = text.slice(0, 8192)
  const odd = (sample.match(ODD) ?? []).length
  return odd >= 4 && odd / sample.length > 0.1
}

// Control characters but for white space, bell, backspace and escape; U+FFFD.
// biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what it looks for.
const ODD = /[\u0000-\u0006\u000e-\u001a\u001c-\u001f\ufffd]/g

/**
 * HTML or plain text. What the text shows is believed before what a header says: a text that only
 * mentions a tag ("use the <p> element") stays text.
 */
export function mediaTypeOf(text: string, contentType?: string): 'text/html' | 'text/plain' {
  const head = text.slice(0, HEAD)
  if (
    /^[\s\ufeff]{0,1000}(?:<!--[^>]{0,1500}-->\s{0,100})?<(?:!doctype\s+html|html|head|body)\b/i.test(
      head,
    )
  )
    return 'text/html'
  if (/^[\s\ufeff]{0,1000}<\?xml\b/.test(head) && /<html\b/i.test(head)) return 'text/html'
  if (/\bhtml\b/i.test(contentType ?? '')) return 'text/html'
  if (/^\s{0,10}text\/plain\b/i.test(contentType ?? '')) return 'text/plain'
  return readsAsMarkup(text.slice(0, SAMPLE)) ? 'text/html' : 'text/plain'
}

// A fragment of a page opens elements, closes them, and begins with one or has many.
function readsAsMarkup(sample: string): boolean {
  const opened = countMatches(
    sample,
    /<(?:html|head|body|title|meta|link|script|div|p|span|a|h[1-6]|ul|ol|li|table|tr|td|article|section|main|header|footer|nav|figure|img|br|blockquote|style)(?:\s[^<>]{0,500})?\/?>/gi,
  )
  const closed = countMatches(
    sample,
    /<\/(?:html|head|body|title|script|div|p|span|a|h[1-6]|ul|ol|li|table|tr|td|article|section|main|header|footer|nav|figure|blockquote|style)\s{0,10}>/gi,
  )
  if (opened < 2 || closed < 1) return false
  const starts = /^[\s\ufeff]{0,200}<[a-z!]/i.test(sample)
  return starts || (opened + closed >= 8 && (opened + closed) * 200 > sample.length)
}

function countMatches(text: string, shape: RegExp): number {
  let count = 0
  for (const _ of text.matchAll(shape)) if (++count >= 200) break
  return count
}
