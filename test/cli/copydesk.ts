import { type ChildProcess, spawn, spawnSync } from 'node:child_process'
import { join } from 'node:path'
import { MessageChannel, receiveMessageOnPort, Worker } from 'node:worker_threads'

const ROOT = join(import.meta.dirname, '..', '..')
const COMMAND = ['--disable-warning=ExperimentalWarning', join(ROOT, 'src', 'cli', 'main.ts')]
const ENVIRONMENT = { ...process.env, NO_COLOR: '1' }

/** What a command line gave. */
export interface Done {
  readonly code: number | null
  readonly out: string
  readonly err: string
}

/**
 * Runs one command line in the project's root, without colours, and waits for its end: in a thread that stays,
 * so that the network is loaded once. With standard input or an environment of its own in a process of its own.
 */
export function copydesk(
  args: readonly string[],
  input?: string | Uint8Array,
  env: Readonly<Record<string, string>> = {},
): Done {
  const apart = input !== undefined || Object.keys(env).length > 0
  return apart ? inProcess(args, input, env) : inThread(args)
}

/** Runs one command line in a process of its own, as a shell does. */
export function inProcess(
  args: readonly string[],
  input?: string | Uint8Array,
  env: Readonly<Record<string, string>> = {},
): Done {
  const done = spawnSync(process.execPath, [...COMMAND, ...args], {
    cwd: ROOT,
    encoding: 'utf8',
    env: { ...ENVIRONMENT, ...env },
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

let ask: ((args: readonly string[]) => Done) | null = null

function inThread(args: readonly string[]): Done {
  ask ??= startThread()
  return ask(args)
}

function startThread(): (args: readonly string[]) => Done {
  const { port1: here, port2: there } = new MessageChannel()
  const answered = new Int32Array(new SharedArrayBuffer(4))
  const thread = new Worker(join(import.meta.dirname, 'command-thread.ts'), {
    workerData: { port: there, answered },
    transferList: [there],
    env: ENVIRONMENT,
    execArgv: ['--disable-warning=ExperimentalWarning'],
  })
  thread.unref()
  here.unref()
  return (args) => {
    Atomics.store(answered, 0, 0)
    here.postMessage(args)
    Atomics.wait(answered, 0, 0)
    return receiveMessageOnPort(here)?.message
  }
}
