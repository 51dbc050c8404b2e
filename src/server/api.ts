import { type Context, Hono } from 'hono'
import { z } from 'zod'
import { movedTo } from '../answers/index.ts'
import { VERSION } from '../article/index.ts'
import { checked } from './checked.ts'
import type { Desk } from './desk.ts'
import { openApi } from './openapi.ts'
import { RequestError } from './problem.ts'
import type { Answer, Route } from './route.ts'
import { ROUTES } from './routes.ts'
import { heldAlready, queryOf, tagOf, withTag } from './tagged.ts'

const NOTHING = z.strictObject({})

/** The API below `/api`: its routes from their table, and their description. */
export function buildApi(desk: Desk): Hono {
  const api = new Hono()
  const description = JSON.stringify(openApi(ROUTES))
  api.get('/openapi.json', (context) => withTag(context.req.raw, description))
  for (const route of ROUTES) {
    api.on(route.method.toUpperCase(), `/v1${honoPath(route.path)}`, (context) =>
      answer(route, desk, context),
    )
  }
  for (const [path, methods] of methodsByPath()) {
    api.all(`/v1${path}`, () => {
      throw new RequestError('method-refused', `this address takes ${methods} only`, {
        allow: methods,
      })
    })
  }
  return api
}

/** `/cite/{id}/{start}-{end}` as the router has it. */
const honoPath = (path: string): string =>
  path.replace('{start}-{end}', ':span{[0-9]+-[0-9]+}').replace(/\{(\w+)\}/g, ':$1')

function methodsByPath(): Map<string, string> {
  const methods = new Map<string, string>()
  for (const { path, method } of ROUTES) {
    const known = methods.get(honoPath(path))
    methods.set(honoPath(path), [known, method.toUpperCase()].filter(Boolean).join(', '))
  }
  return methods
}

async function answer(route: Route, desk: Desk, context: Context): Promise<Response> {
  const { span, ...params } = context.req.param() as Record<string, string>
  const [start, end] = span?.split('-') ?? []
  const asked = {
    desk,
    params: checked(
      route.params ?? NOTHING,
      { ...params, ...(span ? { start, end } : {}) },
      'address',
    ),
    query: checked(route.query ?? NOTHING, queryOf(context.req.url), 'query'),
    request: context.req.raw,
  }
  if (route.path.startsWith('/stories/{id}')) {
    const now = movedTo(desk.archive(), String(params.id))
    if (now !== null) return moved(context.req.url, String(params.id), now)
  }
  if (route.method !== 'get' || route.changesAlone)
    return respond(await route.handle(asked as never), context.req.raw)
  // Known before the answer is made: who holds it already costs one look at the log.
  const etag = tagOf([VERSION, desk.stamp(), desk.today(), context.req.url].join('\n'))
  const held = heldAlready(context.req.raw, etag)
  return held ?? respond(await route.handle(asked as never), context.req.raw, etag)
}

/** A story that is part of another now is asked for there, for ever. */
function moved(url: string, before: string, now: string): Response {
  const { pathname, search } = new URL(url)
  const location = pathname.replace(`/stories/${before}`, `/stories/${now}`) + search
  return new Response(null, { status: 301, headers: { location, 'cache-control': 'no-cache' } })
}

function respond(answer: Answer, request: Request, etag?: string): Response {
  if (answer instanceof Response) return tagged(answer, etag)
  const { json, status = 200, headers = {} } = answer
  return withTag(request, JSON.stringify(json), { ...(etag ? { etag } : {}), ...headers }, status)
}

/** An answer that is whole already with the tag that was known before it was made, where it has none and may be kept. */
function tagged(answer: Response, etag: string | undefined): Response {
  const { headers } = answer
  const isKept = headers.has('cache-control') && headers.get('cache-control') !== 'no-store'
  if (etag && isKept && !headers.has('etag')) headers.set('etag', etag)
  return answer
}
