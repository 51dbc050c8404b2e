import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { compileKernel } from '../../../tools/kernel/compile-kernel.ts'
import { type Kernel, openKernel } from './kernel.ts'
import { KERNEL_BYTES } from './kernel-bytes.data.ts'
import { layPanels, shortMatrix } from './matrix.ts'

/** Numbers between -2 and 2, the same in every kernel. */
function fill(kernel: Kernel, count: number, seed: number): number {
  const at = kernel.take(count)
  const f = kernel.numbers()
  let state = seed
  for (let each = 0; each < count; each++) {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0
    f[at / 4 + each] = (state / 2 ** 32) * 4 - 2
  }
  return at
}

/** A matrix of bytes with scales, in the kernel's memory. */
function byteMatrixAt(kernel: Kernel, rows: number, columns: number) {
  const numbers = fill(kernel, rows * columns, 13)
  const values = Int8Array.from(
    kernel.numbers().subarray(numbers / 4, numbers / 4 + rows * columns),
    (value) => value * 63,
  )
  const panels = kernel.take((rows * columns) / 4)
  new Int8Array(kernel.memory.buffer).set(layPanels(values, rows, columns), panels)
  const scales = fill(kernel, columns, 14)
  return { panels, scales, values }
}

/** The bits of `count` numbers that a piece of work leaves. */
const bits = (plain: boolean, work: (kernel: Kernel) => { at: number; count: number }) => {
  const kernel = openKernel({ plain })
  const { at, count } = work(kernel)
  return [...new Uint32Array(kernel.numbers().slice(at / 4, at / 4 + count).buffer)]
}

const sameBits = (work: (kernel: Kernel) => { at: number; count: number }): void => {
  expect(bits(false, work)).toEqual(bits(true, work))
}

describe('the kernel', () => {
  it('is what its source compiles to', async () => {
    const bytes = await compileKernel(join(import.meta.dirname, 'assembly', 'kernel.ts'))
    expect(bytes.toString('base64')).toBe(KERNEL_BYTES)
  })

  it('multiplies matrices', () => {
    const kernel = openKernel()
    const [rows, columns, inner] = [7, 16, 5]
    const a = fill(kernel, rows * inner, 1)
    const b = fill(kernel, inner * columns, 2)
    const packed = kernel.take(inner * columns)
    const c = kernel.take(rows * columns)
    kernel.pack(b, columns * 4, 4, inner, columns, packed)
    kernel.multiply(rows, columns, inner, a, inner * 4, 4, packed, c, columns * 4, false)
    const f = kernel.numbers()
    for (let row = 0; row < rows; row++) {
      for (let column = 0; column < columns; column++) {
        let sum = 0
        for (let at = 0; at < inner; at++) {
          sum += f[a / 4 + row * inner + at]! * f[b / 4 + at * columns + column]!
        }
        expect(f[c / 4 + row * columns + column]).toBeCloseTo(sum, 4)
      }
    }
  })

  it('gives the bits of plain JavaScript: products of packed and turned matrices', () => {
    sameBits((kernel) => {
      const a = fill(kernel, 9 * 24, 3)
      const b = fill(kernel, 24 * 24, 4)
      const packed = kernel.take(24 * 24)
      const at = fill(kernel, 9 * 24, 5)
      kernel.pack(b, 4, 96, 24, 24, packed)
      kernel.multiply(9, 24, 24, a, 96, 4, packed, at, 96, true)
      kernel.addRowTimes(24, 24, a, b, at)
      return { at, count: 9 * 24 }
    })
  })

  it('gives the bits of plain JavaScript: gates, cells and outputs', () => {
    sameBits((kernel) => {
      const gates = fill(kernel, 3 * 32, 6)
      const bias = fill(kernel, 32, 7)
      const before = fill(kernel, 3 * 8, 8)
      const cell = kernel.take(3 * 8)
      const at = fill(kernel, 3 * 16, 9)
      kernel.lstmStep(3, 2, 8, gates, bias, before, cell, at, 64)
      kernel.biasLeaky(3, 16, at, 64, bias, 0.1)
      return { at: gates, count: (at - gates) / 4 + 3 * 16 }
    })
  })

  it('gives the bits of plain JavaScript: rounded rows times a matrix of bytes', () => {
    sameBits((kernel) => {
      const x = fill(kernel, 7 * 24, 10)
      // A row of zeros has no scale.
      kernel.numbers().fill(0, x / 4, x / 4 + 24)
      const at = fill(kernel, 7 * 16, 11)
      const { panels, scales } = byteMatrixAt(kernel, 24, 16)
      shortMatrix(kernel, panels, scales, 24, 16).times(7, x, 96, at, 64, true)
      return { at, count: 7 * 16 }
    })
  })

  it('multiplies by bytes as by the numbers that they stand for', () => {
    const kernel = openKernel()
    const x = fill(kernel, 5 * 24, 12)
    const { panels, scales, values } = byteMatrixAt(kernel, 24, 16)
    const c = kernel.take(5 * 16)
    shortMatrix(kernel, panels, scales, 24, 16).times(5, x, 96, c, 64, false)
    const f = kernel.numbers()
    for (let row = 0; row < 5; row++) {
      for (let column = 0; column < 16; column++) {
        let sum = 0
        for (let at = 0; at < 24; at++) {
          sum += f[x / 4 + row * 24 + at]! * values[at * 16 + column]! * f[scales / 4 + column]!
        }
        expect(Math.abs(f[c / 4 + row * 16 + column]! - sum)).toBeLessThan(0.001 * 24)
      }
    }
  })

  it('gives the bits of plain JavaScript: sums of rows from here and there', () => {
    sameBits((kernel) => {
      const rows = fill(kernel, 9 * 16, 15)
      const places = kernel.take(5 * 4)
      const list = new Uint32Array(kernel.memory.buffer, places, 5 * 4)
      for (let at = 0; at < list.length; at++)
        list[at] = at % 4 === 2 ? 0 : rows + ((at * 5) % 9) * 64
      const at = kernel.take(5 * 16)
      kernel.sumRows(5, 4, 16, places, at)
      return { at, count: 5 * 16 }
    })
  })

  it('saturates on numbers that are too large, and stays finite', () => {
    const kernel = openKernel()
    const gates = kernel.take(32)
    kernel.numbers().fill(1e30, gates / 4, gates / 4 + 16)
    kernel.numbers().fill(-1e30, gates / 4 + 16, gates / 4 + 32)
    const bias = kernel.take(32)
    kernel.numbers().fill(0, bias / 4, bias / 4 + 32)
    const cell = kernel.take(8)
    const out = kernel.take(8)
    kernel.lstmStep(1, 0, 8, gates, bias, cell, cell, out, 32)
    for (const value of kernel.numbers().slice(out / 4, out / 4 + 8)) {
      expect(Number.isFinite(value)).toBe(true)
    }
  })

  it('takes and releases numbers like a stack, and keeps them when the memory grows', () => {
    const kernel = openKernel()
    const first = kernel.take(4)
    kernel.numbers().fill(5, first / 4, first / 4 + 4)
    const mark = kernel.mark()
    const large = kernel.take(2_000_000)
    expect(large).toBe(mark)
    expect(kernel.numbers()[first / 4 + 3]).toBe(5)
    kernel.release(mark)
    expect(kernel.take(1)).toBe(large)
  })
})
