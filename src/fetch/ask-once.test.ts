import { describe, expect, test } from 'vitest'
import { loopback, rawLoopback } from '../../test/wire/loopback.ts'
import { failed, fetched, NEWS, news, text } from './fetched.test-data.ts'

describe('a server', () => {
  test('that drips is left after a minute', async () => {
    const net = await loopback((_, response) => {
      response.write('<p>')
      setImmediate(() => net.clock.jump(60_000))
    })
    expect(await failed(net, 'http://feed.test/')).toMatchObject({ code: 'timeout' })
  })

  test('that takes a request and says nothing is left after twenty seconds', async () => {
    const net = await loopback(() => net.clock.jump(20_000))
    const failure = await failed(net, 'http://feed.test/')
    expect(failure.message).toContain('waiting for the answer')
  })

  test('that nobody reaches is left after ten seconds, its name too', async () => {
    const net = await loopback(news)
    const never = () => {
      setImmediate(() => net.clock.jump(10_000))
      return new Promise<never>(() => {})
    }
    expect((await failed(net, 'http://feed.test/', { resolve: never })).message).toContain(
      'connecting',
    )
    expect((await failed(net, 'http://feed.test/', { dial: never })).message).toContain(
      'connecting',
    )
  })

  test('that refuses is tried at its other addresses', async () => {
    const net = await loopback(news, { 'two.test': ['93.184.216.1', '93.184.216.2'] })
    const dial: typeof net.dial = (to, signal) =>
      to.address.endsWith('.1')
        ? Promise.reject(Object.assign(new Error(), { code: 'ECONNREFUSED' }))
        : net.dial(to, signal)
    expect(text(await fetched(net, 'http://two.test/', { dial }))).toBe(NEWS)
    const none = () => Promise.reject(Object.assign(new Error(), { code: 'ECONNREFUSED' }))
    expect(await failed(net, 'http://two.test/', { dial: none })).toEqual({
      code: 'no-connection',
      message: 'no connection (ECONNREFUSED)',
    })
  })

  test('that speaks no HTTP, sends headers without end or hangs up is one clear failure', async () => {
    const nonsense = await rawLoopback((socket) => socket.end('220 mail.test ESMTP\r\n'))
    expect(await failed(nonsense, 'http://feed.test/')).toMatchObject({ code: 'broken-answer' })
    const hangsUp = await rawLoopback((socket) => socket.destroy())
    expect(await failed(hangsUp, 'http://feed.test/')).toMatchObject({ code: 'broken-answer' })
    const endless = await rawLoopback((socket) =>
      socket.write(`HTTP/1.1 200 OK\r\n${`X-A: ${'a'.repeat(1000)}\r\n`.repeat(60)}`),
    )
    expect(await failed(endless, 'http://feed.test/')).toMatchObject({ code: 'headers-too-large' })
  })

  test('that speaks no TLS is no safe connection', async () => {
    const net = await rawLoopback((socket) => socket.end('HTTP/1.1 400 Bad Request\r\n\r\n'))
    expect(await failed(net, 'https://feed.test/')).toMatchObject({ code: 'tls' })
  })

  test('is not waited for by who calls it off', async () => {
    const stop = new AbortController()
    const net = await loopback(() => stop.abort())
    expect(await failed(net, 'http://feed.test/', { signal: stop.signal })).toMatchObject({
      code: 'stopped',
    })
  })
})
