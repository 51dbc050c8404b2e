import { linesOf } from '../find/page-lines.ts'
import type { WordStream } from '../find/word-stream.ts'

/** A word in more paragraphs, or a larger share of them, is of the language, not of the matter. */
const COMMON = { paragraphs: 8, share: 0.25 }
const FEWEST_PARAGRAPHS = 6
const MOST_PARAGRAPHS = 200

/**
 * How much nearer to each other the paragraphs with the same words stand than they would by chance, in standard
 * deviations: what is said of one thing is said in one place. About 1 for a text as it was written, 0 for one whose
 * paragraphs were shuffled. (Lexical cohesion: Hearst 1997, "TextTiling".)
 */
export function coherenceOf(words: WordStream): number {
  const lines = linesOf(words).slice(0, MOST_PARAGRAPHS)
  if (lines.length < FEWEST_PARAGRAPHS) return 0
  const most = Math.max(2, Math.min(COMMON.paragraphs, COMMON.share * lines.length))
  const places = new Map<number, number[]>()
  for (const [at, { from, to }] of lines.entries()) {
    for (const key of new Set(words.keys.subarray(from, to))) {
      const own = places.get(key)
      if (own) own.push(at)
      else places.set(key, [at])
    }
  }
  const chances = new Map<number, { mean: number; variance: number }>()
  let [sum, variance] = [0, 0]
  for (const own of places.values()) {
    if (own.length < 2 || own.length > most) continue
    const chance = chances.get(own.length) ?? chanceOf(own.length, lines.length)
    chances.set(own.length, chance)
    for (let at = 1; at < own.length; at++) {
      sum += (1 / (own[at]! - own[at - 1]!) - chance.mean) / own.length
      variance += chance.variance / own.length ** 2
    }
  }
  return variance === 0 ? 0 : sum / Math.sqrt(variance)
}

/** 1 ÷ the step from one to the next of `count` places thrown at random among `all`: mean and variance. */
function chanceOf(count: number, all: number): { mean: number; variance: number } {
  let [mean, square, weight, total] = [0, 0, 1, 0]
  // A step of so many leaves `count - 1` places for the others among `all - step`.
  for (let step = 1; step <= all - count + 1; step++) {
    total += weight
    mean += weight / step
    square += weight / step ** 2
    weight *= (all - step - count + 1) / (all - step)
  }
  mean /= total
  return { mean, variance: square / total - mean ** 2 }
}
