import type { MiddlewareHandler } from 'hono'

/** Nothing is loaded but the desk's own files, nothing runs but its script, nobody frames it. */
const POLICY = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self' data:",
  "connect-src 'self'",
  "base-uri 'none'",
  "form-action 'self'",
  "frame-ancestors 'none'",
].join('; ')

/** What every answer says to a browser. */
const HEADERS: Readonly<Record<string, string>> = {
  'content-security-policy': POLICY,
  'x-content-type-options': 'nosniff',
  'x-frame-options': 'DENY',
  'referrer-policy': 'no-referrer',
  'cross-origin-opener-policy': 'same-origin',
  'cross-origin-resource-policy': 'same-origin',
  'permissions-policy': 'camera=(), geolocation=(), microphone=()',
}

/** Puts the headers on every answer, refusals too; a stricter policy of an answer's own stays. */
export const securityHeaders: MiddlewareHandler = async (context, next) => {
  await next()
  const headers = new Headers(context.res.headers)
  for (const [name, value] of Object.entries(HEADERS))
    if (!headers.has(name)) headers.set(name, value)
  const { body, status, statusText } = context.res
  context.res = new Response(body, { status, statusText, headers })
}
