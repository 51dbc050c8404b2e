import { childrenOf, type SentenceClues } from './sentence-clues.ts'

/** A run of words, `end` exclusive. */
interface Run {
  readonly start: number
  readonly end: number
}

/**
 * The words of an argument: its head with all that hangs on it, less the branch in which the predicate stands ("the man"
 * of "the man who came"), as far as they stand together; marks at the edges are left out.
 */
export function argumentSpan(clues: SentenceClues, head: number, predicate: number): Run {
  const { heads, relations, words } = clues
  const own = new Set<number>([head])
  const branch = new Set<number>()
  for (let up = predicate, steps = 0; up >= 0 && up !== head && steps <= words.length; steps++) {
    branch.add(up)
    up = heads[up]!
  }
  const waiting = [head]
  for (let at = waiting.pop(); at !== undefined; at = waiting.pop()) {
    for (const child of childrenOf(clues, at)) {
      if (branch.has(child) || own.has(child)) continue
      own.add(child)
      waiting.push(child)
    }
  }
  let start = head
  let end = head + 1
  while (own.has(start - 1)) start--
  while (own.has(end)) end++
  while (start < head && relations[start] === 'punct') start++
  while (end > head + 1 && relations[end - 1] === 'punct') end--
  return { start, end }
}
