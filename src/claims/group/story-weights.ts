import type { StoryWeight } from './pair-features.ts'
import type { Statement } from './statement.ts'

/** Statements assumed beside those of the story: in a small one a word is not told everywhere because two say it. */
const ASSUMED = 20

/** How much each stem tells of one statement among all of a story: least where most of them hold it. Texts that are told twice count once. */
export function storyWeights(statements: readonly Statement[]): StoryWeight {
  const counts = new Map<string, number>()
  const texts = new Set<string>()
  for (const { claim, said } of statements) {
    const text = claim.text.toLowerCase()
    if (texts.has(text)) continue
    texts.add(text)
    for (const { stem } of said.words) counts.set(stem, (counts.get(stem) ?? 0) + 1)
  }
  const all = texts.size + ASSUMED
  return (stem) => Math.log(all / ((counts.get(stem) ?? 0) + 1)) / Math.log(all)
}
