/** Looks for a page's beginning in as many characters. */
const HEAD = 2048
/** Looks for a page's elements in as many characters. */
const SAMPLE = 65_536

/** Share of characters that no text has from which bytes are none: of compressed bytes it is 7 in 100. */
const MOST_CONTROLS = 0.02
/** Share of broken characters: a text in another charset than it says has many, and is a text all the same. */
const MOST_BROKEN = 0.1

/** True if too many characters of a decoded text are ones that no text has. */
export function looksBinary(text: string): boolean {
  const sample = text.slice(0, 8192)
  const controls = (sample.match(CONTROLS) ?? []).length
  const broken = (sample.match(/\ufffd/g) ?? []).length
  const share = Math.max(controls / MOST_CONTROLS, (controls + broken) / MOST_BROKEN)
  return controls + broken >= 4 && share > sample.length
}

// Control characters but for white space, bell, backspace and escape, and for the last bytes of dashes and curly
// quotes (U+2013 to U+2026), which careless conversions leave of them.
// biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what it looks for.
const CONTROLS = /[\u0000-\u0006\u000e-\u0012\u0015-\u0017\u001a\u001e\u001f]/g

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
