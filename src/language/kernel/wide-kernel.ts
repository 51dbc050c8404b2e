import { setFlagsFromString } from 'node:v8'
import type { Arithmetic } from './arithmetic.ts'
import { instantiate, type Kernel } from './kernel.ts'

/** The verbs that take most of the time, and gain by it. */
const WIDENED = ['byteStep', 'multiplyBytes', 'multiplyShort'] as const
type Widened = Pick<Arithmetic, (typeof WIDENED)[number]>

/** V8 keeps what it compiled by its bytes: a section that says nothing (named `wide`) has it compiled anew. */
const ASIDE = Uint8Array.from([0, 5, 4, 0x77, 0x69, 0x64, 0x65])

/** Compiled at once by the better compiler, pairs of 128-bit vectors joined to 256 bits where the machine has them. */
const FLAGS = ['experimental-wasm-revectorize', 'liftoff'] as const

/**
 * Has V8 compile the kernel's large verbs for vectors of 256 bits (its flag `experimental-wasm-revectorize`) and uses them from
 * then on, if on random numbers, for every number of rows that a tile may have left, they give the bits that the verbs in use
 * give. Elsewhere, and with `COPYDESK_WIDE=0` in the environment, nothing changes.
 *
 * @returns whether they are used.
 */
export function widen(kernel: Kernel): boolean {
  if (process.env.COPYDESK_WIDE === '0' || kernel.plain) return false
  let verbs: Widened
  try {
    setFlagsFromString(`--${FLAGS[0]}`)
    setFlagsFromString(`--no-${FLAGS[1]}`)
    const { byteStep, multiplyBytes, multiplyShort } = instantiate(kernel.memory, ASIDE)
    verbs = { byteStep, multiplyBytes, multiplyShort }
    // Functions are compiled when they are first called: the test is that call.
    if (!givesSameBits(kernel, verbs)) return false
  } finally {
    setFlagsFromString(`--no-${FLAGS[0]}`)
    setFlagsFromString(`--${FLAGS[1]}`)
  }
  Object.assign(kernel, verbs)
  return true
}

/** Rows enough for two tiles and every remainder. */
const MOST_ROWS = 12
const HIDDEN = 16
const INNER = 24
const COLUMNS = HIDDEN * 4

/** Whether other verbs leave the bits that the kernel's own leave. */
export function givesSameBits(kernel: Kernel, verbs: Widened): boolean {
  const mark = kernel.mark()
  try {
    const at = kernel.take(1 << 15)
    const own = leavings(kernel, kernel, at)
    return Buffer.compare(own, leavings(kernel, verbs, at)) === 0
  } finally {
    kernel.release(mark)
  }
}

/** All that the verbs write, on the same random numbers, for each number of rows. */
function leavings(kernel: Kernel, verbs: Widened, base: number): Buffer {
  const left: Buffer[] = []
  for (let rows = 1; rows <= MOST_ROWS; rows++) {
    for (const flag of [false, true]) {
      const bytes = new Uint8Array(kernel.memory.buffer, base, 1 << 17)
      const f = new Float32Array(kernel.memory.buffer)
      let top = base
      let state = rows
      const next = (): number => {
        state = (Math.imul(state, 1664525) + 1013904223) >>> 0
        return state / 2 ** 32
      }
      const room = (size: number): number => {
        const at = top
        top += Math.ceil(size / 64) * 64
        return at
      }
      const bytesOf = (size: number, most: number): number => {
        const at = room(size)
        for (let each = 0; each < size; each++) bytes[at - base + each] = next() * most
        return at
      }
      const numbersOf = (count: number, wide: number): number => {
        const at = room(count * 4)
        for (let each = 0; each < count; each++) f[at / 4 + each] = (next() * 2 - 1) * wide
        return at
      }
      bytes.fill(0)
      const spare = MOST_ROWS + 6
      const panels = bytesOf(COLUMNS * INNER, 256)
      const recurrent = bytesOf(COLUMNS * HIDDEN, 256)
      const scales = numbersOf(COLUMNS, 2 ** -9)
      const starts = room(COLUMNS * 4)
      const bias = numbersOf(COLUMNS, 1)
      const x = bytesOf(spare * INNER, 127)
      const before = bytesOf(spare * HIDDEN, 127)
      const shorts = bytesOf(spare * INNER * 2, 256)
      const rowScales = numbersOf(spare, 2 ** -6)
      const ready = bytesOf(COLUMNS * 2, 256)
      const list = room(spare * 4)
      const record = room(32)
      const places = new Uint32Array(kernel.memory.buffer)
      places.fill(ready, list / 4, list / 4 + spare)
      places.set([INNER, panels, starts, scales, recurrent, starts, scales, bias], record / 4)
      const from = top
      const c = numbersOf(spare * COLUMNS, 1)
      const d = numbersOf(spare * COLUMNS, 1)
      const cells = numbersOf(spare * HIDDEN, 1)
      const [after, out, sums] = [room(spare * HIDDEN), room(spare * HIDDEN * 2), room(spare * 128)]
      const wide = COLUMNS * 4
      verbs.multiplyBytes(rows, COLUMNS, INNER, x, INNER, panels, starts, scales, c, wide, flag)
      verbs.multiplyShort(rows, COLUMNS, INNER, shorts, rowScales, panels, scales, d, wide, flag)
      const list0 = flag ? list : 0
      const step = HIDDEN * 2
      const rest = flag ? HIDDEN : 0
      verbs.byteStep(
        rows,
        HIDDEN,
        record,
        x,
        INNER,
        list0,
        before,
        after,
        cells,
        out,
        step,
        rest,
        sums,
      )
      left.push(Buffer.from(bytes.slice(from - base, top - base)))
    }
  }
  return Buffer.concat(left)
}
