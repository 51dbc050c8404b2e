import { Hono } from 'hono'
import { answerMcp } from '../mcp/index.ts'
import { agentDesk } from './agent-desk.ts'
import { buildApi } from './api.ts'
import type { Desk } from './desk.ts'
import { buildPages } from './desk-pages.ts'
import { knownName, ownOrigin } from './guards/names.ts'
import { limitedRate } from './guards/rate.ts'
import { securityHeaders } from './guards/security-headers.ts'
import { knownToken, type TokenHash } from './guards/token.ts'
import { problemOf, RequestError } from './problem.ts'
import type { WebFiles } from './web-files.ts'

/** Who may ask. */
export interface Admission {
  /** Names beside those of this machine that the desk goes by. */
  readonly names: readonly string[]
  /** Hashes of tokens, one of which is asked for; none: everybody may ask. */
  readonly tokens: readonly TokenHash[]
}

/** The whole server as a function of requests: guards in this order, then the API, then the pages. */
export function buildApp(desk: Desk, web: WebFiles, { names, tokens }: Admission): Hono {
  const app = new Hono()
  app.onError((error) => problemOf(error))
  app.notFound(() =>
    problemOf(new RequestError('no-such-route', 'the API is described at /api/openapi.json')),
  )
  app.use(securityHeaders)
  app.use(knownName(names))
  app.use(ownOrigin)
  app.use(limitedRate(desk.limits, desk.clock))
  // The document and its script hold nothing that the archive holds: they ask for the token.
  app.use('/api/*', knownToken(tokens))
  app.use('*', knownTokenForData(tokens))
  app.use('/mcp', knownToken(tokens))
  app.post('/mcp', ({ req }) => answerMcp(req.raw, agentDesk(desk), desk.limits.body))
  app.all('/mcp', () => {
    throw new RequestError('method-refused', 'agents ask with POST: nothing is kept between two', {
      allow: 'POST',
    })
  })
  app.route('/api', buildApi(desk))
  app.route('/', buildPages(desk, web))
  return app
}

/** Data and Markdown behind a page's address are as guarded as the API. */
const knownTokenForData = (tokens: readonly TokenHash[]) => {
  const guard = knownToken(tokens)
  return async (...[context, next]: Parameters<typeof guard>) => {
    if (/\.(?:json|md)$/.test(context.req.path)) return guard(context, next)
    await next()
  }
}
