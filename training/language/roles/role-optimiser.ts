import { FEATURE_TABLES } from '../../../src/language/network/roles/role-shape.ts'
import { tensorOf } from '../../../src/language/network/shape.ts'
import { takeZeros } from '../network/gradient-kernel.ts'
import type { Optimiser } from '../network/optimiser.ts'
import type { Touched } from './role-batch.ts'
import type { RoleTrainee } from './role-trainee.ts'
import type { Settings } from './settings.data.ts'

export function openRoleOptimiser({ kernel, count }: RoleTrainee): Optimiser {
  return {
    mean: takeZeros(kernel, count),
    variance: takeZeros(kernel, count),
    running: takeZeros(kernel, count),
  }
}

/** Every how many steps the running mean follows. */
const FOLLOW_EVERY = 8

/** Moves the numbers against their slopes, and sets the slopes to zero. Only the touched rows of the feature tables move. */
export function moveRoleNumbers(
  trainee: RoleTrainee,
  { mean, variance, running }: Optimiser,
  touched: Touched,
  settings: Settings,
  { step, steps }: { readonly step: number; readonly steps: number },
): void {
  const { kernel, base, slopes, tensors, count } = trainee
  const { keepMean, keepVariance, warmSteps } = settings
  const spans = [{ at: 0, length: tensorOf(tensors, FEATURE_TABLES[0]).at }]
  for (const name of FEATURE_TABLES) {
    const { at, columns } = tensorOf(tensors, name)
    for (const row of touched[name]) spans.push({ at: at + row * columns, length: columns })
  }
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
  trainee.repack()
}
