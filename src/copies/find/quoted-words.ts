import type { WordStream } from './word-stream.ts'

/** Marks that open or close: doubled ones always, single ones only where no apostrophe stands. */
const MARK =
  /"|(?<opens>[“„«]|(?<=^|[\s(:])['‘](?=\p{Lu}))|(?<closes>[”»]|(?<=[.,!?…])['’](?=\s|$))/gmu

/**
 * 1 for each word that stands in quotation marks. A mark that is never closed holds to the end of its line: a
 * statement of several paragraphs opens each with a mark and closes the last alone.
 */
export function quotedWords({ text, starts, opens }: WordStream): Uint8Array {
  const quoted = new Uint8Array(starts.length)
  const marks = text.matchAll(MARK)
  let mark = marks.next()
  let open = false
  for (let at = 0; at < starts.length; at++) {
    const line = opens[at] === 2 ? text.lastIndexOf('\n', starts[at]!) : 0
    if (opens[at] === 2) open = false
    for (; !mark.done && mark.value.index < starts[at]!; mark = marks.next()) {
      // The last line's closing mark says nothing about this one.
      if (mark.value.index < line) continue
      const { opens: opening, closes: closing } = mark.value.groups!
      open = opening !== undefined || (closing === undefined && !open)
    }
    if (open) quoted[at] = 1
  }
  return quoted
}
