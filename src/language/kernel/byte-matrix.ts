import type { Kernel } from './kernel.ts'
import type { Matrix } from './matrix.ts'

/** Rows of bytes are multiplied in tiles: behind the last rows that go in and come out must be room for so many more. */
export const SPARE_ROWS = 5

/** What a byte of a row stands for is this much less, in `BYTE_STEPS`ths. */
export const BYTE_STEPS = 63

/** What a row of bytes leaves is a byte again, in so many parts of one. */
const REST_STEPS = 126

/** Where the parts of such a matrix lie: bytes, whole numbers that sums begin at, scales. */
export interface ByteParts {
  readonly rows: number
  readonly panels: number
  readonly starts: number
  readonly scales: number
}

/**
 * Gets a matrix of bytes, in panels as a weight file has them, with a scale a column, ready for rows of bytes: lays the panels
 * anew, finds what the 63 above in all of a row make of each column, and what a 63rd is worth.
 */
export function placeBytes(
  kernel: Kernel,
  panels: number,
  scales: number,
  rows: number,
  columns: number,
): ByteParts {
  layFours(new Int16Array(kernel.memory.buffer, panels, (rows * columns) / 2))
  const starts = kernel.take(columns)
  const mark = kernel.mark()
  const row = kernel.take((rows * (1 + SPARE_ROWS)) / 4)
  const ones = kernel.take(columns)
  const sums = kernel.take(columns * (1 + SPARE_ROWS))
  new Uint8Array(kernel.memory.buffer, row, rows).fill(BYTE_STEPS)
  const f = kernel.numbers()
  f.fill(1, ones / 4, ones / 4 + columns)
  f.fill(0, starts / 4, starts / 4 + columns)
  kernel.multiplyBytes(1, columns, rows, row, rows, panels, starts, ones, sums, columns * 4, false)
  const whole = new Int32Array(kernel.memory.buffer)
  for (let at = 0; at < columns; at++) {
    whole[starts / 4 + at] = -f[sums / 4 + at]!
    f[scales / 4 + at]! /= BYTE_STEPS
  }
  kernel.release(mark)
  return { rows, panels, starts, scales }
}

/**
 * A matrix whose rows are bytes, what a byte-wise LSTM puts out: numbers between -1 and 1 in 63rds, 63 above. Several
 * times as fast as rows of 16 bits. From column `fineFrom` on, what the 63rds leave (`rows` bytes behind, in 126ths of
 * one) is multiplied, too: as good as floats, at twice the cost.
 */
export function byteMatrix(
  kernel: Kernel,
  panels: number,
  scales: number,
  rows: number,
  columns: number,
  fineFrom: number = columns,
): Matrix {
  const { starts } = placeBytes(kernel, panels, scales, rows, columns)
  const fine = columns - fineFrom
  const fineScales = kernel.take(fine)
  const own = kernel.numbers().slice(scales / 4 + fineFrom, scales / 4 + columns)
  kernel.numbers().set(
    own.map((scale) => scale / REST_STEPS),
    fineScales / 4,
  )
  return {
    rows,
    columns,
    times: (count, x, xStep, c, cStep, accumulate) => {
      kernel.multiplyBytes(
        count,
        columns,
        rows,
        x,
        xStep,
        panels,
        starts,
        scales,
        c,
        cStep,
        accumulate,
      )
      if (fine === 0) return
      const start = starts + fineFrom * 4
      const panel = panels + fineFrom * rows
      const to = c + fineFrom * 4
      kernel.multiplyBytes(
        count,
        fine,
        rows,
        x + rows,
        xStep,
        panel,
        start,
        fineScales,
        to,
        cStep,
        true,
      )
    },
  }
}

/**
 * The same for rows of floats, which are rounded to bytes, each by its largest: coarser than
 * rows of 16 bits and three times as fast.
 */
export function roundedMatrix(
  kernel: Kernel,
  panels: number,
  scales: number,
  rows: number,
  columns: number,
): Matrix {
  const { starts } = placeBytes(kernel, panels, scales, rows, columns)
  return {
    rows,
    columns,
    times: (count, x, xStep, c, cStep, accumulate) => {
      const mark = kernel.mark()
      const bytes = kernel.take(((count + SPARE_ROWS) * rows) / 4)
      const rowScales = kernel.take(count + SPARE_ROWS)
      kernel.roundBytes(count, rows, x, xStep, bytes, rowScales)
      const wide = columns * 4
      const sums = accumulate ? kernel.take((count + SPARE_ROWS) * columns) : c
      const step = accumulate ? wide : cStep
      kernel.multiplyBytes(
        count,
        columns,
        rows,
        bytes,
        rows,
        panels,
        starts,
        scales,
        sums,
        step,
        false,
      )
      kernel.scaleRows(count, columns, sums, step, rowScales)
      for (let row = 0; accumulate && row < count; row++) {
        kernel.biasLeaky(1, columns, c + row * cStep, 0, sums + row * wide, 1)
      }
      kernel.release(mark)
    },
  }
}

/** From pairs of rows to fours: each column's two of one pair and of the next side by side. */
function layFours(pairs: Int16Array): void {
  const eight = new Int16Array(8)
  for (let at = 0; at < pairs.length; at += 16) {
    for (let column = 0; column < 8; column++) eight[column] = pairs[at + 8 + column]!
    for (let column = 7; column >= 0; column--) {
      pairs[at + column * 2] = pairs[at + column]!
      pairs[at + column * 2 + 1] = eight[column]!
    }
  }
}
