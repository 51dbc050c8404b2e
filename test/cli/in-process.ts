import { vi } from 'vitest'
import { runCli } from '../../src/cli/program.ts'
import type { Done } from './copydesk.ts'

/** Runs one command line in this process: the models are loaded once for a whole file of tests. */
export async function copydeskHere(
  args: readonly string[],
  env: Readonly<Record<string, string>> = {},
): Promise<Done> {
  const out: string[] = []
  const err: string[] = []
  const take = (into: string[]) => (chunk: unknown) => into.push(String(chunk)) > 0
  const spies = [
    vi.spyOn(process.stdout, 'write').mockImplementation(take(out)),
    vi.spyOn(process.stderr, 'write').mockImplementation(take(err)),
  ]
  for (const [name, value] of Object.entries(env)) vi.stubEnv(name, value)
  const before = process.exitCode
  process.exitCode = 0
  try {
    const code = await runCli(['node', 'copydesk', ...args])
    return { code, out: out.join(''), err: err.join('') }
  } finally {
    process.exitCode = before
    for (const spy of spies) spy.mockRestore()
    vi.unstubAllEnvs()
  }
}
