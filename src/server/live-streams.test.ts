import { expect, test } from 'vitest'
import { LIMITS } from './limits.data.ts'
import { liveStreams } from './live-streams.ts'

const text = new TextDecoder()

async function readUntil(reader: ReadableStreamDefaultReader<Uint8Array>, words: string) {
  let said = ''
  while (!said.includes(words)) {
    const { value, done } = await reader.read()
    if (done) return `${said}END`
    said += text.decode(value)
  }
  return said
}

test('a stream tells what is told, an event in a block of its own', async () => {
  const live = liveStreams(LIMITS)
  const reader = live.open([{ event: 'changes', data: { seq: 1 }, id: '1' }]).getReader()
  live.tell({ event: 'job', data: { text: 'one\n\ntwo' } })
  expect(await readUntil(reader, 'two')).toBe(
    'retry: 2000\n\nid: 1\nevent: changes\ndata: {"seq":1}\n\nevent: job\ndata: {"text":"one\\n\\ntwo"}\n\n',
  )
  live.close()
  expect(await readUntil(reader, 'never')).toBe('END')
  expect(live.count()).toBe(0)
})

test('a client that takes nothing is let go before much waits for it; the others are told on', async () => {
  const live = liveStreams({ ...LIMITS, streamWaiting: 1_000 })
  live.open([])
  const reader = live.open([]).getReader()
  let told = 0
  while (live.count() === 2 && told < 10_000) {
    live.tell({ event: 'job', data: { told: ++told, filler: 'x'.repeat(100) } })
    await readUntil(reader, `"told":${told}`)
  }
  expect(told).toBeLessThan(300)
  expect(live.count()).toBe(1)
  live.close()
})

test('a client that leaves makes room for another', async () => {
  const live = liveStreams({ ...LIMITS, streams: 1 })
  const stream = live.open([])
  expect(() => live.open([])).toThrow('1 streams are open')
  await stream.cancel()
  expect(live.open([])).toBeInstanceOf(ReadableStream)
  live.close()
})
