import { type Route, route } from '../route.ts'

/** What changed, and what changes. */
export const changeRoutes: readonly Route[] = [
  route({
    method: 'get',
    path: '/live',
    name: 'live',
    summary: 'What happens, as it happens (server-sent events): `job` tells how far a reading is',
    answers: {
      200: { description: 'events, until the client leaves', media: 'text/event-stream' },
    },
    handle: ({ desk }) =>
      new Response(desk.live.open([]), {
        headers: { 'content-type': 'text/event-stream', 'cache-control': 'no-store' },
      }),
  }),
]
