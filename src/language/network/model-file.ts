import type { Shape } from './shape.ts'

/**
 * The form of a weight file: eight bytes of name, the length of the header (u32), the header (JSON, filled
 * with spaces), then the sections, each at a multiple of 16 bytes, little-endian.
 */
export const MODEL_NAME = 'CDLANG02'

/**
 * How a section's numbers are written: `rows8` is int8 with a float scale a row, after the numbers; `panels8` int8 with
 * a scale a column, as `layPanels` of the kernel has them.
 */
type SectionKind = 'u8' | 'u16' | 'u32' | 'f32' | 'rows8' | 'panels8'

/** One table of a weight file. */
export interface Section {
  readonly kind: SectionKind
  readonly rows: number
  readonly columns: number
  /** Bytes from the beginning of the file. */
  readonly at: number
}

export interface ModelHeader<S = Shape> {
  readonly shape: S
  readonly sections: Readonly<Record<string, Section>>
}

/** The names of the sections with the words' keys, in rising order, with the vector each has, and with the vectors. */
export const VECTOR_KEYS = 'vector keys'
export const VECTOR_ROWS = 'vector rows'
export const VECTORS = 'vectors'

/** Bytes of a section. */
export function sectionBytes({ kind, rows, columns }: Omit<Section, 'at'>): number {
  if (kind === 'u8') return rows * columns
  if (kind === 'u16') return rows * columns * 2
  if (kind === 'u32' || kind === 'f32') return rows * columns * 4
  return scalesAt({ rows, columns }) + (kind === 'rows8' ? rows : columns) * 4
}

/** Bytes from a section's beginning to its scales. */
export const scalesAt = ({ rows, columns }: Pick<Section, 'rows' | 'columns'>): number =>
  Math.ceil((rows * columns) / 16) * 16
