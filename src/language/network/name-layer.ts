import { fileURLToPath } from 'node:url'
import type { Kernel } from '../kernel/kernel.ts'
import { byteMatrix, type Matrix } from '../kernel/matrix.ts'
import { byteDirection } from './byte-encoder.ts'
import { type Rows, stepOf } from './encoder.ts'
import { affine } from './heads.ts'
import { scalesAt } from './model-file.ts'
import type { Order } from './order.ts'
import { copySection, readModel, sectionOf } from './read-model.ts'
import { padded, type Tensor } from './shape.ts'
import {
  byteWordRows,
  DIRECTIONS,
  type LayerShape,
  layerTensors,
  type MakeWordRows,
  wordWidth,
} from './word-layer.ts'

/** The layer that reads for names alone. */
export interface NameLayerShape extends LayerShape {
  /** In the order of the network's. */
  readonly nameTags: readonly string[]
}

/** The layer, ready. */
export interface NameLayer {
  readonly kernel: Kernel
  readonly wordRows: MakeWordRows
  readonly names: Matrix
  readonly bias: number
  /** Scores of each name tag after each, in place of the network's. */
  readonly steps: Float32Array
}

/** How the weight file begins, and what remakes it. */
export const NAME_LAYER = { name: 'CDNAME01', training: 'names' }

/** Where the weights lie: beside `src` and, as published, beside `dist`. */
const MODEL = new URL('../../../models/names.bin', import.meta.url)

/** Where each tensor stands, and how many numbers there are. */
export function layOutNameLayer(shape: NameLayerShape): {
  readonly tensors: ReadonlyMap<string, Tensor>
  readonly count: number
} {
  const tensors = new Map<string, Tensor>()
  let count = 0
  const add = (name: string, rows: number, columns: number): void => {
    tensors.set(name, { at: count, rows, columns })
    count += Math.ceil((rows * columns) / 16) * 16
  }
  layerTensors(shape, add)
  add('names', wordWidth(shape), padded(shape.nameTags.length))
  add('names bias', 1, padded(shape.nameTags.length))
  add('name steps', shape.nameTags.length, shape.nameTags.length)
  return { tensors, count }
}

/** Adds what the layer makes of each word to its scores of name tags: `padded(nameTags)` numbers a word from `scores` on. */
export function addNameScores(
  { kernel, wordRows, names, bias }: NameLayer,
  order: Order,
  states: Rows,
  scores: number,
): void {
  const mark = kernel.mark()
  const rows = wordRows(order, states)
  const more = affine(kernel, order.rows, { at: rows.at, step: stepOf(rows) }, names, bias, 1)
  const f = kernel.numbers()
  for (let at = 0; at < order.rows * names.columns; at++) f[scores / 4 + at]! += f[more / 4 + at]!
  kernel.release(mark)
}

/**
 * Loads the layer from its weight file, into the kernel that the network's states lie in.
 *
 * @throws {CopydeskError} `broken-install` where the file is missing or is none.
 */
export function openNameLayer(kernel: Kernel, file: string = fileURLToPath(MODEL)): NameLayer {
  const model = readModel<NameLayerShape>(file, NAME_LAYER)
  const { shape } = model
  const place = (name: string): number => copySection(kernel, model, name)
  const matrix = (name: string) => {
    const section = sectionOf(model, name)
    const at = place(name)
    return byteMatrix(kernel, at, at + scalesAt(section), section.rows, section.columns)
  }
  const directions = DIRECTIONS.map((name) =>
    byteDirection(
      kernel,
      matrix(`${name} input`),
      matrix(`${name} recurrent`),
      place(`${name} bias`),
    ),
  )
  const steps = place('name steps') / 4
  return {
    kernel,
    wordRows: byteWordRows(kernel, shape, directions),
    names: matrix('names'),
    bias: place('names bias'),
    steps: kernel.numbers().slice(steps, steps + shape.nameTags.length ** 2),
  }
}
