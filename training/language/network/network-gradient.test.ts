import { expect, it } from 'vitest'
import { NAME_TAGS, tagsOfNames } from '../../../src/language/network/name-tags.ts'
import type { Shape } from '../../../src/language/network/shape.ts'
import { NO_DROPOUT } from './dropout.ts'
import type { Example } from './example.ts'
import { openGradientKernel } from './gradient-kernel.ts'
import { networkGradient } from './network-gradient.ts'
import { seededRandom } from './random.ts'
import { initialise, openTrainee, type Trainee } from './trainee.ts'

const SHAPE: Shape = {
  vector: 8,
  feature: 8,
  featureRows: 11,
  hidden: 8,
  layers: 2,
  arc: 8,
  relation: 8,
  name: 8,
  upos: ['A', 'B', 'C'],
  xpos: ['a', 'b', 'c', 'd'],
  relations: ['x', 'y', 'z'],
  nameTags: NAME_TAGS,
}

function example(length: number, seed: number): Example {
  const random = seededRandom(seed)
  const vector = () => Float32Array.from({ length: 8 }, () => random.next() - 0.5)
  const names = tagsOfNames(length, [{ start: 0, end: 2, type: 'ORG' }])
  return {
    length,
    features: Array.from({ length }, () => Int32Array.of(random.below(11), random.below(11))),
    vectors: Array.from({ length }, (_, at) => (at === 1 ? undefined : vector())),
    tree: {
      heads: Int32Array.from({ length }, (_, at) => (at === 1 ? -1 : at === 0 ? 1 : at - 1)),
      relations: Int32Array.from({ length }, () => random.below(3)),
      upos: Int32Array.from({ length }, () => random.below(3)),
      xpos: Int32Array.from({ length }, () => random.below(4)),
    },
    // The last word's tag is not known.
    names: Int32Array.from(names, (tag, at) => (at === length - 1 ? 0x1fff : 1 << tag)),
  }
}

const lossOf = (trainee: Trainee, batch: readonly Example[]): number => {
  const losses = networkGradient(trainee, batch, NO_DROPOUT, seededRandom(1))
  return losses.arcs + losses.relations + losses.tags + losses.names
}

it('gives the slopes that small steps show, in every tensor', async () => {
  const kernel = await openGradientKernel()
  const trainee = openTrainee(kernel, SHAPE)
  initialise(trainee, seededRandom(7))
  const { base, slopes } = trainee
  const start = kernel.numbers()
  for (let at = 0; at < trainee.count; at++) start[base / 4 + at]! *= 2
  trainee.repack()
  const batch = [example(5, 1), example(3, 2), { ...example(6, 3), names: undefined }]
  lossOf(trainee, batch)
  const found = kernel.numbers().slice(slopes / 4, slopes / 4 + trainee.count)
  const random = seededRandom(3)
  for (const [name, { at, rows, columns }] of trainee.tensors) {
    for (let probe = 0; probe < 3; probe++) {
      const index = at + random.below(rows * columns)
      const shift = (by: number): number => {
        kernel.numbers()[base / 4 + index]! += by
        trainee.repack()
        return lossOf(trainee, batch)
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
