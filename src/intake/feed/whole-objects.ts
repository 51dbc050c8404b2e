/**
 * The objects that stand whole in a list of a JSON text that is cut off or broken further on, as their texts. One pass.
 *
 * @example [...wholeObjects('{"items":[{"a":1},{"b":', 'items', 9)] // ['{"a":1}']
 */
export function* wholeObjects(text: string, list: string, limit: number): Generator<string> {
  const opens = new RegExp(`"${list}"\\s{0,20}:\\s{0,20}\\[`).exec(text)
  if (!opens) return
  let depth = 0
  let start = 0
  let count = 0
  for (let at = opens.index + opens[0].length; at < text.length && count < limit; at++) {
    const mark = text[at] as string
    if (mark === '"') at = endOfString(text, at)
    else if (OPENS.has(mark)) {
      if (depth++ === 0) start = at
    } else if (CLOSES.has(mark)) {
      if (--depth < 0) return
      if (depth > 0) continue
      count++
      yield text.slice(start, at + 1)
    }
  }
}

const OPENS = new Set('{[')
const CLOSES = new Set('}]')

function endOfString(text: string, from: number): number {
  let at = from + 1
  while (at < text.length && text[at] !== '"') at += text[at] === '\\' ? 2 : 1
  return at
}
