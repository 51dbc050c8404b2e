import type { Comparison, CopyInput } from './copy.ts'

/** Aligns a copy with its source: what was kept, cut, changed, injected. */
export function compareCopies(copy: CopyInput, source: CopyInput): Comparison {
  return { copy: copy.id, source: source.id, segments: [], flags: [], cut: [], injected: [] }
}
