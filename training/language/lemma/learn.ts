import { type Decisions, decide, LONGEST_ENDING } from '../../../src/language/lemma/lemma-model.ts'
import type { Tally } from './observations.ts'

/** How tables are learned. */
export interface LearnOptions {
  /** Different words that an ending must be seen in. */
  readonly support: number
  /** Share of those words that must agree on its decision. */
  readonly purity: number
  /** Letters of the shortest ending; 1. */
  readonly shortest?: number
  /** What holds where no ending is known; the most frequent decision. */
  readonly otherwise?: string
}

type Counts = ReadonlyMap<string, number>

/** The most frequent decision; of equals the first in the alphabet, so that order never matters. */
function majority(counts: Counts): readonly [decision: string, share: number] {
  let best = ''
  let most = 0
  let sum = 0
  for (const [decision, weight] of counts) {
    sum += weight
    if (weight > most || (weight === most && decision < best)) {
      best = decision
      most = weight
    }
  }
  return [best, most / sum]
}

function add(table: Map<string, Map<string, number>>, key: string, decision: string): void {
  const counts = table.get(key) ?? new Map<string, number>()
  table.set(key, counts.set(decision, (counts.get(decision) ?? 0) + 1))
}

/** Each word type votes once for its decision: at every ending that it has. */
function votesByEnding(types: ReadonlyMap<string, string>): Map<string, Map<string, number>> {
  const votes = new Map<string, Map<string, number>>()
  for (const [word, decision] of types) {
    add(votes, '', decision)
    // The whole word is no ending of itself.
    for (let length = 1; length <= LONGEST_ENDING && length < word.length; length++)
      add(votes, word.slice(-length), decision)
  }
  return votes
}

function learnEndings(
  types: ReadonlyMap<string, string>,
  { support, purity, shortest = 1, otherwise: fixed }: LearnOptions,
) {
  const votes = votesByEnding(types)
  const otherwise = fixed ?? majority(votes.get('') ?? new Map())[0]
  const endings = new Map<string, string>()
  const table = { words: new Map<string, string>(), endings, otherwise }
  const shortFirst = [...votes].filter(([ending]) => ending.length >= shortest)
  shortFirst.sort(([a], [b]) => a.length - b.length || (a < b ? -1 : 1))
  for (const [ending, counts] of shortFirst) {
    const [decision, share] = majority(counts)
    const seen = counts.get(decision) as number
    if (seen < support || share < purity) continue
    // Kept only where a shorter ending would say something else.
    if (decide(table, ending) !== decision) endings.set(ending, decision)
  }
  return table
}

/**
 * Tables for one kind of word: endings from the words observed and from `guessed`, words nobody
 * annotated, one vote a word; then the words that the endings get wrong.
 */
export function learnDecisions(
  observed: ReadonlyMap<string, Counts>,
  guessed: ReadonlyMap<string, string>,
  options: LearnOptions,
): Decisions {
  const types = new Map(guessed)
  for (const [word, counts] of observed) types.set(word, majority(counts)[0])
  const { endings, otherwise } = learnEndings(types, options)
  const words = new Map<string, string>()
  const table = { words, endings, otherwise }
  for (const word of [...types.keys()].sort()) {
    const decision = types.get(word) as string
    if (decide(table, word) !== decision) words.set(word, decision)
  }
  return table
}

/** Learns every kind of a tally; `special` gives what is learned otherwise in a kind. */
export function learnAll(
  observed: Tally,
  guessed: ReadonlyMap<string, ReadonlyMap<string, string>>,
  options: LearnOptions,
  special: (kind: string) => Partial<LearnOptions> = () => ({}),
): Map<string, Decisions> {
  return new Map(
    [...observed]
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([kind, words]) => [
        kind,
        learnDecisions(words, guessed.get(kind) ?? new Map(), { ...options, ...special(kind) }),
      ]),
  )
}
