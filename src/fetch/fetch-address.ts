import { type Asking, askOnce, type RawAnswer } from './ask-once.ts'
import { decodeBody } from './body/decode-body.ts'
import { type Capture, type Fetched, type Hop, NoAnswer } from './capture.ts'
import type { Clock } from './clock.ts'
import { machineClock, timeOf } from './clock.ts'
import { type CookieJar, newCookieJar } from './cookie-jar.ts'
import type { Validators } from './freshness/validators.ts'
import type { Dialling } from './guard/guarded-dialler.ts'
import { FETCH_LIMITS, type FetchLimits, KEPT_HEADERS } from './limits.data.ts'
import { redirectOf } from './redirect.ts'
import { ACCEPT, userAgent } from './user-agent.ts'

/** How an address is fetched; all of it may be left out. */
export interface FetchOptions extends Dialling {
  readonly clock?: Clock
  readonly limits?: Partial<FetchLimits>
  /** What an earlier answer said of itself: sent to the address that said it, and to no other. */
  readonly validators?: Validators
  /** An address that explains who asks, for the `User-Agent`. */
  readonly contact?: string
  readonly accept?: string
  /** Calls it off. */
  readonly signal?: AbortSignal
}

/**
 * Fetches an address: every hop is checked by the guard where it is dialled, redirects are followed, the body is decoded, all of it
 * within the limits. Never throws: why there is no answer stands in `failure`.
 *
 * @example const page = await fetchAddress('https://news.example/a'); if (!('failure' in page)) page.bytes
 */
export async function fetchAddress(address: string, options: FetchOptions = {}): Promise<Fetched> {
  const clock = options.clock ?? machineClock
  const limits = { ...FETCH_LIMITS, ...options.limits }
  const chain: Hop[] = []
  const end = new AbortController()
  const callOff = clock.after(limits.total, () =>
    end.abort(new NoAnswer('timeout', { why: 'as a whole' })),
  )
  const signal = options.signal ? AbortSignal.any([end.signal, options.signal]) : end.signal
  try {
    return await follow(address, chain, { ...options, clock, limits }, signal)
  } catch (error) {
    if (!(error instanceof NoAnswer)) throw error
    return {
      url: chain.at(-1)?.to ?? shown(address),
      chain,
      at: timeOf(clock.now()),
      failure: {
        code: error.code,
        ...(error.reason ? { reason: error.reason } : {}),
        message: error.message,
      },
    }
  } finally {
    callOff()
  }
}

async function follow(
  address: string,
  chain: Hop[],
  how: FetchOptions & Asking,
  signal: AbortSignal,
): Promise<Capture> {
  const jar = newCookieJar()
  const seen = new Set<string>()
  let url = addressOf(address)
  for (;;) {
    const cookie = jar.give(url)
    // Back at an address with another cookie is how consent pages work; with the same one it is a circle.
    const key = `${url.href}\n${cookie}`
    if (seen.has(key)) throw new NoAnswer('redirect-loop')
    seen.add(key)
    const answer = await askOnce(
      { url, method: 'GET', headers: headersFor(url, cookie, how) },
      how,
      signal,
    )
    takeCookies(jar, url, answer)
    const to = redirectOf(url, answer)
    if (!to) return captureOf(url, chain, answer, how.limits.body)
    chain.push({ url: url.href, status: answer.status, to: shown(to.href) })
    if (chain.length > how.limits.redirects) {
      throw new NoAnswer('too-many-redirects', { limit: how.limits.redirects })
    }
    url = to
  }
}

function headersFor(url: URL, cookie: string, how: FetchOptions): Record<string, string> {
  const { validators, contact, accept = ACCEPT } = how
  const own = validators?.address === url.href ? validators : undefined
  return {
    'user-agent': userAgent(contact),
    accept,
    'accept-encoding': 'gzip, deflate, br, zstd',
    ...(own?.etag === undefined ? {} : { 'if-none-match': own.etag }),
    ...(own?.lastModified === undefined ? {} : { 'if-modified-since': own.lastModified }),
    ...(cookie === '' ? {} : { cookie }),
  }
}

async function captureOf(
  url: URL,
  chain: readonly Hop[],
  answer: RawAnswer,
  most: number,
): Promise<Capture> {
  const headers = keptHeaders(answer)
  const isLarge = answer.raw.length > most
  const body = await decodeBody(answer.raw, headers['content-encoding'], most)
  const why = body.truncated === 'size' ? 'size' : answer.isCut ? 'connection' : body.truncated
  const truncated = isLarge ? 'size' : why
  return {
    url: url.href,
    chain,
    status: answer.status,
    headers,
    at: timeOf(answer.at),
    bytes: body.bytes.subarray(0, most),
    ...(truncated ? { truncated } : {}),
    notes: body.notes,
  }
}

function keptHeaders({ headers }: RawAnswer): Record<string, string> {
  const kept: Record<string, string> = {}
  for (const name of KEPT_HEADERS) {
    const value = headers[name]
    if (value === undefined) continue
    const joint = name === 'cache-control' || name === 'link' || name === 'content-encoding'
    kept[name] = typeof value === 'string' ? value : joint ? value.join(', ') : (value[0] ?? '')
  }
  return kept
}

function takeCookies(jar: CookieJar, url: URL, { headers }: RawAnswer): void {
  const set = headers['set-cookie']
  if (set) jar.take(url, typeof set === 'string' ? [set] : set)
}

function addressOf(address: string): URL {
  if (!URL.canParse(address)) {
    throw new NoAnswer('refused', { why: 'it is no web address' }, 'no-address')
  }
  const url = new URL(address)
  url.hash = ''
  return url
}

/** An address as it may be kept and shown: without a name and a password. */
function shown(address: string): string {
  if (!URL.canParse(address)) return address
  const url = new URL(address)
  url.username = ''
  url.password = ''
  url.hash = ''
  return url.href
}
