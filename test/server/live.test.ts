import { afterAll, beforeAll, expect, test } from 'vitest'
import { openSqliteArchive } from '../../src/archive/index.ts'
import { readFiles } from '../../src/desk/index.ts'
import { paste, readingDone, type StartedDesk, startDesk } from './started-desk.ts'

let desk: StartedDesk
beforeAll(async () => {
  desk = await startDesk(['examples/independent.html', 'examples/unrelated.txt'])
})
afterAll(() => desk.close())

interface Line {
  readonly event: string
  readonly id: string | undefined
  readonly data: { readonly seq?: number; readonly kind?: string; readonly state?: string }
}

/** The events of a stream, until one is as wanted; then it is left. */
async function listen(
  path: string,
  until: (line: Line) => boolean,
  headers: Record<string, string> = {},
  opened = () => {},
): Promise<Line[]> {
  const leave = new AbortController()
  const answer = await desk.ask(path, { signal: leave.signal, headers })
  expect(answer.headers.get('content-type')).toBe('text/event-stream')
  const lines: Line[] = []
  let text = ''
  opened()
  for await (const chunk of answer.body ?? []) {
    text += new TextDecoder().decode(chunk)
    for (let end = text.indexOf('\n\n'); end >= 0; end = text.indexOf('\n\n')) {
      const block = text.slice(0, end)
      text = text.slice(end + 2)
      const field = (name: string) => new RegExp(`^${name}: (.*)$`, 'm').exec(block)?.[1]
      const event = field('event')
      if (event) lines.push({ event, id: field('id'), data: JSON.parse(field('data') ?? 'null') })
    }
    if (lines.some(until)) break
  }
  leave.abort()
  return lines
}

const TRAM = `Tram line opens in Gdynia

Published 3 May 2024

A tram line opened in Gdynia on Friday, Mayor Ewa Lis said. Traders had waited for it for nine years.`

test('a page that is read shows on an open desk: how far it is, then what changed', async () => {
  const lines = await listen(
    '/api/v1/live',
    ({ event }) => event === 'change',
    {},
    async () => {
      const sent = await desk.ask('/api/v1/pages', paste(TRAM, 'tram.txt'))
      await readingDone(desk, ((await sent.json()) as { id: string }).id)
    },
  )
  const states = lines.filter(({ event }) => event === 'job').map(({ data }) => data.state)
  expect(states).toContain('reading')
  const changes = lines.filter(({ event }) => event === 'change').map(({ data }) => data.kind)
  expect(changes).toContain('story-new')
})

test('what another program reads into the archive shows too', async () => {
  const lines = await listen(
    '/api/v1/live',
    ({ data }) => data.kind === 'story-grew',
    {},
    async () => {
      const archive = openSqliteArchive(desk.archive)
      await readFiles(['examples/wire.html'], { archive })
      archive.close()
    },
  )
  expect(lines.every(({ id, data }) => id === String(data.seq))).toBe(true)
})

test('a client that comes again is told what it missed, from the line that it had', async () => {
  const { items, seq }: { items: { seq: number }[]; seq: number } =
    await desk.json('/api/v1/changes')
  const last = items.at(-1)?.seq ?? 0
  const isLast = ({ data }: Line) => data.seq === last
  const all = await listen('/api/v1/live?since=0', isLast)
  expect(all.map(({ data }) => data.seq)).toEqual(items.map((one) => one.seq))
  const middle = items[1]?.seq ?? 0
  const rest = await listen('/api/v1/live', isLast, { 'last-event-id': String(middle) })
  expect(rest.map(({ data }) => data.seq)).toEqual(items.slice(2).map((one) => one.seq))
  expect(seq).toBeGreaterThanOrEqual(last)
})

test('the log goes on where it ended, and a story has its own part of it', async () => {
  const all: { items: { seq: number; story: string }[] } = await desk.json(
    '/api/v1/changes?limit=500',
  )
  const paged: unknown[] = []
  for (let since: number | null = 0; since !== null; ) {
    const page: { items: unknown[]; next: number | null } = await desk.json(
      `/api/v1/changes?since=${since}&limit=2`,
    )
    paged.push(...page.items)
    since = page.next
  }
  expect(paged).toEqual(all.items)
  const [first] = all.items
  const own: { items: { story: string }[] } = await desk.json(
    `/api/v1/stories/${first?.story}/changes`,
  )
  expect(own.items.length).toBeGreaterThan(0)
  expect(own.items.length).toBeLessThan(all.items.length)
})

test('a tag holds until something in the archive changes', async () => {
  const etag = (await desk.ask('/api/v1/names')).headers.get('etag') ?? ''
  const ask = () => desk.ask('/api/v1/names', { headers: { 'if-none-match': etag } })
  expect((await ask()).status).toBe(304)
  const text = TRAM.replaceAll('Gdynia', 'Sopot')
    .replaceAll('tram', 'ferry')
    .replace('Ewa Lis', 'Jan Kot')
  const sent = await desk.ask('/api/v1/pages', paste(text, 'sopot.txt'))
  await readingDone(desk, ((await sent.json()) as { id: string }).id)
  expect((await ask()).status).toBe(200)
})

test('a story that became part of another is asked for there', async () => {
  const { items }: { items: { kind: string; ids: string[]; story: string }[] } = await desk.json(
    '/api/v1/changes?limit=500',
  )
  const moved = items.filter(({ kind }) => kind === 'story-joined')
  for (const { ids, story } of moved) {
    const answer = await desk.ask(`/api/v1/stories/${ids[0]}`, { redirect: 'manual' })
    expect(answer.status).toBe(301)
    expect(answer.headers.get('location')).toBe(`/api/v1/stories/${story}`)
  }
})
