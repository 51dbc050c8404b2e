import { readFileSync, writeFileSync } from 'node:fs'
import type { Optimiser } from './optimiser.ts'
import type { Numbers } from './trainee.ts'

/** Everything that an epoch changes, to go on from. */
export function saveState(
  file: string,
  trainee: Numbers,
  optimiser: Optimiser,
  epoch: number,
): void {
  const { kernel, base, count } = trainee
  const f = kernel.numbers()
  const parts = [base, optimiser.mean, optimiser.variance, optimiser.running].map((at) =>
    Buffer.from(f.slice(at / 4, at / 4 + count).buffer),
  )
  writeFileSync(file, Buffer.concat([Buffer.from(Float64Array.of(epoch).buffer), ...parts]))
}

/** Puts back what `saveState` kept; the number of whole epochs. */
export function loadState(file: string, trainee: Numbers, optimiser: Optimiser): number {
  const bytes = readFileSync(file)
  const { kernel, base, count } = trainee
  const f = kernel.numbers()
  const { mean, variance, running } = optimiser
  ;[base, mean, variance, running].forEach((at, part) => {
    const from = bytes.byteOffset + 8 + part * count * 4
    f.set(new Float32Array(bytes.buffer.slice(from, from + count * 4)), at / 4)
  })
  trainee.repack()
  return bytes.readDoubleLE(0)
}
