import type { Span } from '../../article/index.ts'
import type { WordStream } from '../find/word-stream.ts'
import type { LabelMark, WordLabels } from './label.ts'

/** Labels words that the page by itself shows to be injected, to the letter: `ZELQO Exchange|meeting`. */
export function markInjected(
  copy: WordStream,
  labels: (WordLabels | null)[],
  injected: readonly Span[],
): void {
  let at = 0
  for (const [index, { start, end }] of [...injected].sort((a, b) => a.start - b.start).entries()) {
    const mark: LabelMark = { by: 'known-injection', at: index }
    while (at < labels.length && copy.ends[at]! <= start) at++
    for (; at < labels.length && copy.starts[at]! < end; at++) {
      const { s0, s1 } = labels[at] ?? {}
      const glued = Math.max(0, copy.ends[at]! - end)
      const place = glued > 0 && s0 !== undefined && s1 !== undefined ? { s0, s1 } : {}
      labels[at] = { type: 'inject', kind: 'brand', mark, ...place, ...(glued ? { glued } : {}) }
    }
  }
}
