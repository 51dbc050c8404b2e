import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { byteMatrix, roundedMatrix, SPARE_ROWS } from './byte-matrix.ts'
import { type Kernel, openKernel } from './kernel.ts'
import { layPanels } from './matrix.ts'

/** Random numbers, the same for each kernel. */
function stream(seed: number): () => number {
  let state = seed
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0
    return state / 2 ** 32
  }
}

const floats = (kernel: Kernel, count: number, next: () => number, wide: number): number => {
  const at = kernel.take(count)
  const f = kernel.numbers()
  for (let each = 0; each < count; each++) f[at / 4 + each] = (next() * 2 - 1) * wide
  return at
}

const bytes = (kernel: Kernel, count: number, next: () => number): number => {
  const at = kernel.take(Math.ceil(count / 4))
  const b = new Uint8Array(kernel.memory.buffer)
  for (let each = 0; each < count; each++) b[at + each] = Math.floor(next() * 127)
  return at
}

/** Bytes of a matrix with scales, in the kernel's memory; extremes are frequent. */
function matrixParts(kernel: Kernel, rows: number, columns: number, next: () => number) {
  const values = Int8Array.from({ length: rows * columns }, () => {
    const kind = next()
    return kind < 0.1 ? -127 : kind < 0.2 ? 127 : Math.floor(next() * 255) - 127
  })
  const panels = kernel.take((rows * columns) / 4)
  new Int8Array(kernel.memory.buffer).set(layPanels(values, rows, columns), panels)
  return { values, panels, scales: floats(kernel, columns, next, 0.02) }
}

const kernels = [openKernel(), openKernel({ plain: true })] as const

/** What a piece of work leaves at a place, as bytes, is the same from WebAssembly and from plain JavaScript. */
function sameBytes(work: (kernel: Kernel) => { at: number; length: number }): void {
  const [fast, plain] = kernels.map((kernel) => {
    const mark = kernel.mark()
    const { at, length } = work(kernel)
    kernel.release(mark)
    return Buffer.from(new Uint8Array(kernel.memory.buffer, at, length)).toString('hex')
  })
  expect(fast).toBe(plain)
}

const seeds = fc.nat()
const rowCounts = fc.integer({ min: 1, max: 20 })
const fours = fc.integer({ min: 1, max: 20 }).map((count) => count * 4)
const eights = fc.integer({ min: 1, max: 4 }).map((count) => count * 8)

describe('rows of bytes', () => {
  it('are multiplied by bytes exactly, whatever these are', () => {
    const kernel = kernels[0]
    const inner = 288
    for (const [byte, weight] of [
      [126, 127],
      [126, -127],
      [0, 127],
      [63, -127],
    ] as const) {
      const mark = kernel.mark()
      const panels = kernel.take((inner * 8) / 4)
      new Int8Array(kernel.memory.buffer, panels, inner * 8).fill(weight)
      const scales = kernel.take(8)
      kernel.numbers().fill(63, scales / 4, scales / 4 + 8)
      const matrix = byteMatrix(kernel, panels, scales, inner, 8)
      const x = kernel.take((inner * (1 + SPARE_ROWS)) / 4)
      new Uint8Array(kernel.memory.buffer, x, inner).fill(byte)
      const c = kernel.take(8 * (1 + SPARE_ROWS))
      matrix.times(1, x, inner, c, 32, false)
      expect([...kernel.numbers().slice(c / 4, c / 4 + 8)]).toEqual(
        new Array(8).fill((byte - 63) * weight * inner + 0),
      )
      kernel.release(mark)
    }
  })

  it('give the bits of plain JavaScript: times a matrix, plain and finely', () => {
    fc.assert(
      fc.property(seeds, rowCounts, fours, eights, fc.boolean(), (seed, rows, inner, wide, add) => {
        sameBytes((kernel) => {
          const next = stream(seed)
          const { panels, scales } = matrixParts(kernel, inner, wide, next)
          const matrix = byteMatrix(kernel, panels, scales, inner, wide, wide - 8)
          const x = bytes(kernel, (rows + SPARE_ROWS) * inner * 2, next)
          const c = floats(kernel, (rows + SPARE_ROWS) * wide, next, 2)
          matrix.times(rows, x, inner * 2, c, wide * 4, add)
          return { at: c, length: rows * wide * 4 }
        })
      }),
      { numRuns: 60 },
    )
  })

  it('give the bits of plain JavaScript: rounded from floats', () => {
    fc.assert(
      fc.property(seeds, rowCounts, eights, eights, (seed, rows, inner, wide) => {
        sameBytes((kernel) => {
          const next = stream(seed)
          const { panels, scales } = matrixParts(kernel, inner, wide, next)
          const x = floats(kernel, rows * inner, next, 3)
          // A row of zeros has no scale.
          kernel.numbers().fill(0, x / 4, x / 4 + inner)
          const c = floats(kernel, (rows + SPARE_ROWS) * wide, next, 2)
          roundedMatrix(kernel, panels, scales, inner, wide).times(
            rows,
            x,
            inner * 4,
            c,
            wide * 4,
            true,
          )
          return { at: c, length: rows * wide * 4 }
        })
      }),
      { numRuns: 60 },
    )
  })

  it('are multiplied as the numbers that they stand for', () => {
    const kernel = kernels[0]
    const mark = kernel.mark()
    const next = stream(5)
    const { panels, scales, values } = matrixParts(kernel, 24, 16, next)
    const own = kernel.numbers().slice(scales / 4, scales / 4 + 16)
    const x = floats(kernel, 7 * 24, next, 1)
    const c = kernel.take((7 + SPARE_ROWS) * 16)
    roundedMatrix(kernel, panels, scales, 24, 16).times(7, x, 96, c, 64, false)
    const f = kernel.numbers()
    for (let row = 0; row < 7; row++) {
      for (let column = 0; column < 16; column++) {
        let sum = 0
        for (let at = 0; at < 24; at++) sum += f[x / 4 + row * 24 + at]! * values[at * 16 + column]!
        // Each of 24 numbers is off by half of a 63rd at most.
        const most = (24 * 127 * 0.02) / 126
        expect(Math.abs(f[c / 4 + row * 16 + column]! - sum * own[column]!)).toBeLessThan(most)
      }
    }
    kernel.release(mark)
  })
})

describe('a step of an LSTM', () => {
  /** A step of random weights and states, sums as wide as given; what it leaves of states, cells and outputs. */
  function step(kernel: Kernel, seed: number, rows: number, wide: number, isReady: boolean) {
    const next = stream(seed)
    const hidden = 16
    const inner = 24
    const input = matrixParts(kernel, inner, hidden * 4, next)
    const recurrent = matrixParts(kernel, hidden, hidden * 4, next)
    const starts = kernel.take(hidden * 4)
    const whole = new Int32Array(kernel.memory.buffer)
    for (let at = 0; at < hidden * 4; at++) whole[starts / 4 + at] = Math.floor(next() * 1e5) - 5e4
    const bias = floats(kernel, hidden * 4, next, wide)
    const x = bytes(kernel, (rows + SPARE_ROWS) * inner, next)
    const before = bytes(kernel, (rows + SPARE_ROWS) * hidden, next)
    const sums = kernel.take((rows + SPARE_ROWS) * 32)
    const ready = kernel.take(rows * hidden * 2)
    const made = floats(kernel, rows * hidden * 4, next, wide)
    kernel.readySums(rows, hidden, made, bias, ready, hidden * 8)
    const list = kernel.take(rows)
    const direction = kernel.take(8)
    const places = new Uint32Array(kernel.memory.buffer)
    for (let row = 0; row < rows; row++) places[list / 4 + row] = ready + row * hidden * 8
    places.set(
      [inner, input.panels, starts, input.scales, recurrent.panels, starts, recurrent.scales, bias],
      direction / 4,
    )
    const cells = floats(kernel, rows * hidden, next, wide)
    const after = kernel.take((rows * hidden) / 4)
    const out = kernel.take((rows * hidden * 2) / 4)
    kernel.byteStep(
      rows,
      hidden,
      direction,
      x,
      inner,
      isReady ? list : 0,
      before,
      after,
      cells,
      out,
      hidden * 2,
      hidden,
      sums,
    )
    return { cells, out, outputs: rows * hidden * 2 }
  }

  it('gives the bits of plain JavaScript, however many rows and however wide the sums', () => {
    const wides = fc.constantFrom(0.1, 3, 20, 1e4)
    fc.assert(
      fc.property(seeds, rowCounts, wides, fc.boolean(), (seed, rows, wide, ready) => {
        sameBytes((kernel) => {
          const { cells, out, outputs } = step(kernel, seed, rows, wide, ready)
          // The cells behind the outputs, so that both are seen in one piece.
          const all = kernel.take(outputs * 4)
          const left = new Uint8Array(kernel.memory.buffer)
          left.copyWithin(all, out, out + outputs)
          left.copyWithin(all + outputs, cells, cells + outputs * 2)
          return { at: all, length: outputs * 3 }
        })
      }),
      { numRuns: 60 },
    )
  })

  it('leaves bytes of seven bits and finite cells, whatever goes in', () => {
    const kernel = kernels[0]
    for (const wide of [0, 1, 1e6, 1e30, Number.POSITIVE_INFINITY, Number.NaN]) {
      const mark = kernel.mark()
      const { cells, out, outputs } = step(kernel, 3, 5, wide, false)
      const left = new Uint8Array(kernel.memory.buffer, out, outputs)
      expect(Math.max(...left)).toBeLessThanOrEqual(126)
      if (wide <= 1e6) expect(kernel.numbers()[cells / 4]).toSatisfy(Number.isFinite)
      kernel.release(mark)
    }
  })
})
