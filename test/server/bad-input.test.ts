import { connect } from 'node:net'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { paste, readingDone, type StartedDesk, startDesk } from './started-desk.ts'

let desk: StartedDesk
beforeAll(async () => {
  desk = await startDesk(['examples/unrelated.txt', 'examples/wire.html'], {
    limits: { body: 20_000, time: 2_000 },
  })
})
afterAll(() => desk.close())

const MILL = `Mill burns in Hel

A mill burned in Hel on 4 May 2024, the mayor said. Nobody was hurt in the fire.`

const code = async (answer: Response): Promise<string> =>
  ((await answer.json()) as { code: string }).code

describe('what is asked', () => {
  test.each([
    'abc',
    'abc.def',
    `${Buffer.from('["__proto__"]').toString('base64url')}.AAAAAAAAAAAAAAAA`,
    'x'.repeat(3_000),
    '%00',
  ])('a forged cursor is refused', async (after) => {
    const answer = await desk.ask(`/api/v1/stories?after=${after}`)
    expect(answer.status).toBe(400)
    expect(['cursor-unknown', 'bad-request']).toContain(await code(answer))
  })

  test('a cursor of another list is refused', async () => {
    const { next }: { next: string } = await desk.json('/api/v1/stories?limit=1')
    expect((await desk.ask(`/api/v1/stories?limit=1&after=${next}`)).status).toBe(200)
    expect((await desk.ask(`/api/v1/articles?limit=1&after=${next}`)).status).toBe(400)
    expect((await desk.ask(`/api/v1/stories?sort=reports&after=${next}`)).status).toBe(400)
  })

  test.each([
    '/api/v1/stories?limit=0',
    '/api/v1/stories?limit=1e9',
    '/api/v1/stories?limit=-1',
    '/api/v1/stories?nonsense=1',
    '/api/v1/stories?until=2024-02-31',
    '/api/v1/search?q=',
    `/api/v1/search?q=${'a'.repeat(5_000)}`,
    '/api/v1/compare',
    '/api/v1/stories/s?x=1',
    '/index.json?limit=0',
  ])('%s is refused with what is wrong', async (path) => {
    const answer = await desk.ask(path)
    expect(answer.status).toBe(400)
    expect(((await answer.json()) as { detail: string }).detail).toMatch(
      /is not understood|not known/,
    )
  })

  test.each([
    '/api/v1/stories/%2e%2e%2f%2e%2e%2fetc%2fpasswd',
    '/assets/..%2findex.html',
    '/assets/%2e%2e/index.html',
    '/api/v1/articles/%00',
    "/api/v1/articles/' OR 1=1 --",
    '/api/v1/names/__proto__',
    '/api/v1/cite/abc/1-2',
    '/api/v1/nowhere',
    '/nowhere',
    '/add.json',
  ])('%s is not there', async (path) => {
    expect((await desk.ask(path)).status).toBe(404)
  })

  test('a place beyond the end of a text is not there', async () => {
    const { items }: { items: { id: string }[] } = await desk.json('/api/v1/articles')
    const id = items[0]?.id
    expect((await desk.ask(`/api/v1/cite/${id}/0-99999999`)).status).toBe(404)
    expect((await desk.ask(`/api/v1/cite/${id}/9-3`)).status).toBe(404)
  })

  test('a method that an address does not have is refused with those it has', async () => {
    const answer = await desk.ask('/api/v1/pages', { method: 'DELETE' })
    expect(answer.status).toBe(405)
    expect(answer.headers.get('allow')).toBe('POST')
  })
})

describe('what is sent', () => {
  test('a body beyond the limit is refused, by its stated length and without one', async () => {
    const body = 'x'.repeat(30_000)
    const headers = { 'content-type': 'text/plain' }
    const stated = await desk.ask('/api/v1/pages', { method: 'POST', headers, body })
    expect(stated.status).toBe(413)
    const stream = new ReadableStream({
      pull(controller) {
        controller.enqueue(new TextEncoder().encode(body))
      },
    })
    const unstated = await desk
      .ask('/api/v1/pages', { method: 'POST', headers, body: stream, duplex: 'half' } as never)
      .then(({ status }) => status)
      .catch(() => 'ended')
    expect([413, 'ended']).toContain(unstated)
    expect((await desk.ask('/api/v1/stories')).status).toBe(200)
  })

  test.each([
    ['application/json', '{'],
    ['application/json', '[]'],
    ['application/json', '{"pages":[]}'],
    ['application/json', '{"pages":[{"text":"a","url":"javascript:alert(1)"}]}'],
    ['application/json', '{"pages":[{"text":"a","__proto__":{}, "more":1}]}'],
    ['multipart/form-data; boundary=x', 'no form'],
    ['text/plain', ''],
  ])('a body of %s that is none is refused: %s', async (type, body) => {
    const headers = { 'content-type': type }
    const answer = await desk.ask('/api/v1/pages', { method: 'POST', headers, body })
    expect(answer.status).toBe(400)
  })

  test('a type that is not read is refused with those that are', async () => {
    const headers = { 'content-type': 'image/png' }
    const answer = await desk.ask('/api/v1/pages', { method: 'POST', headers, body: 'x' })
    expect(answer.status).toBe(415)
    expect(((await answer.json()) as { detail: string }).detail).toContain('text/html')
  })

  test('what is no page is told in its job, and the next is read', async () => {
    const bytes = Buffer.from('89504e470d0a1a0a0000000d49484452', 'hex')
    const headers = { 'content-type': 'application/octet-stream' }
    const sent = await desk.ask('/api/v1/pages', { method: 'POST', headers, body: bytes })
    expect(sent.status).toBe(202)
    const { id } = (await sent.json()) as { id: string }
    expect((await readingDone(desk, id)).state).toBe('done')
    const next = await desk.ask('/api/v1/pages', paste(MILL))
    const job = await readingDone(desk, ((await next.json()) as { id: string }).id)
    expect(job.stories).toHaveLength(1)
  })

  test('what is no HTTP is told so, and the desk goes on', async () => {
    const { port } = new URL(desk.url)
    const said = await new Promise<string>((resolve) => {
      const socket = connect(Number(port), '127.0.0.1', () =>
        socket.write('\u0000\u0001nonsense\r\n\r\n'),
      )
      let text = ''
      socket.on('data', (chunk) => {
        text += chunk
      })
      socket.on('close', () => resolve(text))
      socket.on('error', () => resolve(text))
    })
    expect(said).toContain('400')
    expect((await desk.ask('/api/v1/stories')).status).toBe(200)
  })
})
