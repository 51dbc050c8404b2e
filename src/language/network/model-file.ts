import type { Shape } from './shape.ts'

/**
 * The form of a weight file: eight bytes of name, the length of the header (u32), the header (JSON, filled
 * with spaces), then the sections, each at a multiple of 16 bytes, little-endian.
 */
export const MODEL_NAME = 'CDLANG01'

/** How a section's numbers are written: `scaled8` is int8 with a float scale a row, after the numbers. */
export type SectionKind = 'u32' | 'f32' | 'scaled8'

/** One table of a weight file. */
export interface Section {
  readonly kind: SectionKind
  readonly rows: number
  readonly columns: number
  /** Bytes from the beginning of the file. */
  readonly at: number
}

export interface ModelHeader {
  readonly shape: Shape
  readonly sections: Readonly<Record<string, Section>>
}

/** The name of the section with the words' keys, in rising order, and of that with their vectors. */
export const VECTOR_KEYS = 'vector keys'
export const VECTORS = 'vectors'

/** Bytes of a section. */
export function sectionBytes({ kind, rows, columns }: Omit<Section, 'at'>): number {
  if (kind !== 'scaled8') return rows * columns * 4
  return Math.ceil((rows * columns) / 4) * 4 + rows * 4
}
