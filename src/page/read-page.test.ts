import { expect, test } from 'vitest'
import { decode } from '../intake/index.ts'
import { readPage } from './index.ts'

const codes = (bytes: Uint8Array) =>
  readPage(decode({ source: 'x', bytes })).problems.map(({ code }) => code)

test('a file without words says why once, and not what else it lacks', () => {
  expect(codes(new Uint8Array())).toEqual(['empty-input'])
  expect(codes(Buffer.from('%PDF-1.7 text'))).toEqual(['binary-input'])
  expect(codes(Buffer.from('{"headline":"Bridge opens","body":"It opened."}'))).toEqual([
    'format-unread',
  ])
})

test('a page over both limits is said to be cut once', () => {
  const text = `Bridge opens\n\n${'It opened on Monday, the mayor said. '.repeat(480_000)}`
  expect(codes(Buffer.from(text)).filter((code) => code === 'input-cut')).toHaveLength(1)
})
