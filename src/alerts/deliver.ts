import { createHmac } from 'node:crypto'
import type { AlertMessage, AlertRule } from '../archive/index.ts'
import { type FetchOptions, machineClock, postTo, retryAfter } from '../fetch/index.ts'

/** Milliseconds to wait before each try. */
const TRIES = [0, 2_000, 10_000] as const
/** No receiver is waited for longer. */
const LONGEST_WAIT = 60_000

/** Tells a message: to the desk's list, and to the rule's webhook where it has one, three times at most. */
export async function deliver(
  message: AlertMessage,
  rule: AlertRule,
  options: FetchOptions,
): Promise<AlertMessage> {
  const clock = options.clock ?? machineClock
  const problem = rule.webhook ? await post(message, rule.webhook, options) : null
  const { problem: _, ...rest } = message
  const done = { ...rest, due: null, told: clock.now() }
  return problem === null ? { ...done, state: 'told' } : { ...done, state: 'undelivered', problem }
}

async function post(
  message: AlertMessage,
  { address, secret }: { readonly address: string; readonly secret: string },
  options: FetchOptions,
): Promise<string | null> {
  const clock = options.clock ?? machineClock
  const body = JSON.stringify(messageJson(message))
  const headers = {
    'content-type': 'application/json',
    'x-copydesk-message': message.id,
    'x-copydesk-signature': signatureOf(body, secret),
  }
  let problem = ''
  let asked: number | null = null
  for (const wait of TRIES) {
    await clock.wait(Math.min(LONGEST_WAIT, Math.max(wait, asked ?? 0)), options.signal)
    const posted = await postTo(address, body, headers, options)
    if ('failure' in posted) problem = posted.failure
    else if (posted.status >= 200 && posted.status < 300) return null
    else problem = `it answers ${posted.status}`
    asked = 'failure' in posted ? null : retryAfter(posted.retryAfter, clock.now())
  }
  return problem
}

/**
 * What a receiver compares `X-Copydesk-Signature` with: the HMAC of the body as it came.
 *
 * @example signatureOf('{}', 'secret') // 'sha256=77325902caca812dc259733aacd046b73817372c777b8d95b402647474516e13'
 */
export const signatureOf = (body: string, secret: string): string =>
  `sha256=${createHmac('sha256', secret).update(body).digest('hex')}`

/** A message as plain data. */
export const messageJson = ({ id, rule, story, headline, at, changes }: AlertMessage) => ({
  id,
  rule,
  story: { id: story, headline },
  at: new Date(at).toISOString(),
  changes: changes.map(({ seq, at: when, kind, ids, text }) => ({
    seq,
    at: when,
    kind,
    ids,
    text,
  })),
})
