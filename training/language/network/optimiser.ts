import { tensorOf } from '../../../src/language/network/shape.ts'
import type { Example } from './example.ts'
import { takeZeros } from './gradient-kernel.ts'
import type { Settings } from './settings.data.ts'
import type { Trainee } from './trainee.ts'

/** What training remembers of each number. Byte offsets. */
export interface Optimiser {
  readonly mean: number
  readonly variance: number
  /** The running mean of the numbers themselves. */
  readonly running: number
}

export function openOptimiser({ kernel, count }: Trainee): Optimiser {
  return {
    mean: takeZeros(kernel, count),
    variance: takeZeros(kernel, count),
    running: takeZeros(kernel, count),
  }
}

/** The rate of a step: up in a straight line, then down along a cosine. */
export function rateOf(settings: Settings, step: number, steps: number): number {
  const { rate, warmSteps } = settings
  if (step < warmSteps) return (rate * (step + 1)) / warmSteps
  const through = (step - warmSteps) / Math.max(1, steps - warmSteps)
  return rate * (0.01 + 0.99 * 0.5 * (1 + Math.cos(Math.PI * Math.min(1, through))))
}

/** Every how many steps the running mean follows. */
const FOLLOW_EVERY = 8

/** Moves the numbers against their slopes, and sets the slopes to zero. Only features of the batch move. */
export function moveNumbers(
  trainee: Trainee,
  optimiser: Optimiser,
  batch: readonly Example[],
  settings: Settings,
  step: number,
  steps: number,
): void {
  const { kernel, base, slopes, tensors, shape, count } = trainee
  const features = tensorOf(tensors, 'features')
  const rows = new Set<number>()
  for (const example of batch)
    for (const word of example.features) for (const row of word) rows.add(row)
  const width = shape.feature
  let squares = kernel.squares(features.at, slopes)
  for (const row of rows) squares += kernel.squares(width, slopes + (features.at + row * width) * 4)
  const by = Math.min(1, settings.clip / (Math.sqrt(squares) + 1e-9))
  const { keepMean, keepVariance } = settings
  const corrected = Math.sqrt(1 - keepVariance ** (step + 1)) / (1 - keepMean ** (step + 1))
  const rate = rateOf(settings, step, steps) * corrected
  const move = (at: number, length: number): void => {
    const offset = at * 4
    const { mean, variance } = optimiser
    kernel.adam(
      length,
      base + offset,
      slopes + offset,
      mean + offset,
      variance + offset,
      by,
      rate,
      keepMean,
      keepVariance,
      0,
    )
  }
  move(0, features.at)
  for (const row of rows) move(features.at + row * width, width)
  if (step % FOLLOW_EVERY === 0) {
    // Early means are short, so that the random beginning is soon forgotten.
    const keep = Math.min(settings.keepRunning ** FOLLOW_EVERY, (step + 1) / (step + 100))
    kernel.follow(count, base, step === 0 ? 0 : keep, optimiser.running)
  }
  trainee.repack()
}
