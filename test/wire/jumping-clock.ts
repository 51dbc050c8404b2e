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
  const waiting: { until: number; resolve: () => void }[] = []
  /** Limits of what runs meanwhile are not reached by it: nothing took that time. */
  const wakeNext = () => {
    const next = waiting.sort((a, b) => a.until - b.until).shift()
    if (!next) return
    now = Math.max(now, next.until)
    next.resolve()
  }
  return {
    now: () => now,
    after(milliseconds, call) {
      const one = { at: now + milliseconds, call }
      calls.push(one)
      return () => {
        calls = calls.filter((other) => other !== one)
      }
    },
    wait(milliseconds) {
      return new Promise((resolve) => {
        waiting.push({ until: now + milliseconds, resolve })
        setImmediate(wakeNext)
      })
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
