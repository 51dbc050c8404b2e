import { z } from 'zod'
import { changesQuery, changesSchema, listChanges } from '../../answers/index.ts'
import { gives, type Route, route } from '../route.ts'
import { changeEvent } from '../watch-log.ts'
import { storyParams } from './stories.ts'

/** Lines of the log that a client who comes again is told at once. */
const MOST_MISSED = 500

/** What changed, and what changes. */
export const changeRoutes: readonly Route[] = [
  route({
    method: 'get',
    path: '/changes',
    name: 'listChanges',
    summary: 'What changed in what is held, the oldest first',
    query: changesQuery,
    answers: gives(changesSchema, 'lines of the log'),
    handle: ({ desk, query }) => ({ json: listChanges(desk.archive(), query) }),
  }),
  route({
    method: 'get',
    path: '/stories/{id}/changes',
    name: 'storyChanges',
    summary: 'What changed in a story, the oldest first',
    params: storyParams,
    query: changesQuery,
    answers: gives(changesSchema, 'lines of the log'),
    handle: ({ desk, params, query }) => ({ json: listChanges(desk.archive(), query, params.id) }),
  }),
  route({
    method: 'get',
    path: '/live',
    name: 'live',
    summary:
      'What happens, as it happens (server-sent events): `change` is a line of the log and has its number as id, `job` tells how far a reading is; `Last-Event-ID` or `since` resumes',
    query: z.strictObject({
      since: z.coerce
        .number()
        .int()
        .min(0)
        .optional()
        .describe('lines of the log after this number first'),
    }),
    answers: {
      200: { description: 'events, until the client leaves', media: 'text/event-stream' },
    },
    handle({ desk, query, request }) {
      const since = resumedAt(request) ?? query.since
      const missed =
        since === undefined ? [] : desk.archive().changes({ since, limit: MOST_MISSED }).items
      return new Response(desk.live.open(missed.map(changeEvent)), {
        headers: { 'content-type': 'text/event-stream', 'cache-control': 'no-store' },
      })
    },
  }),
]

/** The number that a browser that comes again had last. */
function resumedAt(request: Request): number | undefined {
  const id = request.headers.get('last-event-id') ?? ''
  return /^\d{1,15}$/.test(id) ? Number(id) : undefined
}
