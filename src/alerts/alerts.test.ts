import { describe, expect, test } from 'vitest'
import { loopback, type Serve } from '../../test/wire/loopback.ts'
import { type Archive, type ChangeKind, openMemoryArchive } from '../archive/index.ts'
import { addRule, checkAlerts, ruleFeed, signatureOf } from './index.ts'

const MINUTE = 60_000
const SECRET = 'a key'
const webhook = { address: 'http://hooks.test/news', secret: SECRET }

/** Writes a line into the log. */
const happen = (
  archive: Archive,
  text: string,
  story = 'story-a',
  kind: ChangeKind = 'claim-denied',
) =>
  archive.change((view) => view.log([{ story, kind, ids: [], text }], '2024-05-03T12:00:00.000Z'))

async function desk(serve: Serve = (_, response) => response.end()) {
  const net = await loopback(serve)
  const archive = openMemoryArchive()
  return { net, archive, check: () => checkAlerts(archive, net) }
}

const texts = (messages: readonly { changes: readonly { text: string }[] }[]) =>
  messages.map(({ changes }) => changes.map(({ text }) => text))

describe('a rule', () => {
  test('tells of what changes from now on, once', async () => {
    const { net, archive, check } = await desk()
    happen(archive, 'before')
    addRule(archive, { words: '' }, net)
    happen(archive, 'one')
    expect(texts(await check())).toEqual([['one']])
    expect(await check()).toEqual([])
  })

  test('tells of the kinds that it names, and a kind that is none is refused', async () => {
    const { net, archive, check } = await desk()
    addRule(archive, { words: '', kinds: ['story-new'] }, net)
    happen(archive, 'denied')
    happen(archive, 'new', 'story-b', 'story-new')
    expect(texts(await check())).toEqual([['new']])
    expect(() => addRule(archive, { words: '', kinds: ['gossip'] })).toThrow(
      '"gossip" is no kind of change',
    )
  })

  test('tells of one story at once, then every ten minutes, all that came meanwhile', async () => {
    const { net, archive, check } = await desk()
    addRule(archive, { words: '' }, net)
    happen(archive, 'one')
    expect(texts(await check())).toEqual([['one']])
    happen(archive, 'two')
    happen(archive, 'else', 'story-b')
    expect(texts(await check())).toEqual([['else']])
    net.clock.jump(5 * MINUTE)
    happen(archive, 'three')
    expect(await check()).toEqual([])
    net.clock.jump(5 * MINUTE)
    expect(texts(await check())).toEqual([['two', 'three']])
  })
})

describe('a webhook', () => {
  test('gets the message, signed', async () => {
    const { net, archive, check } = await desk()
    addRule(archive, { words: '', webhook }, net)
    happen(archive, 'one')
    const [message] = await check()
    expect(message).toMatchObject({ state: 'told' })
    const [{ line, headers, body } = { line: '', headers: {}, body: '' }] = net.asked
    expect(line).toBe('POST hooks.test/news')
    expect(headers['x-copydesk-signature']).toBe(signatureOf(body, SECRET))
    expect(headers['x-copydesk-message']).toBe(message?.id)
    expect(JSON.parse(body)).toMatchObject({
      story: { id: 'story-a' },
      changes: [{ kind: 'claim-denied', text: 'one' }],
    })
    expect(body).not.toContain(SECRET)
  })

  test('that does not take it is tried three times', async () => {
    let left = 2
    const { net, archive, check } = await desk((_, response) =>
      response.writeHead(left-- > 0 ? 500 : 204).end(),
    )
    addRule(archive, { words: '', webhook }, net)
    happen(archive, 'one')
    expect(await check()).toMatchObject([{ state: 'told' }])
    expect(net.asked).toHaveLength(3)
    expect(new Set(net.asked.map(({ headers }) => headers['x-copydesk-message'])).size).toBe(1)
    left = 9
    happen(archive, 'two', 'story-b')
    expect(await check()).toMatchObject([{ state: 'undelivered', problem: 'it answers 500' }])
    expect(net.asked).toHaveLength(6)
    expect(await check()).toEqual([])
  })

  test('in a private network is not asked, whatever its name led to when the rule was made', async () => {
    const { net, archive } = await desk()
    expect(() =>
      addRule(archive, { words: '', webhook: { address: 'http://127.0.0.1/', secret: 'x' } }, net),
    ).toThrow('private network')
    addRule(archive, { words: '', webhook }, net)
    happen(archive, 'one')
    const told = await checkAlerts(archive, { ...net, resolve: async () => ['10.0.0.1'] })
    expect(told).toMatchObject([{ state: 'undelivered' }])
    expect(net.asked).toEqual([])
  })

  test('that leads elsewhere is not followed', async () => {
    const { net, archive, check } = await desk((_, response) =>
      response.writeHead(307, { location: '/other' }).end(),
    )
    addRule(archive, { words: '', webhook }, net)
    happen(archive, 'one')
    expect(await check()).toMatchObject([{ state: 'undelivered', problem: 'it answers 307' }])
    expect(net.asked.every(({ line }) => line === 'POST hooks.test/news')).toBe(true)
  })
})

test('a rule has a feed of what it told, the newest first', async () => {
  const { net, archive, check } = await desk()
  const rule = addRule(archive, { words: '' }, net)
  happen(archive, 'one')
  await check()
  net.clock.jump(20 * MINUTE)
  happen(archive, 'two')
  await check()
  happen(archive, 'three')
  await check()
  expect(ruleFeed(rule, archive.alerts)).toMatchObject({
    version: 'https://jsonfeed.org/version/1.1',
    items: [
      { content_text: 'two', date_published: '2024-05-03T12:20:00.000Z' },
      { content_text: 'one', date_published: '2024-05-03T12:00:00.000Z' },
    ],
  })
})
