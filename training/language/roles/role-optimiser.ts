import { FEATURE_TABLES } from '../../../src/language/network/roles/role-shape.ts'
import { tensorOf } from '../../../src/language/network/shape.ts'
import { type MoveSettings, moveSpans, type NumberSpan } from '../network/move-spans.ts'
import type { Optimiser } from '../network/optimiser.ts'
import type { Touched } from './role-batch.ts'
import type { RoleTrainee } from './role-trainee.ts'

/** Moves the numbers against their slopes, and sets the slopes to zero. Only the touched rows of the feature tables move. */
export function moveRoleNumbers(
  trainee: RoleTrainee,
  optimiser: Optimiser,
  touched: Touched,
  settings: MoveSettings,
  progress: { readonly step: number; readonly steps: number },
): void {
  const { tensors } = trainee
  const spans: NumberSpan[] = [{ at: 0, length: tensorOf(tensors, FEATURE_TABLES[0]).at }]
  for (const name of FEATURE_TABLES) {
    const { at, columns } = tensorOf(tensors, name)
    for (const row of touched[name]) spans.push({ at: at + row * columns, length: columns })
  }
  moveSpans(trainee, optimiser, spans, settings, progress)
}
