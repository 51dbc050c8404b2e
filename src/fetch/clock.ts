/** Time as an argument: tests give one that jumps. */
export interface Clock {
  /** Milliseconds since 1970. */
  now(): number
  /** Calls once after so many milliseconds; what it gives calls it off. */
  after(milliseconds: number, call: () => void): () => void
  /** Waits; ends early where `signal` says so. */
  wait(milliseconds: number, signal?: AbortSignal): Promise<void>
}

/** The machine's own clock. */
export const machineClock: Clock = {
  now: () => Date.now(),
  after(milliseconds, call) {
    const timer = setTimeout(call, milliseconds)
    return () => clearTimeout(timer)
  },
  wait(milliseconds, signal) {
    return new Promise((resolve) => {
      if (milliseconds <= 0 || signal?.aborted) return resolve()
      const done = () => {
        clearTimeout(timer)
        signal?.removeEventListener('abort', done)
        resolve()
      }
      const timer = setTimeout(done, milliseconds)
      signal?.addEventListener('abort', done, { once: true })
    })
  },
}

/** A moment in ISO 8601, UTC. */
export const timeOf = (milliseconds: number): string => new Date(milliseconds).toISOString()
