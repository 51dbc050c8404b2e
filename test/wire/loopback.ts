import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import {
  type AddressInfo,
  connect,
  createServer as createRawServer,
  type Server,
  type Socket,
} from 'node:net'
import { afterAll } from 'vitest'
import type { Dial, Resolve } from '../../src/fetch/index.ts'
import { type JumpingClock, newJumpingClock } from './jumping-clock.ts'

/** What a server of a test does with a request. */
export type Serve = (request: IncomingMessage, response: ServerResponse) => void

/** A network of one machine: all names ending in `.test` lead to it, no connection leaves it. */
export interface Loopback {
  readonly clock: JumpingClock
  readonly resolve: Resolve
  readonly dial: Dial
  /** Requests that came, in their order: method, host and path, headers. */
  readonly asked: {
    readonly line: string
    readonly headers: IncomingMessage['headers']
    readonly body: string
  }[]
  /** Addresses that were dialled. */
  readonly dialled: string[]
}

const open: Server[] = []
afterAll(() => {
  for (const server of open) server.close()
})

/** A public address that stands for the machine behind all names. */
const PUBLIC = '93.184.216.34'

/** Starts a server for one test. `names`: addresses of names that lead elsewhere. */
export async function loopback(
  serve: Serve,
  names: Readonly<Record<string, readonly string[]>> = {},
): Promise<Loopback> {
  const asked: { line: string; headers: IncomingMessage['headers']; body: string }[] = []
  const server = createServer({ maxHeaderSize: 64 * 1024 }, (request, response) => {
    const chunks: Uint8Array[] = []
    request.on('data', (chunk: Uint8Array) => chunks.push(chunk))
    request.on('end', () => {
      const { method, headers, url } = request
      const body = Buffer.concat(chunks).toString('utf8')
      asked.push({ line: `${method} ${headers.host}${url}`, headers, body })
      serve(request, response)
    })
  })
  return { ...(await listening(server, names)), asked }
}

/** The same for a server that speaks no HTTP, or none that is sound. */
export async function rawLoopback(speak: (socket: Socket) => void): Promise<Loopback> {
  const server = createRawServer((socket) => {
    socket.on('error', () => {})
    socket.once('data', () => speak(socket))
  })
  return { ...(await listening(server, {})), asked: [] }
}

async function listening(server: Server, names: Readonly<Record<string, readonly string[]>>) {
  open.push(server)
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  server.unref()
  const { port } = server.address() as AddressInfo
  const dialled: string[] = []
  const dial: Dial = ({ address, port: asked }) => {
    dialled.push(`${address}:${asked}`)
    return new Promise((resolve, reject) => {
      const socket = connect({ host: '127.0.0.1', port }, () => resolve(socket))
      socket.once('error', reject)
    })
  }
  const resolve: Resolve = async (name) => names[name] ?? (name.endsWith('.test') ? [PUBLIC] : [])
  return { clock: newJumpingClock(), resolve, dial, dialled }
}
