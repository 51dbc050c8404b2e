import type { Network } from '../../../src/language/network/read-sentences.ts'
import type { RoleNetwork } from '../../../src/language/network/roles/read-predicates.ts'
import { cutBatches } from '../network/batches.ts'
import type { GradientKernel } from '../network/gradient-kernel.ts'
import type { Optimiser } from '../network/optimiser.ts'
import { seededRandom } from '../network/random.ts'
import type { FloatNetwork } from './float-network.ts'
import { type KeptReadings, readingOf } from './kept-readings.ts'
import { makeRoleBatch } from './role-batch.ts'
import type { RoleExample } from './role-example.ts'
import { moveRoleNumbers } from './role-optimiser.ts'
import type { RoleTrainee } from './role-trainee.ts'
import { rolesGradient } from './roles-gradient.ts'
import type { Settings, Stretch } from './settings.data.ts'

/** A training under way. */
export interface Run {
  readonly kernel: GradientKernel
  readonly network: Network
  /** The same as floats, for dropout. */
  readonly floats: FloatNetwork
  readonly trainee: RoleTrainee
  readonly optimiser: Optimiser
  readonly examples: readonly RoleExample[]
  readonly settings: Settings
  readonly roles: RoleNetwork
  readonly log: (line: string) => void
}

/** Where an epoch stands: its stretch, and how many epochs of it came before. */
export interface Place {
  readonly stretch: Stretch
  readonly before: number
}

/** Learns from each batch of the sentences once. */
export function runEpoch(
  { kernel, trainee, optimiser, examples, settings, roles, log }: Run,
  epoch: number,
  { stretch, before }: Place,
  kept: KeptReadings,
): void {
  const random = seededRandom(settings.seed + 1 + epoch)
  const batches = random.shuffle(cutBatches(examples, settings.batchWords, random))
  const dropout = {
    state: settings.dropState,
    layer: settings.dropLayer,
    recurrent: settings.dropRecurrent,
    ...stretch.drop,
  }
  const weights = { kinds: settings.kindWeight, factuality: stretch.factualityWeight }
  const sums = { roles: 0, kinds: 0, factuality: 0 }
  const steps = batches.length * stretch.epochs
  const began = process.cpuUsage().user
  const seconds = (): number => Math.round((process.cpuUsage().user - began) / 1e6)
  batches.forEach((batch, index) => {
    const mark = kernel.mark()
    const reading = readingOf(kernel, kept, batch, trainee.shape.state)
    const made = makeRoleBatch(trainee.shape, batch, reading, roles.frames)
    const { losses, touched } = rolesGradient(trainee, made, dropout, random, weights)
    kernel.release(mark)
    for (const key of Object.keys(sums) as (keyof typeof sums)[]) sums[key] += losses[key]
    const step = before * batches.length + index
    moveRoleNumbers(trainee, optimiser, touched, { ...settings, ...stretch }, { step, steps })
    if (index % 100 === 99) {
      process.stderr.write(
        `epoch ${epoch + 1}: ${index + 1}/${batches.length}, roles ${(sums.roles / (index + 1)).toFixed(3)}, ${seconds()} CPU s\n`,
      )
    }
  })
  const mean = (sum: number): string => (sum / batches.length).toFixed(3)
  log(
    `epoch ${epoch + 1}: roles ${mean(sums.roles)}, kinds ${mean(sums.kinds)}, factuality ${mean(sums.factuality)}; ${seconds()} CPU s`,
  )
}
