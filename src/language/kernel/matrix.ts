import type { Kernel } from './kernel.ts'

/** A matrix that rows of numbers are multiplied by. */
export interface Matrix {
  /** Numbers of a row that goes in. */
  readonly rows: number
  /** Numbers of a row that comes out, a multiple of eight. */
  readonly columns: number
  /**
   * Writes the product of `count` rows (`xStep` bytes apart, from `x` on) to `c` (`cStep` bytes apart), or
   * adds it to what stands there. Rows are floats, but those of a `byteMatrix`.
   */
  times(
    count: number,
    x: number,
    xStep: number,
    c: number,
    cStep: number,
    accumulate: boolean,
  ): void
}

/** A matrix of floats that `pack` has laid in panels at `packed`: what training uses. */
export function floatMatrix(kernel: Kernel, packed: number, rows: number, columns: number): Matrix {
  return {
    rows,
    columns,
    times: (count, x, xStep, c, cStep, accumulate) =>
      kernel.multiply(count, columns, rows, x, xStep, 4, packed, c, cStep, accumulate),
  }
}

/**
 * A matrix of bytes in panels at `panels` with a scale a column at `scales`. Rows that go in are rounded
 * to 16 bits, and the sums are whole numbers: twice as fast as floats, and the same on every machine.
 */
export function shortMatrix(
  kernel: Kernel,
  panels: number,
  scales: number,
  rows: number,
  columns: number,
): Matrix {
  return {
    rows,
    columns,
    times: (count, x, xStep, c, cStep, accumulate) => {
      const mark = kernel.mark()
      const shorts = kernel.take((count * rows) / 2)
      const rowScales = kernel.take(count)
      kernel.quantise(count, rows, x, xStep, shorts, rowScales)
      kernel.multiplyShort(
        count,
        columns,
        rows,
        shorts,
        rowScales,
        panels,
        scales,
        c,
        cStep,
        accumulate,
      )
      kernel.release(mark)
    },
  }
}

/** Rows of bytes are multiplied in tiles: behind the last rows that go in and come out must be room for so many more. */
export const SPARE_ROWS = 5

/** What a byte of a row stands for is this much less, in `BYTE_STEPS`ths. */
export const BYTE_STEPS = 63

/** A matrix of bytes whose rows are bytes too, and where its parts lie. */
export interface ByteMatrix extends Matrix {
  readonly panels: number
  readonly starts: number
  readonly scales: number
}

/**
 * A matrix of bytes, in panels as a weight file has them (they are laid anew), with a scale a column. Rows that go in are
 * bytes themselves, what a byte-wise LSTM puts out: numbers between -1 and 1 in 63rds, 63 above. Several times
 * as fast as rows of 16 bits.
 */
export function byteMatrix(
  kernel: Kernel,
  panels: number,
  scales: number,
  rows: number,
  columns: number,
  fineFrom: number = columns,
): ByteMatrix {
  layFours(new Int16Array(kernel.memory.buffer, panels, (rows * columns) / 2))
  const starts = kernel.take(columns)
  const mark = kernel.mark()
  // What 63 in each place makes is found by multiplying a row of it, by scales of one.
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
  const fine = columns - fineFrom
  const fineScales = kernel.take(fine)
  kernel.numbers().set(
    kernel
      .numbers()
      .subarray(scales / 4 + fineFrom, scales / 4 + columns)
      .map((v) => v / 126),
    fineScales / 4,
  )
  return {
    rows,
    columns,
    panels,
    starts,
    scales,
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
      if (fine > 0)
        kernel.multiplyBytes(
          count,
          fine,
          rows,
          x + rows,
          xStep,
          panels + fineFrom * rows,
          starts + fineFrom * 4,
          fineScales,
          c + fineFrom * 4,
          cStep,
          true,
        )
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

/** Bytes of a matrix as a weight file has them: panels of eight columns, in them pairs of rows, each column's two side by side. */
export function layPanels(values: Int8Array, rows: number, columns: number): Int8Array {
  const panels = new Int8Array(rows * columns)
  let to = 0
  for (let panel = 0; panel < columns; panel += 8) {
    for (let row = 0; row < rows; row += 2) {
      for (let column = panel; column < panel + 8; column++) {
        panels[to++] = values[row * columns + column] as number
        panels[to++] = values[(row + 1) * columns + column] as number
      }
    }
  }
  return panels
}
