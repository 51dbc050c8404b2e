import { copyFileSync, renameSync, rmSync } from 'node:fs'
import { connect } from 'node:net'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { openSqliteArchive } from '../../src/archive/index.ts'
import { paste, readingDone, type StartedDesk, startDesk } from './started-desk.ts'

let desk: StartedDesk
beforeAll(async () => {
  desk = await startDesk(['examples/unrelated.txt'], {
    limits: { streams: 8, streamWaiting: 1_000, time: 2_000 },
  })
})
afterAll(() => desk.close())

const code = async (answer: Response): Promise<string> =>
  ((await answer.json()) as { code: string }).code

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
