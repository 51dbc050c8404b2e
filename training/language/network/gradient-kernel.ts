import { join } from 'node:path'
import { type Kernel, openKernel } from '../../../src/language/kernel/kernel.ts'
import { compileKernel } from '../../../tools/kernel/compile-kernel.ts'

/** The verbs of `assembly/gradients.ts`. */
interface Gradients {
  lstmStepBack(
    rows: number,
    carried: number,
    width: number,
    gates: number,
    cellBefore: number,
    out: number,
    outSlope: number,
    outStep: number,
    recurrentSlope: number,
    cellSlope: number,
    cellSlopeBefore: number,
  ): void
  addColumns(rows: number, columns: number, x: number, step: number, sums: number): void
  leakyBack(count: number, y: number, ySlope: number, slope: number): void
  scale(count: number, x: number, y: number): void
  addScaled(count: number, x: number, by: number, sums: number): void
  outer(rows: number, columns: number, x: number, y: number, out: number): void
  addDots(rows: number, columns: number, x: number, y: number, sums: number): void
  squares(count: number, x: number): number
  adam(
    count: number,
    x: number,
    slope: number,
    mean: number,
    variance: number,
    by: number,
    rate: number,
    keepMean: number,
    keepVariance: number,
    decay: number,
  ): void
  follow(count: number, x: number, keep: number, mean: number): void
}

/** The network's kernel and the verbs of training, on one memory. */
export type GradientKernel = Kernel & Gradients

let compiled: Promise<WebAssembly.Module> | undefined

/** Compiles the verbs of training, once, and opens a kernel with them. */
export async function openGradientKernel(): Promise<GradientKernel> {
  const source = join(import.meta.dirname, 'assembly', 'gradients.ts')
  const kernel = openKernel()
  compiled ??= compileKernel(source).then((bytes) => new WebAssembly.Module(bytes))
  const wasm = await compiled
  const { exports } = new WebAssembly.Instance(wasm, { env: { memory: kernel.memory } })
  return { ...kernel, ...(exports as Gradients) }
}

/** Room for `count` numbers, all zero. */
export function takeZeros(kernel: Kernel, count: number): number {
  const at = kernel.take(count)
  kernel.numbers().fill(0, at / 4, at / 4 + count)
  return at
}
