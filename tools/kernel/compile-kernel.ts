import { execFile } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { promisify } from 'node:util'

const ROOT = join(import.meta.dirname, '..', '..')
const ASC = join(ROOT, 'node_modules', 'assemblyscript', 'bin', 'asc.js')
const OPTIONS = [
  '-O3',
  '--runtime',
  'stub',
  '--importMemory',
  '--enable',
  'simd',
  '--enable',
  'relaxed-simd',
  '--noAssert',
]

/**
 * Compiles a kernel's AssemblyScript source to WebAssembly with SIMD; its memory is imported. The compiler
 * runs by itself: its package's types would stand among the project's own.
 */
export async function compileKernel(source: string): Promise<Buffer> {
  const folder = mkdtempSync(join(tmpdir(), 'copydesk-kernel-'))
  const out = join(folder, 'kernel.wasm')
  try {
    await promisify(execFile)(process.execPath, [ASC, source, '-o', out, ...OPTIONS])
    return readFileSync(out)
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}
