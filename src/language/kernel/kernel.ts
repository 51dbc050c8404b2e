import { KERNEL_BYTES } from './kernel-bytes.data.ts'
import { plainArithmetic } from './plain-kernel.ts'

/** The arithmetic of rows of bytes, as `assembly/bytes.ts` and `assembly/byte-steps.ts` describe it. */
export interface ByteArithmetic {
  multiplyBytes(
    rows: number,
    columns: number,
    inner: number,
    x: number,
    xStep: number,
    panels: number,
    starts: number,
    scales: number,
    c: number,
    cStep: number,
    accumulate: boolean,
  ): void
  scaleRows(rows: number, columns: number, c: number, cStep: number, scales: number): void
  roundBytes(
    rows: number,
    width: number,
    x: number,
    xStep: number,
    bytes: number,
    scales: number,
  ): void
  byteStep(
    rows: number,
    hidden: number,
    direction: number,
    x: number,
    xStep: number,
    ready: number,
    before: number,
    after: number,
    cells: number,
    out: number,
    outStep: number,
    rest: number,
    sums: number,
  ): void
  readySums(
    rows: number,
    hidden: number,
    sums: number,
    bias: number,
    to: number,
    toStep: number,
  ): void
}

/**
 * The arithmetic of the network. Every argument that names numbers is a byte offset into the
 * kernel's memory, a multiple of 16; a `…Step` is a distance in bytes. What each verb does stands
 * beside its source, `assembly/kernel.ts`.
 */
export interface Arithmetic extends ByteArithmetic {
  pack(
    source: number,
    rowStep: number,
    columnStep: number,
    rows: number,
    columns: number,
    packed: number,
  ): void
  multiply(
    rows: number,
    columns: number,
    inner: number,
    a: number,
    rowStep: number,
    columnStep: number,
    packed: number,
    c: number,
    cStep: number,
    accumulate: boolean,
  ): void
  lstmStep(
    rows: number,
    carried: number,
    width: number,
    gates: number,
    bias: number,
    cellBefore: number,
    cell: number,
    out: number,
    outStep: number,
  ): void
  biasLeaky(
    rows: number,
    columns: number,
    x: number,
    xStep: number,
    bias: number,
    slope: number,
  ): void
  quantise(
    rows: number,
    width: number,
    x: number,
    xStep: number,
    shorts: number,
    scales: number,
  ): void
  multiplyShort(
    rows: number,
    columns: number,
    inner: number,
    shorts: number,
    rowScales: number,
    panels: number,
    scales: number,
    c: number,
    cStep: number,
    accumulate: boolean,
  ): void
  addRowTimes(inner: number, columns: number, x: number, b: number, sums: number): void
  sumRows(rows: number, each: number, width: number, places: number, sums: number): void
}

/** Arithmetic and the memory that it works on. Numbers are taken from the memory like a stack. */
export interface Kernel extends Arithmetic {
  /** The memory as numbers; asked for anew after every `take`, which may move it. */
  numbers(): Float32Array
  /** The byte offset of `count` fresh numbers; their values are whatever stood there before. */
  take(count: number): number
  /** Where the next numbers will be taken: what `release` goes back to. */
  mark(): number
  release(mark: number): void
  readonly memory: WebAssembly.Memory
  /** Whether its verbs are plain JavaScript. */
  readonly plain: boolean
}

const PAGE = 65_536
/** Two gigabytes. Texts are read in batches of a stated size, so that this is never neared. */
const MOST_PAGES = 32_768

/** Compiles the kernel, with more bytes behind it, over a memory. */
export function instantiate(memory: WebAssembly.Memory, more = new Uint8Array()): Arithmetic {
  const wasm = new WebAssembly.Module(Buffer.concat([Buffer.from(KERNEL_BYTES, 'base64'), more]))
  return new WebAssembly.Instance(wasm, { env: { memory } }).exports as Arithmetic
}

const runsSimd = (): boolean => WebAssembly.validate(Buffer.from(KERNEL_BYTES, 'base64'))

/**
 * Opens a kernel with its own memory. `plain` takes the JavaScript one, which is also taken where
 * the machine has no WebAssembly SIMD: the same bits, about ten times slower.
 */
export function openKernel({ plain = !runsSimd() }: { plain?: boolean } = {}): Kernel {
  const memory = new WebAssembly.Memory({ initial: 16, maximum: MOST_PAGES })
  let top = 1024
  const take = (count: number): number => {
    const at = top
    // A cache line apart, and room behind for reads of whole panels.
    top = (at + count * 4 + 127) & ~63
    const missing = Math.ceil((top + PAGE - memory.buffer.byteLength) / PAGE)
    if (missing > 0) memory.grow(Math.max(missing, 64))
    return at
  }
  return {
    ...(plain ? plainArithmetic(memory) : instantiate(memory)),
    memory,
    plain,
    take,
    numbers: () => new Float32Array(memory.buffer),
    mark: () => top,
    release: (mark) => {
      top = mark
    },
  }
}
