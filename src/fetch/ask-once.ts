import type { Socket } from 'node:net'
import { Client } from 'undici'
import { type AnswerHead, NoAnswer } from './capture.ts'
import type { Clock } from './clock.ts'
import { connectGuarded, type Dialling, refuse } from './guard/guarded-dialler.ts'
import type { FetchLimits } from './limits.data.ts'
import { redirectOf } from './redirect.ts'

/** One request, without what follows from its answer. */
export interface Asked {
  readonly url: URL
  readonly method: 'GET' | 'POST'
  readonly headers: Readonly<Record<string, string>>
  readonly body?: string | Uint8Array
}

/** What came back, as it was sent. */
export interface RawAnswer extends AnswerHead {
  readonly at: number
  /** Still encoded; one byte more than the limit where it is larger. */
  readonly raw: Uint8Array
  /** Whether the server broke off. */
  readonly isCut: boolean
}

/** How requests are made. */
export interface Asking extends Dialling {
  readonly clock: Clock
  readonly limits: FetchLimits
}

/**
 * Makes one request over a connection of its own and takes the answer, within the limits.
 *
 * @throws NoAnswer
 */
export async function askOnce(asked: Asked, how: Asking, end: AbortSignal): Promise<RawAnswer> {
  const { url, method, headers, body } = asked
  const { clock, limits } = how
  refuse(url, how)
  const stop = new AbortController()
  const signal = AbortSignal.any([end, stop.signal])
  const late = (why: string) => () => stop.abort(new NoAnswer('timeout', { why }))
  let callOff = clock.after(limits.connect, late('connecting'))
  const connected = (socket: Socket): Socket => {
    callOff()
    callOff = clock.after(limits.firstByte, late('waiting for the answer'))
    return socket
  }
  const client = new Client(url.origin, {
    connect: (_, done) => {
      connectGuarded(url, how, signal).then(
        (socket) => done(null, connected(socket)),
        (error: Error) => done(error, null),
      )
    },
    maxHeaderSize: limits.headers,
    headersTimeout: 0,
    bodyTimeout: 0,
    connectTimeout: 0,
  })
  try {
    const path = url.pathname + url.search
    const answer = await client.request({
      path,
      method,
      headers,
      signal,
      ...(body ? { body } : {}),
    })
    callOff()
    const head: AnswerHead = { status: answer.statusCode, headers: answer.headers }
    const at = clock.now()
    // Nobody reads what stands on a page that leads elsewhere: it may have no end.
    if (redirectOf(url, head)) return { ...head, at, raw: new Uint8Array(), isCut: false }
    const read = await readRaw(answer.body, limits.body)
    if (read.isCut && signal.aborted) throw signal.reason
    return { ...head, at, ...read }
  } catch (error) {
    throw signal.aborted ? stopped(signal) : whyNone(error, limits)
  } finally {
    callOff()
    await client.destroy().catch(() => {})
  }
}

async function readRaw(
  body: AsyncIterable<Uint8Array>,
  most: number,
): Promise<{ raw: Uint8Array; isCut: boolean }> {
  const chunks: Uint8Array[] = []
  let size = 0
  let isCut = false
  try {
    for await (const chunk of body) {
      chunks.push(chunk)
      size += chunk.length
      if (size > most) break
    }
  } catch {
    // What came before the server broke off may hold news: whoever reads it knows that it is not whole.
    isCut = true
  }
  return { raw: new Uint8Array(Buffer.concat(chunks)).subarray(0, most + 1), isCut }
}

/** Why a request was called off: a limit, or somebody. */
const stopped = ({ reason }: AbortSignal): NoAnswer =>
  reason instanceof NoAnswer ? reason : new NoAnswer('stopped')

/** The error of a request in our own words. */
function whyNone(error: unknown, limits: FetchLimits): NoAnswer {
  if (error instanceof NoAnswer) return error
  const { code = '', cause, message } = error as NodeJS.ErrnoException
  if (cause instanceof NoAnswer) return cause
  if (code === 'UND_ERR_HEADERS_OVERFLOW' || code === 'HPE_HEADER_OVERFLOW') {
    return new NoAnswer('headers-too-large', { limit: limits.headers })
  }
  return new NoAnswer('broken-answer', { why: code || message })
}
