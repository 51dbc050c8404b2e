import { fileURLToPath } from 'node:url'
import { byteMatrix, placeBytes } from '../../kernel/byte-matrix.ts'
import type { Kernel } from '../../kernel/kernel.ts'
import { shortMatrix } from '../../kernel/matrix.ts'
import { byteDirection } from '../byte-encoder.ts'
import { scalesAt } from '../model-file.ts'
import { copySection, type Model, readModel, scaledRows, sectionOf } from '../read-model.ts'
import { byteWordRows, DIRECTIONS } from '../word-layer.ts'
import { openFrames } from './frames.ts'
import { type AddNumbers, assembleRoles, type FeatureTable } from './packed-roles.ts'
import type { RoleNetwork } from './read-predicates.ts'
import type { RoleShape } from './role-shape.ts'

/** How the weight file begins, and what remakes it. */
export const ROLE_MODEL = { name: 'CDROLE01', training: 'roles' }
/** The section with the table of frames. */
export const FRAMES = 'frames'

/** Where the weights lie: beside `src` and, as published, beside `dist`. */
const MODEL = new URL('../../../../models/roles.bin', import.meta.url)

/** What reads the words' rows, which are bytes. */
const READ_WORDS = new Set(['words', 'anchors', 'kinds'])

/** Adds numbers of the kernel's memory to others. */
function adder(kernel: Kernel): AddNumbers {
  const one = kernel.take(1)
  kernel.numbers()[one / 4] = 1
  return (count, from, to) => kernel.addRowTimes(1, count, one, from, to)
}

/** A table of bytes with a scale a row; its rows are made floats when they are first asked for. */
function featureTable(
  kernel: Kernel,
  model: Model<RoleShape>,
  name: string,
  add: AddNumbers,
): FeatureTable {
  const { rows, columns } = sectionOf(model, name)
  const { values, scales } = scaledRows(model, name)
  const base = kernel.take(rows * columns)
  const made = new Uint8Array(rows)
  const make = (row: number): void => {
    const f = kernel.numbers()
    const from = row * columns
    for (let at = from; at < from + columns; at++) f[base / 4 + at] = values[at]! * scales[row]!
    made[row] = 1
  }
  const place = (row: number): number => {
    if (made[row] === 0) make(row)
    return base + row * columns * 4
  }
  return { rows, place, add: (row, to) => add(columns, place(row), to) }
}

/**
 * Loads the reading of predicates from its weight file, into the kernel that the network's states lie in.
 *
 * @throws {CopydeskError} `broken-install` where the file is missing or is none.
 */
export function openRoles(kernel: Kernel, file: string = fileURLToPath(MODEL)): RoleNetwork {
  const model = readModel<RoleShape>(file, ROLE_MODEL)
  const { shape } = model
  const place = (name: string): number => copySection(kernel, model, name)
  const parts = (name: string) => {
    const section = sectionOf(model, name)
    const at = place(name)
    return [kernel, at, at + scalesAt(section), section.rows, section.columns] as const
  }
  const add = adder(kernel)
  const packed = assembleRoles(
    (name) => (READ_WORDS.has(name) ? byteMatrix : shortMatrix)(...parts(name)),
    place,
    (name) => featureTable(kernel, model, name, add),
    add,
  )
  const directions = DIRECTIONS.map((name) =>
    byteDirection(
      kernel,
      placeBytes(...parts(`${name} input`)),
      placeBytes(...parts(`${name} recurrent`)),
      place(`${name} bias`),
    ),
  )
  const { at, columns } = sectionOf(model, FRAMES)
  const frames = openFrames(new TextDecoder().decode(model.bytes.subarray(at, at + columns)))
  return { kernel, shape, packed, frames, wordRows: byteWordRows(kernel, shape, directions) }
}
