import { encodeFloats } from '../../../src/language/network/encoder.ts'
import type { AddVector } from '../../../src/language/network/input-rows.ts'
import { NAME_TAGS } from '../../../src/language/network/name-tags.ts'
import type { Network } from '../../../src/language/network/read-sentences.ts'
import { vectorBytes } from '../../../src/language/network/roles/states-with-vectors.ts'
import type { makeEncoder } from './make-examples.ts'
import type { Optimiser } from './optimiser.ts'
import { type Numbers, placeOf, type Trainee } from './trainee.ts'

/** A network of the trainee's numbers as they are. */
export function networkOf(trainee: Trainee, encode: ReturnType<typeof makeEncoder>): Network {
  const { kernel, shape, packed } = trainee
  const steps = placeOf(trainee, 'name steps').at / 4
  const table = placeOf(trainee, 'features').at / 4
  const inputRow = (word: string): Float32Array => {
    const { features, vectors } = encode([word])
    const row = new Float32Array(shape.vector + shape.feature)
    if (vectors[0]) row.set(vectors[0])
    const f = kernel.numbers()
    for (const feature of features[0]!) {
      for (let at = 0; at < shape.feature; at++) {
        row[shape.vector + at]! += f[table + feature * shape.feature + at]!
      }
    }
    return row
  }
  const width = shape.vector + shape.feature
  const read: Network['encode'] = (batch, order) => {
    const x = { at: kernel.take(order.rows * width), width }
    batch.forEach((sentence, index) => {
      sentence.forEach((word, at) => {
        const row = order.rowOf[order.firsts[index]! + at]!
        const values = inputRow(word)
        kernel.numbers().set(values, x.at / 4 + row * width)
      })
    })
    return encodeFloats(kernel, packed.layers, shape.hidden, order, x)
  }
  const nameSteps = kernel.numbers().slice(steps, steps + NAME_TAGS.length ** 2)
  const addVector: AddVector = (word, row) => {
    const [vector] = encode([word]).vectors
    if (vector) row.set(vector)
  }
  return {
    kernel,
    shape,
    packed,
    vectorBytes: vectorBytes(shape.vector, addVector),
    nameSteps,
    encode: read,
  }
}

/** Does something with the running mean of the numbers in their place. */
export function withRunning<T>(trainee: Numbers, optimiser: Optimiser, work: () => T): T {
  const { kernel, base, count, repack } = trainee
  const own = kernel.numbers().slice(base / 4, base / 4 + count)
  const from = optimiser.running / 4
  kernel.numbers().copyWithin(base / 4, from, from + count)
  repack()
  try {
    return work()
  } finally {
    kernel.numbers().set(own, base / 4)
    repack()
  }
}
