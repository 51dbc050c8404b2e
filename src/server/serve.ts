import { createServer as createHttpServer, type Server } from 'node:http'
import { createServer as createHttpsServer } from 'node:https'
import type { AddressInfo, Socket } from 'node:net'
import { getRequestListener } from '@hono/node-server'
import { CopydeskError } from '../article/index.ts'
import { type Admission, buildApp } from './app.ts'
import { openDesk } from './desk.ts'
import { LIMITS, type Limits } from './limits.data.ts'
import { webFiles } from './web-files.ts'

/** How the desk is served. */
export interface ServeOptions extends Partial<Admission> {
  /** The file of the archive; made where there is none. */
  readonly archive: string
  /** 0: any that is free. */
  readonly port: number
  /** The address to listen at; `127.0.0.1` where it is not said: this machine alone. */
  readonly listen?: string
  readonly tls?: { readonly cert: string; readonly key: string }
  readonly limits?: Partial<Limits>
  /** Milliseconds since 1970; the machine's own where it is not given. */
  readonly clock?: () => number
  /** The built pages. */
  readonly web?: string
}

/** A desk that is served. */
export interface ServedDesk {
  /** `http://127.0.0.1:4280` */
  readonly url: string
  /** Ends it: what is asked is answered, what is read is kept. */
  close(): Promise<void>
}

/** An answer that is being given when the desk ends has so long to be taken. */
const GRACE_MS = 5_000

/**
 * Serves an archive: pages, API, live changes.
 *
 * @throws CopydeskError `cannot-listen`, `broken-install`, or what opening the archive gives
 * @example const desk = await serveDesk({ archive: 'copydesk.db', port: 0 }); await fetch(`${desk.url}/api/v1/stories`)
 */
export async function serveDesk(options: ServeOptions): Promise<ServedDesk> {
  const { archive, port, listen = '127.0.0.1', tls, names = [], tokens = [] } = options
  const limits = { ...LIMITS, ...options.limits }
  const web = webFiles(options.web)
  const desk = openDesk(archive, limits, options.clock ?? Date.now)
  try {
    const app = buildApp(desk, web, { names, tokens })
    const server = bounded(tls ? createHttpsServer(tls) : createHttpServer(), limits)
    server.on('request', getRequestListener(app.fetch, { overrideGlobalObjects: false }))
    await listening(server, port, listen)
    const { port: taken } = server.address() as AddressInfo
    return {
      url: `${tls ? 'https' : 'http'}://${listen.includes(':') ? `[${listen}]` : listen}:${taken}`,
      async close() {
        const ended = new Promise<void>((resolve) => server.close(() => resolve()))
        await desk.close()
        server.closeIdleConnections()
        const late = setTimeout(() => server.closeAllConnections(), GRACE_MS)
        await ended
        clearTimeout(late)
      },
    }
  } catch (error) {
    await desk.close()
    throw error
  }
}

/** A server that no client can hold: not by sending slowly, nor by taking slowly, nor by many connections. */
function bounded(server: Server, { time, connections }: Limits): Server {
  server.requestTimeout = time
  server.headersTimeout = Math.min(time, 20_000)
  server.keepAliveTimeout = 5_000
  server.maxConnections = connections
  server.maxHeadersCount = 100
  server.on('request', (request, response) => {
    // A stream of changes is bounded by what waits in it, not by time.
    if (request.url?.startsWith('/api/v1/live')) return
    const late = setTimeout(() => response.destroy(), 2 * time)
    response.on('close', () => clearTimeout(late))
  })
  // What is no HTTP is told so in one line.
  server.on('clientError', (error: NodeJS.ErrnoException, socket: Socket) => {
    if (error.code === 'ECONNRESET' || !socket.writable) return socket.destroy()
    const status =
      error.code === 'ERR_HTTP_REQUEST_TIMEOUT' ? '408 Request Timeout' : '400 Bad Request'
    socket.end(`HTTP/1.1 ${status}\r\nConnection: close\r\nContent-Length: 0\r\n\r\n`)
  })
  return server
}

function listening(server: Server, port: number, address: string): Promise<void> {
  return new Promise((resolve, reject) => {
    server.once('error', (cause: NodeJS.ErrnoException) => {
      reject(new CopydeskError('cannot-listen', whyNot(cause, port, address), { cause }))
    })
    server.listen(port, address, () => resolve())
  })
}

function whyNot({ code }: NodeJS.ErrnoException, port: number, address: string): string {
  if (code === 'EADDRINUSE')
    return `port ${port} is taken: another desk may run there; --port names another, --port 0 any that is free`
  if (code === 'EACCES') return `port ${port} may not be used: take one above 1023 with --port`
  return `cannot listen at ${address}, port ${port} (${code}): name an address of this machine with --listen`
}
