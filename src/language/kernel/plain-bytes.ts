import type { ByteArithmetic } from './arithmetic.ts'

// `assembly/bytes.ts` and `assembly/byte-steps.ts` in plain JavaScript, with the same roundings in the same order.

const PANEL = 8
/** What one is worth in ready sums. */
const READY = 1 / 2048
const round = Math.fround

const bounded = (x: number): number => {
  const above = x > -5 ? x : -5
  return above < 5 ? above : 5
}
const top = (x: number, y: number): number => {
  const p = round(round(y * round(0.0518235382)) + round(8.04772968))
  return round(x * round(round(p * y) + round(79.0954167)))
}
const low = (y: number): number => round(round(round(y + round(34.374225)) * y) + round(79.110413))

/** To the nearest whole number, halves to the even one, as the kernel does. */
export function nearest(x: number): number {
  const near = Math.round(x)
  return near - x === 0.5 && near % 2 !== 0 ? near - 1 : near
}

/** Cell and output, in 63rds, of a unit whose gates have these sums. */
function unitOf(
  [i, f, g, o]: readonly [number, number, number, number],
  before: number,
): { cell: number; output: number } {
  const [xi, xf, xg, xo] = [bounded(i), bounded(f), bounded(g), bounded(o)]
  const [yi, yf, yg, yo] = [round(xi * xi), round(xf * xf), round(xg * xg), round(xo * xo)]
  const [li, lf, lg, lo] = [low(yi), low(yf), low(yg), low(yo)]
  const opened = round(li + top(xi, yi))
  const kept = round(lf + top(xf, yf))
  const fresh = round(round(opened * top(xg, yg)) * lf)
  const lig = round(li * lg)
  const old = round(round(kept * before) * lig)
  const cell = round(round(0.5 * round(fresh + old)) / round(lig * lf))
  const xc = bounded(cell)
  const yc = round(xc * xc)
  const shown = round(lo + top(xo, yo))
  // Half of 63: the half of o's sigmoid, and the step of the bytes.
  const output = round(round(31.5 * round(shown * top(xc, yc))) / round(lo * low(yc)))
  return { cell, output }
}

/** The verbs of bytes over `memory`. */
export function plainBytes(memory: WebAssembly.Memory): ByteArithmetic {
  const multiplyBytes: ByteArithmetic['multiplyBytes'] = (
    rows,
    columns,
    inner,
    x,
    xStep,
    panels,
    starts,
    scales,
    c,
    cStep,
    accumulate,
  ) => {
    const f = new Float32Array(memory.buffer)
    const whole = new Int32Array(memory.buffer)
    const bytes = new Int8Array(memory.buffer)
    for (let row = 0; row < rows; row++) {
      for (let column = 0; column < columns; column++) {
        const panel = panels + (column - (column % PANEL)) * inner + (column % PANEL) * 4
        let sum = whole[starts / 4 + column]!
        for (let at = 0; at < inner; at++) {
          const place = panel + (at >> 2) * PANEL * 4 + (at & 3)
          sum += bytes[x + row * xStep + at]! * bytes[place]!
        }
        const to = (c + row * cStep) / 4 + column
        const scaled = round(round(sum) * f[scales / 4 + column]!)
        f[to] = accumulate ? round(f[to]! + scaled) : scaled
      }
    }
  }
  return {
    multiplyBytes,
    byteStep(
      rows,
      hidden,
      direction,
      x,
      xStep,
      ready,
      before,
      after,
      cells,
      out,
      outStep,
      rest,
      sums,
    ) {
      const f = new Float32Array(memory.buffer)
      const shorts = new Int16Array(memory.buffer)
      const places = new Uint32Array(memory.buffer)
      const bytes = new Uint8Array(memory.buffer)
      const weights = places.subarray(direction / 4, direction / 4 + 8)
      const [inner, inputPanels, inputStarts, inputScales, panels, starts, scales, bias] =
        weights as unknown as [number, number, number, number, number, number, number, number]
      const own = sums / 4
      for (let row = 0; row < rows; row++) {
        const from = x + row * xStep
        const last = before + row * hidden
        for (let unit = 0; unit < hidden; unit += PANEL) {
          for (let gate = 0; gate < 4; gate++) {
            const column = gate * hidden + unit
            const to = sums + gate * PANEL * 4
            if (ready === 0) {
              const panel = inputPanels + column * inner
              const [start, scale] = [inputStarts + column * 4, inputScales + column * 4]
              multiplyBytes(1, PANEL, inner, from, 0, panel, start, scale, to, 0, false)
            }
            const panel = panels + column * hidden
            const [start, scale] = [starts + column * 4, scales + column * 4]
            multiplyBytes(1, PANEL, hidden, last, 0, panel, start, scale, to, 0, ready === 0)
          }
          for (let at = 0; at < PANEL; at++) {
            const sumOf = (gate: number): number => {
              const column = gate * hidden + unit + at
              const more =
                ready === 0
                  ? f[bias / 4 + column]!
                  : round(shorts[places[ready / 4 + row]! / 2 + column]! * READY)
              return round(f[own + gate * PANEL + at]! + more)
            }
            const cellAt = cells / 4 + row * hidden + unit + at
            const gates = [sumOf(0), sumOf(1), sumOf(2), sumOf(3)] as const
            const { cell, output } = unitOf(gates, f[cellAt]!)
            f[cellAt] = cell
            const byte = nearest(output)
            const to = out + row * outStep + unit + at
            bytes[after + row * hidden + unit + at] = byte + 63
            bytes[to] = byte + 63
            if (rest > 0) bytes[to + rest] = nearest(round(round(output - byte) * 126)) + 63
          }
        }
      }
    },
    scaleRows(rows, columns, c, cStep, scales) {
      const f = new Float32Array(memory.buffer)
      for (let row = 0; row < rows; row++) {
        const to = (c + row * cStep) / 4
        for (let at = 0; at < columns; at++) f[to + at]! *= f[scales / 4 + row]!
      }
    },
    roundBytes(rows, width, x, xStep, bytes, scales) {
      const f = new Float32Array(memory.buffer)
      const to = new Uint8Array(memory.buffer)
      for (let row = 0; row < rows; row++) {
        const own = f.subarray((x + row * xStep) / 4, (x + row * xStep) / 4 + width)
        const largest = own.reduce((most, value) => Math.max(most, Math.abs(value)), 0)
        const by = largest > 0 ? round(63 / largest) : 0
        f[scales / 4 + row] = largest
        own.forEach((value, at) => {
          to[bytes + row * width + at] = nearest(round(value * by)) + 63
        })
      }
    },
    readySums(rows, hidden, sums, bias, to, toStep) {
      const f = new Float32Array(memory.buffer)
      const shorts = new Int16Array(memory.buffer)
      const columns = hidden * 4
      for (let row = 0; row < rows; row++) {
        for (let at = 0; at < columns; at++) {
          const fresh = at >= hidden * 2 && at < hidden * 3
          const sum = round(f[sums / 4 + row * columns + at]! + f[bias / 4 + at]!)
          const x = round(sum * (fresh ? 2048 : 1024))
          shorts[(to + row * toStep) / 2 + at] = nearest(Math.max(-32_768, Math.min(32_767, x)))
        }
      }
    },
  }
}
