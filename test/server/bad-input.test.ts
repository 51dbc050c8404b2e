import { createHash } from 'node:crypto'
import { copyFileSync, renameSync, rmSync } from 'node:fs'
import { request } from 'node:http'
import { connect } from 'node:net'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { openSqliteArchive } from '../../src/archive/index.ts'
import { readPages } from '../../src/desk/index.ts'
import { paste, readingDone, type StartedDesk, startDesk } from './started-desk.ts'

let desk: StartedDesk
beforeAll(async () => {
  desk = await startDesk([], {
    limits: { body: 20_000, streams: 8, streamWaiting: 1_000, time: 2_000 },
  })
  await addHostilePage()
})
afterAll(() => desk.close())

const MILL = `Mill burns in Hel

A mill burned in Hel on 4 May 2024, the mayor said. Nobody was hurt in the fire.`
const MARKUP = '<img src=x onerror=alert(1)><script>alert(2)</script>'
const BIDI = '\u202egnp.exe\u202c and \u2066isolated\u2069'
const ANSI = '\u001b[31mred\u001b[0m \u009b2J'
const LONG = 'w'.repeat(10_000)
const HOSTILE = `${MARKUP} opens dam at Nowe

By [Ana Roth](javascript:alert(3))
Published 7 May 2024

The dam at Nowe holds, Mayor Ana Roth said on Tuesday. ${MARKUP} ${BIDI} ${ANSI}

${LONG} was seen at the gate, according to Reuters. \`\`\`end of fence\`\`\` ](javascript:alert(4))
`

async function addHostilePage(): Promise<void> {
  const archive = openSqliteArchive(desk.archive)
  await readPages([{ source: `${MARKUP}.txt`, bytes: Buffer.from(HOSTILE) }], { archive })
  archive.close()
}

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
    const archive = openSqliteArchive(desk.archive)
    const bytes = Buffer.from('A ferry sank off Hel on 2 May 2023, the coast guard said.')
    await readPages([{ source: 'ferry', bytes }], { archive })
    archive.close()
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

describe('words of hostile pages', () => {
  test('reach a browser as data, under a policy that runs nothing of them', async () => {
    const answer = await desk.ask('/api/v1/articles')
    expect(answer.headers.get('content-type')).toContain('application/json')
    expect(answer.headers.get('x-content-type-options')).toBe('nosniff')
    expect(answer.headers.get('content-security-policy')).toContain("default-src 'none'")
    const document = await desk.ask('/')
    expect(document.headers.get('content-security-policy')).toContain("script-src 'self'")
    expect(document.headers.get('content-security-policy')).not.toContain('unsafe')
  })

  test('the bytes themselves are only ever a download', async () => {
    const { items }: { items: { id: string }[] } = await desk.json('/api/v1/articles')
    const answer = await desk.ask(`/api/v1/articles/${items.at(-1)?.id}/raw`)
    expect(answer.headers.get('content-type')).toBe('application/octet-stream')
    expect(answer.headers.get('content-disposition')).toMatch(
      /^attachment; filename="[0-9a-f]{12}\.bin"$/,
    )
    expect(answer.headers.get('content-security-policy')).toContain('sandbox')
  })

  test('in Markdown say what they say and nothing else', async () => {
    const { items }: { items: { id: string }[] } = await desk.json('/api/v1/articles')
    const pages = items.flatMap(({ id }) => [`/articles/${id}.md`])
    const { items: stories }: { items: { id: string }[] } = await desk.json('/api/v1/stories')
    for (const path of [...pages, ...stories.map(({ id }) => `/stories/${id}.md`), '/index.md']) {
      const text = await (await desk.ask(path)).text()
      expect(text).not.toMatch(/(?<!\\)<(?:img|script)/)
      expect(text).not.toMatch(/(?<!\\)\]\(javascript/)
      // biome-ignore lint/suspicious/noControlCharactersInRegex: these must not be there.
      expect(text).not.toMatch(/[\u0000-\u0008\u001b\u0080-\u009f\u202a-\u202e\u2066-\u2069]/)
    }
  })
})

describe('many at once', () => {
  test('streams beyond the limit are refused, and let in again when others leave', async () => {
    const leave = new AbortController()
    const open = await Promise.all(
      Array.from({ length: 8 }, () => desk.ask('/api/v1/live', { signal: leave.signal })),
    )
    expect(open.map(({ status }) => status)).toEqual(Array(8).fill(200))
    const refused = await Promise.all(Array.from({ length: 12 }, () => desk.ask('/api/v1/live')))
    expect(refused.map(({ status }) => status)).toEqual(Array(12).fill(503))
    expect(refused[0]?.headers.get('retry-after')).toBe('30')
    leave.abort()
    for (let status = 503; status === 503; ) {
      const again = new AbortController()
      const answer = await desk.ask('/api/v1/live', { signal: again.signal })
      status = answer.status
      again.abort()
    }
  })

  test('a client that does not take what it is sent loses its stream, not the desk', async () => {
    const { port } = new URL(desk.url)
    const lost = new Promise<void>((resolve) => {
      const socket = connect(Number(port), '127.0.0.1', () => {
        socket.write('GET /api/v1/live HTTP/1.1\r\nHost: localhost\r\n\r\n')
        socket.pause()
      })
      socket.on('close', () => resolve())
      setTimeout(() => socket.destroy(), 500)
    })
    const page = `Nobody came to Nowe on 3 May 2024. ${'The gate was shut. '.repeat(100)}`
    const sent = await desk.ask('/api/v1/pages', paste(page))
    await readingDone(desk, ((await sent.json()) as { id: string }).id)
    await lost
    expect((await desk.ask('/api/v1/stories')).status).toBe(200)
  })

  test('one client that asks too fast is told when to ask again', async () => {
    let now = 1_000_000
    const slow = await startDesk([], { limits: { burst: 3, perSecond: 1 }, clock: () => now })
    try {
      const statuses = []
      for (let at = 0; at < 5; at++) statuses.push((await slow.ask('/api/v1/stories')).status)
      expect(statuses).toEqual([200, 200, 200, 429, 429])
      expect((await slow.ask('/api/v1/stories')).headers.get('retry-after')).toBe('1')
      now += 2_000
      expect((await slow.ask('/api/v1/stories')).status).toBe(200)
    } finally {
      await slow.close()
    }
  })
})

describe('an archive that changes under the desk', () => {
  test('one that is gone is a refusal until it is back; another in its place is served', async () => {
    const held = await startDesk(['examples/unrelated.txt'])
    try {
      const count = async () =>
        ((await held.json('/api/v1/stories')) as { items: unknown[] }).items.length
      expect(await count()).toBe(1)
      renameSync(held.archive, `${held.archive}.away`)
      const refused = await held.ask('/api/v1/stories')
      expect(refused.status).toBe(503)
      expect(await code(refused)).toBe('archive-missing')
      renameSync(`${held.archive}.away`, held.archive)
      expect(await count()).toBe(1)
      const other = `${held.archive}.other`
      openSqliteArchive(other).close()
      for (const ending of ['-wal', '-shm']) rmSync(held.archive + ending, { force: true })
      copyFileSync(other, `${held.archive}.next`)
      renameSync(`${held.archive}.next`, held.archive)
      expect(await count()).toBe(0)
    } finally {
      await held.close()
    }
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
