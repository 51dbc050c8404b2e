import { askOnce } from './ask-once.ts'
import { NoAnswer } from './capture.ts'
import { machineClock } from './clock.ts'
import type { FetchOptions } from './fetch-address.ts'
import { FETCH_LIMITS } from './limits.data.ts'
import { userAgent } from './user-agent.ts'

/** What became of a message: the status that it was answered with, or why there is no answer. */
export type Posted =
  | { readonly status: number; readonly retryAfter?: string }
  | { readonly failure: string }

/** Of the answer to a message nothing is read but its status. */
const MOST_ANSWER = 64 * 1024

/**
 * Sends a message to an address, past the same guard as all that is fetched. Redirects are not followed: whoever gave the address gives the
 * right one.
 *
 * @example await postTo('https://hooks.example/news', '{}', { 'content-type': 'application/json' })
 */
export async function postTo(
  address: string,
  body: string,
  headers: Readonly<Record<string, string>>,
  options: FetchOptions = {},
): Promise<Posted> {
  const clock = options.clock ?? machineClock
  const limits = { ...FETCH_LIMITS, ...options.limits, body: MOST_ANSWER }
  const end = new AbortController()
  const late = () => end.abort(new NoAnswer('timeout', { why: 'as a whole' }))
  const callOff = clock.after(limits.total, late)
  try {
    if (!URL.canParse(address)) throw new NoAnswer('refused', { why: 'it is no web address' })
    const asked = {
      url: new URL(address),
      method: 'POST' as const,
      headers: { 'user-agent': userAgent(options.contact), ...headers },
      body,
    }
    const signal = options.signal ? AbortSignal.any([end.signal, options.signal]) : end.signal
    const answer = await askOnce(asked, { ...options, clock, limits }, signal)
    const wait = answer.headers['retry-after']
    return { status: answer.status, ...(typeof wait === 'string' ? { retryAfter: wait } : {}) }
  } catch (error) {
    if (error instanceof NoAnswer) return { failure: error.message }
    throw error
  } finally {
    callOff()
  }
}
