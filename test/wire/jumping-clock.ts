import type { Clock } from '../../src/fetch/index.ts'

/** A clock that stands still until it is told to jump; who waits for it is not made to: so much has passed at once. */
export interface JumpingClock extends Clock {
  /** So many milliseconds pass: what was to be called by then is called, in order. */
  jump(milliseconds: number): void
}

/** A clock that begins at noon of a day in spring. */
export function newJumpingClock(start = Date.UTC(2024, 4, 3, 12)): JumpingClock {
  let now = start
  let calls: { at: number; call: () => void }[] = []
  return {
    now: () => now,
    after(milliseconds, call) {
      const one = { at: now + milliseconds, call }
      calls.push(one)
      return () => {
        calls = calls.filter((other) => other !== one)
      }
    },
    async wait(milliseconds) {
      now = Math.max(now, now + milliseconds)
      // Limits of what runs meanwhile are not reached by it: nothing took that time.
      await new Promise((resolve) => setImmediate(resolve))
    },
    jump(milliseconds) {
      const until = now + milliseconds
      for (;;) {
        const next = calls.filter(({ at }) => at <= until).sort((a, b) => a.at - b.at)[0]
        if (!next) break
        calls = calls.filter((other) => other !== next)
        now = Math.max(now, next.at)
        next.call()
      }
      now = until
    },
  }
}
