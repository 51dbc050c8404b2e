import { fileURLToPath } from 'node:url'
import type { Kernel } from '../../kernel/kernel.ts'
import { byteMatrix, shortMatrix } from '../../kernel/matrix.ts'
import { byteDirection } from '../byte-encoder.ts'
import { scalesAt } from '../model-file.ts'
import { copySection, type Model, readModel, scaledRows, sectionOf } from '../read-model.ts'
import { byteWordRows, DIRECTIONS } from '../word-layer.ts'
import { openFrames } from './frames.ts'
import { assembleRoles, type FeatureTable } from './packed-roles.ts'
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

/** A table of bytes with a scale a row, where it lies in the file. */
function featureTable(kernel: Kernel, model: Model<RoleShape>, name: string): FeatureTable {
  const { rows, columns } = sectionOf(model, name)
  const { values, scales } = scaledRows(model, name)
  let numbers = kernel.numbers()
  return {
    rows,
    add: (row, to) => {
      if (numbers.buffer !== kernel.memory.buffer) numbers = kernel.numbers()
      const scale = scales[row]!
      const from = row * columns
      const first = to / 4
      for (let at = 0; at < columns; at++) numbers[first + at]! += values[from + at]! * scale
    },
  }
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
  const packed = assembleRoles(
    (name) => (READ_WORDS.has(name) ? byteMatrix : shortMatrix)(...parts(name)),
    place,
    (name) => featureTable(kernel, model, name),
  )
  const directions = DIRECTIONS.map((name) =>
    byteDirection(
      kernel,
      byteMatrix(...parts(`${name} input`)),
      byteMatrix(...parts(`${name} recurrent`)),
      place(`${name} bias`),
    ),
  )
  const { at, columns } = sectionOf(model, FRAMES)
  const frames = openFrames(new TextDecoder().decode(model.bytes.subarray(at, at + columns)))
  return { kernel, shape, packed, frames, wordRows: byteWordRows(kernel, shape, directions) }
}
