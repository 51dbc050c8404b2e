import type { Kernel } from './kernel.ts'

/** A matrix that rows of numbers are multiplied by. */
export interface Matrix {
  /** Numbers of a row that goes in. */
  readonly rows: number
  /** Numbers of a row that comes out, a multiple of eight. */
  readonly columns: number
  /**
   * Writes the product of `count` rows (`xStep` bytes apart, from `x` on) to `c` (`cStep` bytes apart), or
   * adds it to what stands there. Rows are floats, but those of a `byteMatrix` (`byte-matrix.ts`).
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
