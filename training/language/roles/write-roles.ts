import { FRAMES, ROLE_MODEL } from '../../../src/language/network/roles/open-roles.ts'
import { FEATURE_TABLES } from '../../../src/language/network/roles/role-shape.ts'
import { bytesOf, scaled, type Table, writeTables } from '../network/write-model.ts'
import type { RoleTrainee } from './role-trainee.ts'

const IN_ROWS: ReadonlySet<string> = new Set(FEATURE_TABLES)

/** Writes the trained numbers and the table of frames as a weight file: matrices and tables as int8, biases as floats. */
export function writeRoles(
  { kernel, shape, base, tensors }: RoleTrainee,
  frames: string,
  file: string,
): void {
  const f = kernel.numbers()
  const tables = [...tensors].map(([name, { at, rows, columns }]): Table => {
    const numbers = f.slice(base / 4 + at, base / 4 + at + rows * columns)
    if (rows === 1) return { name, kind: 'f32', rows, columns, bytes: bytesOf(numbers) }
    return scaled(name, IN_ROWS.has(name) ? 'rows8' : 'panels8', numbers, rows, columns)
  })
  const bytes = Buffer.from(frames)
  tables.push({ name: FRAMES, kind: 'u8', rows: 1, columns: bytes.length, bytes })
  writeTables(ROLE_MODEL.name, shape, tables, file)
}
