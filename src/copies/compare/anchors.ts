import { gramHashes, gramTable } from '../find/grams.ts'
import type { WordStream } from '../find/word-stream.ts'

/** Words of the copy (from `c`) that are the same as words of the source (from `s`). */
export interface CommonBlock {
  readonly c: number
  readonly s: number
  readonly length: number
}

const SEED = 3
const MOST_PLACES = 16
/** Words that may lie between two blocks of one chain, on either side. */
const REACH = 25
/** Blocks looked back at for a chain's last link. */
const LOOK_BACK = 40
/** Words in a chain's blocks together, before it is more than chance: stock phrases are shorter. */
const ENOUGH = 7
/** Runs beyond this many are not chained: only made-up texts have so many. */
const MOST_RUNS = 20_000
/** Words compared in all: a text of one word repeated would else be compared for ever. */
const MOST_STEPS = 4_000_000

/**
 * The words that a copy has from its source: runs of three words or more, chained where they follow
 * one another in both texts, so that moved paragraphs are found and stray phrases are not.
 * In order of the copy, without overlap.
 */
export function findAnchors(copy: WordStream, source: WordStream): CommonBlock[] {
  const runs = findRuns(copy, source)
  const taken = new Uint8Array(copy.keys.length)
  const used = new Uint8Array(source.keys.length)
  const blocks: CommonBlock[] = []
  for (const chain of chainsOf(runs)) {
    const free: CommonBlock[] = []
    for (const run of chain) {
      const block = trim(run, taken, used)
      if (block.length > 0) free.push(block)
      mark(block, taken, used, 1)
    }
    const total = free.reduce((sum, { length }) => sum + length, 0)
    if (total >= ENOUGH) blocks.push(...free)
    else for (const block of free) mark(block, taken, used, 0)
  }
  return blocks.sort((x, y) => x.c - y.c)
}

function mark(block: CommonBlock, taken: Uint8Array, used: Uint8Array, value: 0 | 1): void {
  taken.fill(value, block.c, block.c + block.length)
  used.fill(value, block.s, block.s + block.length)
}

/** Every run of three words or more that cannot be made longer. */
function findRuns(copy: WordStream, source: WordStream): CommonBlock[] {
  const table = gramTable(gramHashes(source.keys, SEED))
  const grams = gramHashes(copy.keys, SEED)
  const runs: CommonBlock[] = []
  let steps = 0
  for (let c = 0; c < grams.length && runs.length < MOST_RUNS && steps < MOST_STEPS; c++) {
    let s = table.first(grams[c]!)
    for (let tries = 0; s >= 0 && tries < MOST_PLACES; tries++, s = table.next(s)) {
      if (c > 0 && s > 0 && copy.keys[c - 1] === source.keys[s - 1]) continue
      let length = 0
      const most = Math.min(copy.keys.length - c, source.keys.length - s)
      while (length < most && copy.keys[c + length] === source.keys[s + length]) length++
      steps += length
      if (length >= SEED) runs.push({ c, s, length })
    }
  }
  return runs
}

/** Chains of runs, the best first; a run stands in one chain only. */
function chainsOf(runs: readonly CommonBlock[]): CommonBlock[][] {
  const score = new Float64Array(runs.length)
  const previous = new Int32Array(runs.length).fill(-1)
  for (let at = 0; at < runs.length; at++) {
    const run = runs[at]!
    score[at] = run.length
    for (let back = at - 1; back >= Math.max(0, at - LOOK_BACK); back--) {
      const before = runs[back]!
      const gapC = run.c - before.c - before.length
      const gapS = run.s - before.s - before.length
      // Runs may overlap by a word or two where a phrase repeats: the later one is trimmed.
      if (gapC < -2 || gapS < -2 || gapC > REACH || gapS > REACH) continue
      const linked = score[back]! + run.length - 0.1 * Math.abs(gapC - gapS)
      if (linked > score[at]!) {
        score[at] = linked
        previous[at] = back
      }
    }
  }
  const order = Array.from(runs.keys()).sort((x, y) => score[y]! - score[x]! || x - y)
  const done = new Uint8Array(runs.length)
  const chains: CommonBlock[][] = []
  for (const end of order) {
    const chain: CommonBlock[] = []
    for (let at = end; at >= 0 && !done[at]; at = previous[at]!) {
      done[at] = 1
      chain.push(runs[at]!)
    }
    if (chain.length > 0) chains.push(chain.reverse())
  }
  return chains
}

/** The longest stretch of a run whose words are still free in both texts. */
function trim(run: CommonBlock, taken: Uint8Array, used: Uint8Array): CommonBlock {
  let best: CommonBlock = { ...run, length: 0 }
  let from = 0
  for (let step = 0; step <= run.length; step++) {
    const open = step < run.length && !taken[run.c + step] && !used[run.s + step]
    if (open) continue
    if (step - from > best.length) best = { c: run.c + from, s: run.s + from, length: step - from }
    from = step + 1
  }
  return best
}
