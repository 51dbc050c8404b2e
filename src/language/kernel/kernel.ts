import type { Arithmetic } from './arithmetic.ts'
import { KERNEL_BYTES } from './kernel-bytes.data.ts'
import { plainArithmetic } from './plain-kernel.ts'

/** Arithmetic and the memory that it works on. Numbers are taken from the memory like a stack. */
export interface Kernel extends Arithmetic {
  /** The memory as numbers; asked for again after every `take`, which may move it. */
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
  return new WebAssembly.Instance(wasm, { env: { memory } }).exports as unknown as Arithmetic
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
