import { takeZeros } from './gradient-kernel.ts'
import type { Optimiser } from './optimiser.ts'
import type { Numbers } from './trainee.ts'

/** How numbers are moved. */
export interface MoveSettings {
  /** The highest rate of Adam, reached after `warmSteps`, then lowered along a cosine to nothing. */
  readonly rate: number
  readonly warmSteps: number
  readonly keepMean: number
  readonly keepVariance: number
  readonly clip: number
  readonly keepRunning: number
}

/** A run of numbers: where it begins, in numbers, and how many there are. */
export interface NumberSpan {
  readonly at: number
  readonly length: number
}

export function openMeans({ kernel, count }: Pick<Numbers, 'kernel' | 'count'>): Optimiser {
  return {
    mean: takeZeros(kernel, count),
    variance: takeZeros(kernel, count),
    running: takeZeros(kernel, count),
  }
}

/** Every how many steps the running mean follows. */
const FOLLOW_EVERY = 8

/** Moves the numbers of some spans against their slopes, and sets the slopes to zero. */
export function moveSpans(
  { kernel, base, slopes, count, repack }: Numbers,
  { mean, variance, running }: Optimiser,
  spans: readonly NumberSpan[],
  settings: MoveSettings,
  { step, steps }: { readonly step: number; readonly steps: number },
): void {
  const { keepMean, keepVariance, warmSteps } = settings
  let squares = 0
  for (const { at, length } of spans) squares += kernel.squares(length, slopes + at * 4)
  const by = Math.min(1, settings.clip / (Math.sqrt(squares) + 1e-9))
  const through = (step - warmSteps) / Math.max(1, steps - warmSteps)
  const course =
    step < warmSteps
      ? (step + 1) / warmSteps
      : 0.01 + 0.99 * 0.5 * (1 + Math.cos(Math.PI * Math.min(1, through)))
  const corrected = Math.sqrt(1 - keepVariance ** (step + 1)) / (1 - keepMean ** (step + 1))
  const rate = settings.rate * course * corrected
  for (const { at, length } of spans) {
    const offset = at * 4
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
  if (step % FOLLOW_EVERY === 0) {
    // Early means are short, so that the random beginning is soon forgotten.
    const keep = Math.min(settings.keepRunning ** FOLLOW_EVERY, (step + 1) / (step + 100))
    kernel.follow(count, base, step === 0 ? 0 : keep, running)
  }
  repack()
}
