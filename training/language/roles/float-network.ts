import { inputRows } from '../../../src/language/network/input-rows.ts'
import { scalesAt } from '../../../src/language/network/model-file.ts'
import type { PackedNetwork } from '../../../src/language/network/packed-network.ts'
import { packNetwork } from '../../../src/language/network/packed-network.ts'
import {
  type Model,
  readModel,
  scaledRows,
  sectionOf,
} from '../../../src/language/network/read-model.ts'
import { layOut, type Shape } from '../../../src/language/network/shape.ts'
import { type GradientKernel, takeZeros } from '../network/gradient-kernel.ts'

/** The network that ships as floats: what can be disturbed while it reads. */
export interface FloatNetwork {
  readonly shape: Shape
  readonly packed: PackedNetwork
  readonly inputRow: (word: string) => Float32Array
}

/** The numbers of a section, row by row. */
function floatsOf(model: Model, name: string): Float32Array {
  const section = sectionOf(model, name)
  const { kind, rows, columns, at } = section
  const from = model.bytes.byteOffset + at
  if (kind === 'f32')
    return new Float32Array(
      model.bytes.buffer.slice(from, from + rows * columns * 4) as ArrayBuffer,
    )
  if (kind === 'rows8') {
    const { values, scales } = scaledRows(model, name)
    return Float32Array.from(values, (value, index) => value * scales[Math.floor(index / columns)]!)
  }
  const panels = new Int8Array(model.bytes.buffer, from, rows * columns)
  const scales = new Float32Array(model.bytes.buffer, from + scalesAt(section), columns)
  const floats = new Float32Array(rows * columns)
  let next = 0
  for (let panel = 0; panel < columns; panel += 8) {
    for (let row = 0; row < rows; row += 2) {
      for (let column = panel; column < panel + 8; column++) {
        floats[row * columns + column] = panels[next++]! * scales[column]!
        floats[(row + 1) * columns + column] = panels[next++]! * scales[column]!
      }
    }
  }
  return floats
}

/** Opens the network that a weight file holds as floats. */
export function openFloatNetwork(kernel: GradientKernel, file: string): FloatNetwork {
  const model = readModel(file)
  const { shape } = model
  const { tensors, count } = layOut(shape)
  const base = takeZeros(kernel, count)
  const { packed, repack } = packNetwork(kernel, shape, base)
  for (const [name, { at }] of tensors) kernel.numbers().set(floatsOf(model, name), base / 4 + at)
  repack()
  const make = inputRows(model)
  const kept = new Map<string, Float32Array>()
  return {
    shape,
    packed,
    inputRow: (word) => {
      let row = kept.get(word)
      if (!row) {
        row = new Float32Array(shape.vector + shape.feature)
        make(word, row)
        kept.set(word, row)
      }
      return row
    },
  }
}
