import type { Span } from '../../src/article/index.ts'

const NO_SPACE_BEFORE = /^(?:[.,;:!?%)\]}…”’»]+|''|n['’]t|['’](?:s|re|ve|ll|d|m))$/i
const NO_SPACE_AFTER = /^(?:[([{$£€“‘«]|``)$/

/** Which of the straight quotation marks open: every other one. */
function opening(tokens: readonly string[]): ReadonlySet<number> {
  const open = new Set<number>()
  const last = new Map<string, boolean>()
  tokens.forEach((token, at) => {
    if (token !== '"' && token !== "'") return
    const opens = !last.get(token) && !(token === "'" && /s$/.test(tokens[at - 1] ?? ''))
    last.set(token, opens)
    if (opens) open.add(at)
  })
  return open
}

/** Text of tokens as it would be printed, and where each token stands in it. */
export function joinTokens(tokens: readonly string[]): {
  readonly text: string
  readonly places: readonly Span[]
} {
  const open = opening(tokens)
  let text = ''
  const places = tokens.map((token, at) => {
    const before = tokens[at - 1]
    const quote = token === '"' || token === "'"
    const glued =
      before === undefined ||
      NO_SPACE_BEFORE.test(token) ||
      NO_SPACE_AFTER.test(before) ||
      (quote && !open.has(at)) ||
      open.has(at - 1)
    const start = text.length + (glued ? 0 : 1)
    text += glued ? token : ` ${token}`
    return { start, end: text.length }
  })
  return { text, places }
}
