import type { GradientKernel } from './gradient-kernel.ts'

/** Rows of numbers: where they begin, how many a row has, how many bytes from one to the next. */
export interface Strip {
  readonly at: number
  readonly width: number
  readonly step: number
}

/**
 * Undoes `y = x·W + b`: adds the slopes by W and b, and those by x to `xSlope`. `weights` and its slopes are
 * unpacked; all widths are multiples of eight.
 */
export function undoAffine(
  kernel: GradientKernel,
  rows: number,
  x: Strip,
  weights: { readonly at: number; readonly slope: number; readonly biasSlope?: number },
  ySlope: Strip,
  xSlope: Strip,
): void {
  const mark = kernel.mark()
  const columns = ySlope.width
  const panels = kernel.take(rows * columns)
  kernel.pack(ySlope.at, ySlope.step, 4, rows, columns, panels)
  kernel.multiply(x.width, columns, rows, x.at, 4, x.step, panels, weights.slope, columns * 4, true)
  const turned = kernel.take(columns * x.width)
  kernel.pack(weights.at, 4, columns * 4, columns, x.width, turned)
  const { at, step } = xSlope
  kernel.multiply(rows, x.width, columns, ySlope.at, ySlope.step, 4, turned, at, step, true)
  if (weights.biasSlope !== undefined) {
    kernel.addColumns(rows, columns, ySlope.at, ySlope.step, weights.biasSlope)
  }
  kernel.release(mark)
}
