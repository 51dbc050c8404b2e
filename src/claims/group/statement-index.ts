import { EMPTY_ACTS } from './same-frame.ts'
import { plainName, type Statement } from './statement.ts'

/** A key under which more stand finds the first of them alone. */
const MOST_UNDER_KEY = 200
/** Those that share most with a statement; others are not compared. */
const MOST_COMPARED = 30
/** Words that tell less than this find nothing. */
const LEAST_RARITY = 0.35
/** What is shared must tell at least this much. */
const LEAST_SHARED = 0.6

/** Finds among statements, by their numbers, those with which one shares most: words, acts, names of who takes part. */
export class StatementIndex {
  readonly #under = new Map<string, number[]>()

  add(at: number, one: Statement): void {
    for (const [key] of keysOf(one)) {
      const known = this.#under.get(key)
      if (!known) this.#under.set(key, [at])
      else if (known.length < MOST_UNDER_KEY) known.push(at)
    }
  }

  /** In rising order. */
  near(one: Statement): number[] {
    const hits = new Map<number, number>()
    for (const [key, weight] of keysOf(one))
      for (const at of this.#under.get(key) ?? []) hits.set(at, (hits.get(at) ?? 0) + weight)
    return [...hits]
      .filter(([, shared]) => shared >= LEAST_SHARED)
      .sort((a, b) => b[1] - a[1] || a[0] - b[0])
      .slice(0, MOST_COMPARED)
      .map(([at]) => at)
      .sort((a, b) => a - b)
  }
}

/** What a statement is found by, and how much each key tells. */
function keysOf({ gist, said, frame }: Statement): Map<string, number> {
  const keys = new Map<string, number>()
  for (const { stem, rarity } of said.words) if (rarity >= LEAST_RARITY) keys.set(stem, rarity)
  // What is told by few and plain words is found by all of them.
  if (keys.size < 2)
    for (const { stem, rarity } of said.words) keys.set(stem, Math.max(rarity, 0.6))
  for (const word of gist.words) keys.set(`class ${word}`, 0.3)
  if (!frame) return keys
  for (const act of frame.acts) keys.set(`act ${act}`, EMPTY_ACTS.has(act) ? 0.1 : 0.6)
  if (frame.isBlame) keys.set('blame', 0.3)
  for (const party of [frame.doer, ...frame.targets])
    for (const { name } of party?.names ?? []) keys.set(`name ${plainName(name)}`, 0.3)
  return keys
}
