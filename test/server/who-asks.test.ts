import { createHash } from 'node:crypto'
import { request } from 'node:http'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { paste, type StartedDesk, startDesk } from './started-desk.ts'

let desk: StartedDesk
beforeAll(async () => {
  desk = await startDesk(['examples/unrelated.txt'])
})
afterAll(() => desk.close())

/** A request with headers that a browser would not let a page set. */
function rawAsk(path: string, headers: Record<string, string>, method = 'GET'): Promise<number> {
  const { port } = new URL(desk.url)
  return new Promise((resolve, reject) => {
    const asked = request({ port, host: '127.0.0.1', path, headers, method }, (answer) => {
      answer.resume()
      resolve(answer.statusCode ?? 0)
    })
    asked.on('error', reject)
    asked.end()
  })
}

const code = async (answer: Response): Promise<string> =>
  ((await answer.json()) as { code: string }).code

describe('who asks', () => {
  test.each(['evil.example', 'evil.example:80', '127.0.0.1.evil.example', '127.0.0.1@evil'])(
    'a page that gives its own name the address of this machine is refused: "%s"',
    async (host) => {
      expect([400, 421]).toContain(await rawAsk('/api/v1/stories', { host }))
    },
  )

  test.each(['localhost', '127.0.0.1', '[::1]', 'LOCALHOST', 'localhost.'])(
    'this machine by its own name is let in: "%s"',
    async (host) => {
      expect(await rawAsk('/api/v1/stories', { host })).toBe(200)
    },
  )

  test.each(['https://evil.example', 'null', 'http://127.0.0.1:1', 'file://'])(
    'a page of another site may not ask: "%s"',
    async (origin) => {
      const answer = await desk.ask('/api/v1/pages', {
        ...paste('A page.'),
        headers: { origin, 'content-type': 'text/plain' },
      })
      expect(answer.status).toBe(403)
      expect(await code(answer)).toBe('origin-refused')
      expect((await desk.ask('/api/v1/live', { headers: { origin } })).status).toBe(403)
    },
  )

  test('a link on a foreign page leads to the desk, its form does not', async () => {
    const site = { 'sec-fetch-site': 'cross-site', 'sec-fetch-mode': 'navigate' }
    expect(await rawAsk('/', site)).toBe(200)
    expect(await rawAsk('/api/v1/pages', site, 'POST')).toBe(403)
    const image = { 'sec-fetch-site': 'cross-site', 'sec-fetch-mode': 'no-cors' }
    expect(await rawAsk('/api/v1/stories', image)).toBe(403)
  })
})

describe('tokens', () => {
  const TOKEN = 'a-long-secret'
  test('data is given only to who shows one; the document and its script to all', async () => {
    const hash = createHash('sha256').update(TOKEN).digest('hex')
    const guarded = await startDesk(['examples/unrelated.txt'], { tokens: [hash] })
    try {
      const asTold = { headers: { authorization: `Bearer ${TOKEN}` } }
      for (const path of ['/api/v1/stories', '/api/openapi.json', '/index.json', '/index.md']) {
        const refused = await guarded.ask(path)
        expect(refused.status, path).toBe(401)
        expect(refused.headers.get('www-authenticate')).toContain('Bearer')
        expect((await guarded.ask(path, { headers: { authorization: 'Bearer no' } })).status).toBe(
          401,
        )
        expect((await guarded.ask(path, asTold)).status, path).toBe(200)
      }
      expect((await guarded.ask('/')).status).toBe(200)
      expect((await guarded.ask('/assets/desk-1.js')).status).toBe(200)
    } finally {
      await guarded.close()
    }
  })
})
