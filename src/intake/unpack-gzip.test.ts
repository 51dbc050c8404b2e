import { createHash } from 'node:crypto'
import { gzipSync } from 'node:zlib'
import { expect, test } from 'vitest'
import { decode, MAX_INPUT_BYTES } from './index.ts'

const read = (bytes: Uint8Array) => decode({ source: 'page.html.gz', bytes })
const PAGE = Buffer.from('<html><p>The quay of Nowe is shut.</p></html>')

test('reads a page that was saved with gzip; the hash is that of the bytes as they came', () => {
  const bytes = gzipSync(PAGE)
  expect(read(bytes)).toMatchObject({
    text: PAGE.toString(),
    mediaType: 'text/html',
    sha256: createHash('sha256').update(bytes).digest('hex'),
    size: bytes.length,
    problems: [],
  })
})

test('a gzip file that is cut off gives one problem and no text', () => {
  const whole = gzipSync(Buffer.concat([PAGE, Buffer.from('long '.repeat(500))]))
  for (const bytes of [
    whole.subarray(0, 40),
    whole.subarray(0, 3),
    Buffer.from('\x1f\x8b\x08 no', 'latin1'),
  ]) {
    expect(read(bytes)).toMatchObject({ text: '', problems: [{ code: 'gzip-unread' }] })
    expect(read(bytes).problems).toHaveLength(1)
  }
})

test('a gzip file that unpacks to more than the limit is not read', () => {
  const bomb = gzipSync(Buffer.alloc(MAX_INPUT_BYTES + 1, 'a'))
  const { text, problems } = read(bomb)
  expect(text).toBe('')
  expect(problems).toHaveLength(1)
  expect(problems[0]?.message).toContain('more than 16777216 bytes')
})

test('what lies gzipped in a gzip file is not unpacked further', () => {
  expect(read(gzipSync(gzipSync(PAGE)))).toMatchObject({
    text: '',
    problems: [{ code: 'binary-input' }],
  })
})

test('nothing in a gzip file is empty input', () => {
  expect(read(gzipSync(Buffer.alloc(0))).problems).toMatchObject([{ code: 'empty-input' }])
})
