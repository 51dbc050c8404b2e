import { useEffect, useState } from 'react'

/** Where a question to the API stands. */
export interface Asked<T> {
  readonly data: T | null
  /** One sentence: the cause and the remedy. */
  readonly problem: string | null
  readonly isAsking: boolean
}

const TOKEN = 'copydesk token'
let token = sessionStorage.getItem(TOKEN)

/** Keeps the token for as long as the window is open. */
export function setToken(given: string): void {
  token = given
  sessionStorage.setItem(TOKEN, given)
}

/** What the API refused. */
export class Refused extends Error {
  readonly status: number

  constructor(status: number, detail: string) {
    super(detail)
    this.status = status
  }
}

const headers = (): Record<string, string> => (token ? { authorization: `Bearer ${token}` } : {})

/** Asks the API; what it refuses is thrown with its remedy. */
export async function ask<T>(path: string, init: RequestInit = {}): Promise<T> {
  const answer = await fetch(`/api/v1${path}`, {
    ...init,
    headers: { ...headers(), ...(init.headers as Record<string, string> | undefined) },
  }).catch(() => {
    throw new Refused(0, 'the desk does not answer: is "copydesk serve" still running?')
  })
  const said = (await answer.json().catch(() => null)) as (T & { detail?: string }) | null
  if (!answer.ok || said === null)
    throw new Refused(answer.status, said?.detail ?? `the desk answered ${answer.status}`)
  return said
}

/** Opens the stream of changes; the token cannot be sent by an EventSource, so the stream is read by hand. */
export const openLive = (signal: AbortSignal, since: number | null): Promise<Response> =>
  fetch('/api/v1/live', {
    signal,
    headers: { ...headers(), ...(since === null ? {} : { 'last-event-id': String(since) }) },
  })

/**
 * The answer to a question, asked again when `turn` changes; while it is asked again the last answer stays. Null asks
 * nothing.
 */
export function useAnswer<T>(path: string | null, turn = 0): Asked<T> {
  const [held, setHeld] = useState<Asked<T> & { readonly path: string | null }>({
    path: null,
    data: null,
    problem: null,
    isAsking: path !== null,
  })
  // biome-ignore lint/correctness/useExhaustiveDependencies: a turn asks again.
  useEffect(() => {
    if (path === null) return
    const leave = new AbortController()
    setHeld((before) => ({
      path,
      data: before.path === path ? before.data : null,
      problem: null,
      isAsking: true,
    }))
    ask<T>(path, { signal: leave.signal }).then(
      (data) => setHeld({ path, data, problem: null, isAsking: false }),
      (error: Error) => {
        if (leave.signal.aborted) return
        setHeld((before) => ({ ...before, path, problem: error.message, isAsking: false }))
      },
    )
    return () => leave.abort()
  }, [path, turn])
  return held.path === path ? held : { data: null, problem: null, isAsking: path !== null }
}
