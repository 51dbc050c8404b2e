import type { Arithmetic } from './arithmetic.ts'
import { nearest, plainBytes } from './plain-bytes.ts'

// The kernel of `assembly/kernel.ts` in plain JavaScript, sum by sum in the same order.

const PANEL = 8
const round = Math.fround
const power = new DataView(new ArrayBuffer(4))

/** e^x, rounded after each step as the kernel does. */
function exponential(given: number): number {
  const x = given > -87 ? Math.min(given, 87) : -87
  const n = Math.floor(round(round(x * round(Math.LOG2E)) + 0.5))
  let r = round(x - round(n * 0.693359375))
  r = round(r - round(n * round(-0.00021219444)))
  let p = round(0.00019875691)
  for (const term of [0.0013981999, 0.008333452, 0.041665796, 0.16666666, 0.5]) {
    p = round(round(p * r) + round(term))
  }
  p = round(round(round(round(p * r) * r) + r) + 1)
  power.setInt32(0, (n + 127) << 23)
  return round(p * power.getFloat32(0))
}

const sigmoid = (x: number): number => round(1 / round(1 + exponential(-x)))
const tangent = (x: number): number => round(round(2 * sigmoid(round(2 * x))) - 1)

/** The kernel's verbs over `memory`, for machines without WebAssembly SIMD and to check it by. */
export function plainArithmetic(memory: WebAssembly.Memory): Arithmetic {
  const numbers = () => new Float32Array(memory.buffer)
  return {
    ...plainBytes(memory),
    pack(source, rowStep, columnStep, rows, columns, packed) {
      const f = numbers()
      let to = packed / 4
      for (let panel = 0; panel < columns; panel += PANEL) {
        for (let row = 0; row < rows; row++) {
          for (let column = panel; column < panel + PANEL; column++) {
            f[to++] = f[(source + row * rowStep + column * columnStep) / 4] as number
          }
        }
      }
    },
    multiply(rows, columns, inner, a, rowStep, columnStep, packed, c, cStep, accumulate) {
      const f = numbers()
      for (let row = 0; row < rows; row++) {
        for (let column = 0; column < columns; column++) {
          const to = (c + row * cStep) / 4 + column
          const panel = packed / 4 + (column - (column % PANEL)) * inner + (column % PANEL)
          let sum = accumulate ? (f[to] as number) : 0
          for (let at = 0; at < inner; at++) {
            const x = f[(a + row * rowStep + at * columnStep) / 4] as number
            sum = round(sum + round(x * (f[panel + at * PANEL] as number)))
          }
          f[to] = sum
        }
      }
    },
    lstmStep(rows, carried, width, gates, bias, cellBefore, cell, out, outStep) {
      const f = numbers()
      const b = bias / 4
      for (let row = 0; row < rows; row++) {
        for (let at = 0; at < width; at++) {
          const i = gates / 4 + row * width * 4 + at
          const sumOf = (gate: number) =>
            round((f[i + gate * width] as number) + (f[b + gate * width + at] as number))
          const input = sigmoid(sumOf(0))
          const forget = sigmoid(sumOf(1))
          const fresh = tangent(sumOf(2))
          const shown = sigmoid(sumOf(3))
          let sum = round(input * fresh)
          if (row < carried) {
            sum = round(sum + round(forget * (f[cellBefore / 4 + row * width + at] as number)))
          }
          f[i] = input
          f[i + width] = forget
          f[i + 2 * width] = fresh
          f[i + 3 * width] = shown
          f[cell / 4 + row * width + at] = sum
          f[(out + row * outStep) / 4 + at] = shown * tangent(sum)
        }
      }
    },
    biasLeaky(rows, columns, x, xStep, bias, slope) {
      const f = numbers()
      for (let row = 0; row < rows; row++) {
        for (let at = 0; at < columns; at++) {
          const to = (x + row * xStep) / 4 + at
          const sum = round((f[to] as number) + (f[bias / 4 + at] as number))
          f[to] = sum < 0 ? sum * round(slope) : sum
        }
      }
    },
    quantise(rows, width, x, xStep, shorts, scales) {
      const f = numbers()
      const to = new Int16Array(memory.buffer)
      for (let row = 0; row < rows; row++) {
        const from = (x + row * xStep) / 4
        let most = 0
        for (let at = 0; at < width; at++) most = Math.max(most, Math.abs(f[from + at] as number))
        const by = most > 0 ? round(32767 / most) : 0
        f[scales / 4 + row] = most / 32767
        for (let at = 0; at < width; at++) {
          to[shorts / 2 + row * width + at] = nearest(round((f[from + at] as number) * by))
        }
      }
    },
    multiplyShort(rows, columns, inner, shorts, rowScales, panels, scales, c, cStep, accumulate) {
      const f = numbers()
      const a = new Int16Array(memory.buffer, shorts, rows * inner)
      const b = new Int8Array(memory.buffer, panels, columns * inner)
      for (let row = 0; row < rows; row++) {
        for (let column = 0; column < columns; column++) {
          const panel = (column - (column % PANEL)) * inner + (column % PANEL) * 2
          let sum = 0
          for (let at = 0; at < inner; at++) {
            const pair = panel + (at >> 1) * PANEL * 2 + (at & 1)
            sum += (a[row * inner + at] as number) * (b[pair] as number)
          }
          const by = round((f[scales / 4 + column] as number) * (f[rowScales / 4 + row] as number))
          const to = (c + row * cStep) / 4 + column
          const scaled = round(round(sum) * by)
          f[to] = accumulate ? round((f[to] as number) + scaled) : scaled
        }
      }
    },
    addRowTimes(inner, columns, x, b, sums) {
      const f = numbers()
      for (let column = 0; column < columns; column++) {
        let sum = f[sums / 4 + column] as number
        for (let at = 0; at < inner; at++) {
          const each = f[x / 4 + at] as number
          sum = round(sum + round(each * (f[b / 4 + at * columns + column] as number)))
        }
        f[sums / 4 + column] = sum
      }
    },
    sumRows(rows, each, width, places, sums) {
      const f = numbers()
      const at = new Uint32Array(memory.buffer)
      for (let row = 0; row < rows; row++) {
        const list = at.subarray(places / 4 + row * each, places / 4 + (row + 1) * each)
        for (let column = 0; column < width; column++) {
          let sum = f[list[0]! / 4 + column]!
          for (const from of list.subarray(1))
            if (from > 0) sum = round(sum + f[from / 4 + column]!)
          f[sums / 4 + row * width + column] = sum
        }
      }
    },
  }
}
