import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import type { Feature } from './gate-features.ts'
import type { WordTopics } from './topic-words.ts'

/** What tells events of politics, law, conflict and aid from other happenings that the frames catch. */
export interface Gate {
  /** How likely it is one, 0 to 1. */
  readonly likelihood: (features: readonly Feature[]) => number
  /** The features that speak most against it. */
  readonly against: (features: readonly Feature[]) => readonly string[]
  readonly topics: WordTopics
}

/** Below this an event is kept and not told. */
export const LEAST_LIKELY = 0.22
/** From here on it is more likely than not one: what lists show. */
export const LIKELY = 0.36

const MOST_REASONS = 3

let opened: Gate | null = null

/** The gate of `models/events.txt`: a line a weight (`w NAME VALUE`) or a word's topic (`t WORD VALUE`), tabs between. */
export function eventGate(): Gate {
  if (opened) return opened
  const path = fileURLToPath(new URL('../../../models/events.txt', import.meta.url))
  const weights = new Map<string, number>()
  const topics = new Map<string, number>()
  for (const line of readFileSync(path, 'utf8').trimEnd().split('\n')) {
    const [kind = '', name = '', value = ''] = line.split('\t')
    ;(kind === 't' ? topics : weights).set(name, Number(value) / 100)
  }
  opened = gateOf(weights, topics)
  return opened
}

/** A gate of given weights: a logistic regression. */
export function gateOf(weights: ReadonlyMap<string, number>, topics: WordTopics): Gate {
  const worth = ([name, value]: Feature) => (weights.get(name) ?? 0) * value
  return {
    likelihood: (features) => {
      const sum = features.reduce((total, one) => total + worth(one), weights.get('bias') ?? 0)
      return 1 / (1 + Math.exp(-sum))
    },
    against: (features) =>
      features
        .filter((one) => worth(one) < 0)
        .sort((a, b) => worth(a) - worth(b))
        .slice(0, MOST_REASONS)
        .map(([name]) => name),
    topics,
  }
}
