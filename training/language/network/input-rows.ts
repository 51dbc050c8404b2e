import type { Order } from '../../../src/language/network/order.ts'
import { type Dropout, sentenceMask } from './dropout.ts'
import type { Example } from './example.ts'
import type { Random } from './random.ts'
import { placeOf, type Trainee } from './trainee.ts'

/** The network's input in the order of steps, and which features made each row. */
export interface InputRows {
  readonly at: number
  readonly width: number
  readonly mask: number
  readonly features: readonly (readonly number[])[]
}

/** Features that name the word whole: dropped with its vector. */
const WHOLE_WORD = [0, 3]

/** Fills the input of a batch: vector, then the sum of the features, some of both dropped. */
export function fillInput(
  trainee: Trainee,
  batch: readonly Example[],
  order: Order,
  dropout: Dropout,
  random: Random,
): InputRows {
  const { kernel, shape } = trainee
  const width = shape.vector + shape.feature
  const at = kernel.take(order.rows * width)
  const mask = sentenceMask(kernel, order, width, dropout.input, random, true)
  const f = kernel.numbers()
  const table = placeOf(trainee, 'features').at / 4
  const features: number[][] = []
  batch.forEach((example, sentence) => {
    for (let word = 0; word < example.length; word++) {
      const row = order.rowOf[order.firsts[sentence]! + word]!
      const to = at / 4 + row * width
      const unknown = dropout.word > 0 && random.next() < dropout.word
      const vector = example.vectors[word]
      f.fill(0, to, to + width)
      if (vector && !unknown) f.set(vector, to)
      const used = [...example.features[word]!].filter(
        (_, index) => !(unknown && WHOLE_WORD.includes(index)),
      )
      for (const feature of used) {
        const from = table + feature * shape.feature
        for (let each = 0; each < shape.feature; each++) {
          f[to + shape.vector + each]! += f[from + each]!
        }
      }
      features[row] = used
    }
  })
  kernel.scale(order.rows * width, at, mask)
  return { at, width, mask, features }
}

/** Adds the slopes by the input to those of the features in it. */
export function addInputSlopes(trainee: Trainee, input: InputRows, slope: number): void {
  const { kernel, shape } = trainee
  kernel.scale(input.features.length * input.width, slope, input.mask)
  const table = placeOf(trainee, 'features').slope
  input.features.forEach((used, row) => {
    const from = slope + (row * input.width + shape.vector) * 4
    for (const feature of used) {
      kernel.addScaled(shape.feature, from, 1, table + feature * shape.feature * 4)
    }
  })
}
