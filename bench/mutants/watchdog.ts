import { appendFileSync } from 'node:fs'
import { setTimeout } from 'node:timers/promises'
import { isMainThread, Worker, workerData } from 'node:worker_threads'
import type { Finding } from './plan.ts'

/** A trial that takes more CPU time than this goes round for ever. */
const MOST_CPU_MS = 10_000
const LOOK_MS = 500

interface Watched {
  /** The rule that is off, -1 for none; then how many trials there were. */
  readonly state: Int32Array
  readonly findings: string
}

/** Watches trials from a thread of its own, by the process's CPU time, and ends the process where one goes round for ever. */
export function watchTrials(findings: string): { begin(rule: number): void; end(): void } {
  const state = new Int32Array(new SharedArrayBuffer(8))
  state[0] = -1
  const watched: Watched = { state, findings }
  new Worker(new URL(import.meta.url), { workerData: watched }).unref()
  return {
    begin(rule) {
      Atomics.store(state, 0, rule)
      Atomics.add(state, 1, 1)
    },
    end: () => void Atomics.store(state, 0, -1),
  }
}

async function watch({ state, findings }: Watched): Promise<void> {
  let trial = -1
  let since = process.cpuUsage()
  for (;;) {
    await setTimeout(LOOK_MS)
    const rule = Atomics.load(state, 0)
    const now = Atomics.load(state, 1)
    if (rule < 0 || now !== trial) {
      trial = now
      since = process.cpuUsage()
      continue
    }
    const { user, system } = process.cpuUsage(since)
    if ((user + system) / 1000 < MOST_CPU_MS) continue
    appendFileSync(findings, `${JSON.stringify({ hangs: rule } satisfies Finding)}\n`)
    process.kill(process.pid, 'SIGKILL')
  }
}

if (!isMainThread && (workerData as Watched | null)?.findings) await watch(workerData)
