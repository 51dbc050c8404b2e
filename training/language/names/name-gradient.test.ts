import { expect, it } from 'vitest'
import { NAME_TAGS, tagsOfNames } from '../../../src/language/network/name-tags.ts'
import { layRows } from '../../../src/language/network/order.ts'
import { openGradientKernel } from '../network/gradient-kernel.ts'
import { seededRandom } from '../network/random.ts'
import { type NameBatch, nameGradient } from './name-gradient.ts'
import { initialiseNames, openNameTrainee } from './name-trainee.ts'

const NO_DROPOUT = { state: 0, layer: 0, recurrent: 0 }

it('gives the slopes that small steps show, in every tensor', async () => {
  const kernel = await openGradientKernel()
  const trainee = openNameTrainee(kernel, { state: 8, hidden: 8, nameTags: NAME_TAGS })
  const random = seededRandom(2)
  const some = (count: number): Float32Array =>
    Float32Array.from({ length: count }, () => random.next() - 0.5)
  initialiseNames(trainee, some(NAME_TAGS.length ** 2), seededRandom(7))
  const { base, slopes, count } = trainee
  // What is added is nothing at first: then nothing would be learned of what is below it.
  const { at: first, rows: tall, columns: wide } = trainee.tensors.get('names')!
  kernel.numbers().set(some(tall * wide), base / 4 + first)
  trainee.repack()
  const order = layRows([5, 3])
  const states = { at: kernel.take(order.rows * 8), width: 8 }
  kernel.numbers().set(some(order.rows * 8), states.at / 4)
  const tags = (length: number): Int32Array =>
    tagsOfNames(length, [{ start: 0, end: 2, type: 'ORG' }]).map((tag) => 1 << tag)
  const batch: NameBatch = {
    order,
    states,
    scores: [some(5 * 16), some(3 * 16)],
    allowed: [tags(5), tags(3)],
  }
  const loss = (): number => nameGradient(trainee, batch, NO_DROPOUT, seededRandom(1))
  loss()
  const found = kernel.numbers().slice(slopes / 4, slopes / 4 + count)
  const probes = seededRandom(3)
  for (const [name, { at, rows, columns }] of trainee.tensors) {
    for (let probe = 0; probe < 6; probe++) {
      const index = at + probes.below(rows * columns)
      const shift = (by: number): number => {
        kernel.numbers()[base / 4 + index]! += by
        trainee.repack()
        return loss()
      }
      const step = 0.002
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
