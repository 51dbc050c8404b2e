import { join } from 'node:path'
import { StdioClientTransport } from '@modelcontextprotocol/sdk/client/stdio.js'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { call, clientOf, connected } from './mcp-client.ts'
import { type StartedDesk, startDesk } from './started-desk.ts'

const MAIN = join(import.meta.dirname, '..', '..', 'src', 'cli', 'main.ts')

let desk: StartedDesk
beforeAll(async () => {
  desk = await startDesk(['examples'])
})
afterAll(() => desk.close())

describe('over HTTP', () => {
  const initialize = {
    jsonrpc: '2.0',
    id: 1,
    method: 'initialize',
    params: {
      protocolVersion: '2025-11-25',
      capabilities: {},
      clientInfo: { name: 'x', version: '1' },
    },
  }
  const post = (headers: Record<string, string>) =>
    desk.ask('/mcp', {
      method: 'POST',
      headers: {
        'content-type': 'application/json',
        accept: 'application/json, text/event-stream',
        ...headers,
      },
      body: JSON.stringify(initialize),
    })

  test('a page of another site is refused, a program is not', async () => {
    expect((await post({})).status).toBe(200)
    expect((await post({ origin: 'https://evil.example' })).status).toBe(403)
    expect((await desk.ask('/mcp')).status).toBe(405)
  })

  test('a body that is no message is refused', async () => {
    const headers = {
      'content-type': 'application/json',
      accept: 'application/json, text/event-stream',
    }
    const answer = await desk.ask('/mcp', { method: 'POST', headers, body: '{' })
    expect(answer.status).toBe(400)
  })
})

test('over standard input and output the same verbs answer', async () => {
  const transport = new StdioClientTransport({
    command: process.execPath,
    args: ['--disable-warning=ExperimentalWarning', MAIN, 'mcp', '--archive', desk.archive],
    stderr: 'ignore',
  })
  const own = await connected(transport)
  const { tools } = await own.listTools()
  const served = await clientOf(desk)
  expect(tools).toEqual((await served.listTools()).tools)
  await served.close()
  const told = await call(own, 'find', { words: 'weapons' })
  expect((told.structuredContent as { articles: unknown[] }).articles.length).toBeGreaterThan(0)
  await own.close()
})
