import type { MiddlewareHandler } from 'hono'
import { RequestError } from '../problem.ts'

/** Names of this machine to itself. */
const LOOPBACK: ReadonlySet<string> = new Set(['localhost', '127.0.0.1', '[::1]'])

/** The name in a `Host` header, without its port; '' where it is none. */
function nameIn(host: string): string {
  const name = /^(\[[0-9a-f:.]{2,45}\]|[a-z0-9.-]{1,253})(?::\d{1,5})?$/.exec(host.toLowerCase())
  return name?.[1]?.replace(/\.$/, '') ?? ''
}

/**
 * Refuses requests by a name that the desk does not go by: a page of the web can give its own name the address of
 * this machine, and would then be of the same origin as the desk.
 */
export function knownName(names: readonly string[]): MiddlewareHandler {
  const known = new Set([...LOOPBACK, ...names.map((name) => name.toLowerCase())])
  return async ({ req }, next) => {
    const host = req.header('host') ?? ''
    if (!known.has(nameIn(host))) {
      throw new RequestError(
        'host-refused',
        'the desk answers to localhost, 127.0.0.1 and the names given with --host: use one of them',
      )
    }
    await next()
  }
}

/** Refuses what a page of another site asks: browsers say so by `Origin` or `Sec-Fetch-Site`. */
export const ownOrigin: MiddlewareHandler = async ({ req }, next) => {
  const origin = req.header('origin')
  const isOwn = origin === undefined || hostOf(origin) === req.header('host')?.toLowerCase()
  // A link on a foreign page may lead to the desk; nothing else of it may reach it.
  const site = req.header('sec-fetch-site')
  const isLink = req.method === 'GET' && req.header('sec-fetch-mode') === 'navigate'
  const isForeign = site === 'cross-site' || site === 'same-site'
  if (!isOwn || (isForeign && !isLink)) {
    throw new RequestError(
      'origin-refused',
      'pages of other sites may not ask the desk: ask from its own pages, or from a program that sends no Origin',
    )
  }
  await next()
}

const hostOf = (origin: string): string | undefined =>
  /^https?:\/\/([^/]{1,300})$/.exec(origin.toLowerCase())?.[1]
