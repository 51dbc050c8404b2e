import { createHash, timingSafeEqual } from 'node:crypto'
import type { MiddlewareHandler } from 'hono'
import { CopydeskError } from '../../article/index.ts'
import { RequestError } from '../problem.ts'

/** SHA-256 of a token, in hex. Tokens themselves are kept nowhere. */
export type TokenHash = string

/**
 * The hashes of a file of tokens: one a line, as `sha256sum` writes them; what follows one is a remark.
 *
 * @throws CopydeskError `usage` where a line has none
 */
export function readTokens(text: string, file: string): TokenHash[] {
  const lines = text.split('\n').filter((line) => line.trim() !== '' && !line.startsWith('#'))
  return lines.map((line, at) => {
    const hash = /^([0-9a-f]{64})(?:\s|$)/.exec(line)?.[1]
    if (hash) return hash
    throw new CopydeskError(
      'usage',
      `line ${at + 1} of "${file}" is no SHA-256 of a token: printf %s "$TOKEN" | sha256sum writes one`,
    )
  })
}

/** The token that a request carries; null where it carries none. */
export const tokenOf = (authorization: string | undefined): string | null =>
  /^Bearer ([\x21-\x7e]{1,512})$/i.exec(authorization ?? '')?.[1] ?? null

/** Refuses requests without one of the tokens; with none to ask for, everybody is let in. */
export function knownToken(hashes: readonly TokenHash[]): MiddlewareHandler {
  const known = hashes.map((hash) => Buffer.from(hash, 'hex'))
  return async ({ req }, next) => {
    if (known.length > 0) {
      const given = createHash('sha256')
        .update(tokenOf(req.header('authorization')) ?? '')
        .digest()
      // All are looked at: how long it takes tells nothing.
      const fits = known.filter((hash) => timingSafeEqual(hash, given))
      if (fits.length === 0) {
        throw new RequestError(
          'token-needed',
          'send "Authorization: Bearer TOKEN" with a token that the desk was started with',
          { 'www-authenticate': 'Bearer realm="copydesk"' },
        )
      }
    }
    await next()
  }
}
