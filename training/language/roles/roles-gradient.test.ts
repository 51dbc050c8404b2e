import { expect, it } from 'vitest'
import { layRows } from '../../../src/language/network/order.ts'
import { PAIR_FEATURES } from '../../../src/language/network/roles/pair-features.ts'
import type { RoleShape } from '../../../src/language/network/roles/role-shape.ts'
import { openGradientKernel } from '../network/gradient-kernel.ts'
import { seededRandom } from '../network/random.ts'
import type { RoleBatch } from './role-batch.ts'
import { initialiseRoles, openRoleTrainee } from './role-trainee.ts'
import { rolesGradient } from './roles-gradient.ts'

const SHAPE: RoleShape = {
  state: 8,
  hidden: 8,
  pair: 8,
  factuality: 8,
  kindRows: 9,
  pairRows: 13,
  predicateRows: 7,
  factualityRows: 5,
  kinds: ['', 'verb', 'noun', 'adjective'],
  roles: ['', 'ARG0', 'ARG1', 'ARGM-TMP'],
}
const NO_DROPOUT = { state: 0, layer: 0, recurrent: 0, feature: 0, factuality: 0, sum: 0 }

it('gives the slopes that small steps show, in every tensor', async () => {
  const kernel = await openGradientKernel()
  const trainee = openRoleTrainee(kernel, SHAPE)
  initialiseRoles(trainee, seededRandom(7))
  const random = seededRandom(2)
  const order = layRows([5, 3, 4])
  const states = { at: kernel.take(order.rows * 8), width: 8 }
  const f = kernel.numbers()
  for (let at = 0; at < order.rows * 8; at++) f[states.at / 4 + at] = random.next() - 0.5
  const rows = (count: number, below: number): Int32Array =>
    Int32Array.from({ length: count }, () => random.below(below))
  const anchor = (sentence: number, at: number, length: number, value?: number) => ({
    sentence,
    at,
    row: order.firsts[sentence]! + at,
    predicateRows: rows(3, 7),
    pairs: {
      words: Int32Array.from({ length: length - 1 }, (_, word) => word),
      rows: rows((length - 1) * PAIR_FEATURES, 13),
      roles: rows(length - 1, 4),
    },
    ...(value === undefined ? {} : { factuality: { value, rows: rows(2, 5) } }),
  })
  const { pairs: _, ...unlabelled } = anchor(2, 3, 4, 2.5)
  const batch: RoleBatch = {
    order,
    states,
    // Of the last sentence not every predicate is known.
    kindRows: Array.from({ length: 12 }, () => rows(2, 9)),
    kinds: [rows(5, 4), rows(3, 4), undefined],
    anchors: [anchor(0, 1, 5, -1), anchor(0, 3, 5), anchor(2, 0, 4, 3), unlabelled],
  }
  const { base, slopes, count } = trainee
  const loss = (): number => {
    const weights = { kinds: 1, factuality: 0.5 }
    const { losses } = rolesGradient(trainee, batch, NO_DROPOUT, seededRandom(1), weights)
    return losses.roles + losses.kinds + losses.factuality
  }
  loss()
  const found = kernel.numbers().slice(slopes / 4, slopes / 4 + count)
  const probes = seededRandom(3)
  for (const [name, { at, rows: tall, columns }] of trainee.tensors) {
    for (let probe = 0; probe < 6; probe++) {
      const index = at + probes.below(tall * columns)
      const shift = (by: number): number => {
        kernel.numbers()[base / 4 + index]! += by
        trainee.repack()
        return loss()
      }
      const step = 0.0005
      const above = shift(step)
      const below = shift(-2 * step)
      shift(step)
      const seen = (above - below) / (2 * step)
      expect(Math.abs(seen - found[index]!), `${name} at ${index - at}: ${seen}`).toBeLessThan(
        0.003 + 0.03 * Math.abs(seen),
      )
    }
  }
})
