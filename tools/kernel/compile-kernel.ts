import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import asc from 'assemblyscript/asc'

/** Compiles a kernel's AssemblyScript source to WebAssembly with SIMD; its memory is imported. */
export async function compileKernel(source: string): Promise<Buffer> {
  const folder = mkdtempSync(join(tmpdir(), 'copydesk-kernel-'))
  const out = join(folder, 'kernel.wasm')
  try {
    const options = ['-O3', '--runtime', 'stub', '--importMemory', '--enable', 'simd', '--noAssert']
    const { error, stderr } = await asc.main([source, '-o', out, ...options])
    if (error) throw new Error(`${source} does not compile: ${stderr.toString()}`, { cause: error })
    return readFileSync(out)
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}
