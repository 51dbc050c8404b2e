import { lookup } from 'node:dns/promises'
import { connect, isIP, type Socket } from 'node:net'
import { connect as connectTls } from 'node:tls'
import { NoAnswer } from '../capture.ts'
import { isPublicAddress, isSameIp } from './public-address.ts'
import { GUARD_REASONS, type GuardPolicy, hostOf, isAllowed, refusalOf } from './refuse-address.ts'

/** The IP addresses of a name; none where nobody knows it. */
export type Resolve = (name: string) => Promise<readonly string[]>

/** Opens a connection to an IP address that the guard has passed. */
export type Dial = (
  to: { readonly address: string; readonly port: number },
  signal: AbortSignal,
) => Promise<Socket>

/** How connections are made; each may be given for tests. */
export interface Dialling extends GuardPolicy {
  readonly resolve?: Resolve
  readonly dial?: Dial
  /** Certificates that are trusted besides those of the machine, in PEM. */
  readonly ca?: string
}

/** Addresses of one name that are tried, one after the other. */
const MOST_TRIED = 4

/** The machine's own way to find a name's addresses. */
export async function resolveName(name: string): Promise<string[]> {
  try {
    return (await lookup(name, { all: true, verbatim: true })).map(({ address }) => address)
  } catch (cause) {
    const { code } = cause as NodeJS.ErrnoException
    if (code === 'ENOTFOUND' || code === 'ENODATA') return []
    throw new NoAnswer('no-connection', { why: code ?? 'the name was not resolved' })
  }
}

/** Connects, and sees to it that whom it has reached is whom it meant. */
export const dialDirectly: Dial = async ({ address, port }, signal) => {
  const socket = connect({ host: address, port })
  await arrived(socket, 'connect', signal)
  if (isSameIp(socket.remoteAddress ?? '', address)) return socket
  socket.destroy()
  throw new NoAnswer('refused', { why: GUARD_REASONS['private-address'] }, 'private-address')
}

/**
 * Connects to the host of an address: the one place at which a name becomes a connection, so that no name can show the guard one
 * address and be dialled at another. IP literals go the same way.
 *
 * @throws NoAnswer `refused`, `name-unknown`, `no-connection` or `tls`
 */
export async function connectGuarded(
  url: URL,
  how: Dialling,
  signal: AbortSignal,
): Promise<Socket> {
  refuse(url, how)
  const host = hostOf(url)
  const isSafe = url.protocol === 'https:'
  const port = Number(url.port || (isSafe ? 443 : 80))
  const addresses = await passedAddresses(host, how)
  const socket = await firstThatAnswers(addresses, port, how.dial ?? dialDirectly, signal)
  return isSafe ? overTls(socket, host, how.ca, signal) : socket
}

/**
 * What can be said of an address before its name is resolved.
 *
 * @throws NoAnswer `refused`
 */
export function refuse(url: URL, policy: GuardPolicy): void {
  const reason = refusalOf(url.href, policy)
  if (reason) throw new NoAnswer('refused', { why: GUARD_REASONS[reason] }, reason)
}

async function passedAddresses(host: string, how: Dialling): Promise<string[]> {
  const found = isIP(host) ? [host] : await (how.resolve ?? resolveName)(host)
  if (found.length === 0) throw new NoAnswer('name-unknown')
  const passed = isAllowed(host, how) ? [...found] : found.filter(isPublicAddress)
  if (passed.length > 0) return passed.slice(0, MOST_TRIED)
  throw new NoAnswer('refused', { why: GUARD_REASONS['private-address'] }, 'private-address')
}

async function firstThatAnswers(
  addresses: readonly string[],
  port: number,
  dial: Dial,
  signal: AbortSignal,
): Promise<Socket> {
  let last: unknown
  for (const address of addresses) {
    try {
      return await dial({ address, port }, signal)
    } catch (error) {
      if (error instanceof NoAnswer || signal.aborted) throw error
      last = error
    }
  }
  throw new NoAnswer('no-connection', { why: codeOf(last) })
}

async function overTls(
  socket: Socket,
  host: string,
  ca: string | undefined,
  signal: AbortSignal,
): Promise<Socket> {
  const safe = connectTls({
    socket,
    ALPNProtocols: ['http/1.1'],
    ...(isIP(host) ? {} : { servername: host }),
    ...(ca === undefined ? {} : { ca }),
  })
  try {
    await arrived(safe, 'secureConnect', signal)
    return safe
  } catch (cause) {
    socket.destroy()
    if (signal.aborted) throw cause
    throw new NoAnswer('tls', { why: codeOf(cause) })
  }
}

/** Waits until a connection stands; it is closed where it fails or is called off. */
function arrived(
  socket: Socket,
  event: 'connect' | 'secureConnect',
  signal: AbortSignal,
): Promise<void> {
  return new Promise((resolve, reject) => {
    const end = (cause: unknown) => {
      socket.destroy()
      done()
      reject(cause)
    }
    const stop = () => end(signal.reason)
    const closed = () => end(new Error('closed'))
    const done = () => {
      signal.removeEventListener('abort', stop)
      socket.off('error', end).off('close', closed).off(event, stand)
    }
    const stand = () => {
      done()
      resolve()
    }
    socket.on('error', end).on('close', closed).on(event, stand)
    if (signal.aborted) stop()
    else signal.addEventListener('abort', stop, { once: true })
    // An error that comes after the end has nobody to be told.
    socket.on('error', () => {})
  })
}

const codeOf = (cause: unknown): string => {
  const { code, message } = cause as NodeJS.ErrnoException
  return code ?? message ?? 'no answer'
}
