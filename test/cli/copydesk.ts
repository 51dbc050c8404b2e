import { type ChildProcess, spawn, spawnSync } from 'node:child_process'
import { join } from 'node:path'

const ROOT = join(import.meta.dirname, '..', '..')
const COMMAND = ['--disable-warning=ExperimentalWarning', join(ROOT, 'src', 'cli', 'main.ts')]

/** What a command line gave. */
export interface Done {
  readonly code: number | null
  readonly out: string
  readonly err: string
}

/** Runs one command line in the project's root, without colours, and waits for its end. */
export function copydesk(
  args: readonly string[],
  input?: string | Uint8Array,
  env: Readonly<Record<string, string>> = {},
): Done {
  const done = spawnSync(process.execPath, [...COMMAND, ...args], {
    cwd: ROOT,
    encoding: 'utf8',
    env: { ...process.env, NO_COLOR: '1', ...env },
    timeout: 60_000,
    maxBuffer: 64 * 2 ** 20,
    ...(input === undefined ? {} : { input }),
  })
  return { code: done.status, out: done.stdout, err: done.stderr }
}

/** Starts one command line, to be killed while it runs. */
export function startCopydesk(args: readonly string[]): ChildProcess {
  return spawn(process.execPath, [...COMMAND, ...args], {
    cwd: ROOT,
    stdio: ['ignore', 'pipe', 'pipe'],
  })
}
