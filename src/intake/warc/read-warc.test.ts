import { brotliCompressSync, gzipSync } from 'node:zlib'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { BundlePart } from '../bundle/bundle.ts'
import type { Input } from '../document.ts'
import { answer, inPieces, packed, record, sha1 } from './archive-bytes.test-data.ts'
import { readWarc } from './read-warc.ts'

async function read(bytes: Uint8Array, size?: number) {
  const parts: BundlePart[] = []
  for await (const part of readWarc('a.warc', inPieces(bytes, size))) parts.push(part)
  const pages = parts.flatMap((part): Input[] => ('page' in part ? [part.page] : []))
  return {
    pages,
    texts: pages.map((page) => Buffer.from(page.bytes).toString()),
    problems: parts.flatMap((part) => ('problem' in part ? [part.problem] : [])),
  }
}

const page = (words: string) => `<html><p>${words}</p></html>`
const ONE = record('https://quay.test/1', answer(page('one')))
const TWO = record('https://quay.test/2', answer(page('two')))
const BOTH = [page('one'), page('two')]

describe('pages of a web archive', () => {
  test('have their address, the time of their capture and what the server said of them', async () => {
    const { pages, problems } = await read(packed(ONE))
    expect(problems).toEqual([])
    expect(pages).toEqual([
      {
        source: 'a.warc#https://quay.test/1',
        url: 'https://quay.test/1',
        bytes: new Uint8Array(Buffer.from(page('one'))),
        contentType: 'text/html',
        told: { captured: '2024-05-03T10:00:00Z', capturedBy: 'WARC-Date' },
      },
    ])
  })

  test.each([
    ['packed by record', packed(ONE, TWO)],
    ['packed as a whole', gzipSync(Buffer.concat([ONE, TWO]))],
    ['not packed', Buffer.concat([ONE, TWO])],
    [
      'with line feeds alone',
      Buffer.from(
        Buffer.concat([ONE, TWO])
          .toString()
          .replace(/\r\n/g, '\n')
          .replace(/Content-Length: (\d+)/g, (_, size) => `Content-Length: ${size - 3}`),
      ),
    ],
    [
      'with other records between',
      packed(
        record('', 'software: x', { 'WARC-Type': 'warcinfo' }),
        ONE,
        record('https://quay.test/1', 'GET / HTTP/1.1', { 'WARC-Type': 'request' }),
        record('https://quay.test/1', 'one', { 'WARC-Type': 'conversion' }),
        TWO,
      ),
    ],
  ])('%s, however the bytes come', async (_how, bytes) => {
    for (const size of [1, 7, 1000, 100_000]) {
      const { texts, problems } = await read(bytes, size)
      expect(texts).toEqual(BOTH)
      expect(problems).toEqual([])
    }
  })

  test('what is no page is passed over: other answers, pictures, robots.txt', async () => {
    const { pages } = await read(
      packed(
        record(
          'https://quay.test/x',
          answer(page('gone'), 'Content-Type: text/html', '404 Not Found'),
        ),
        record('https://quay.test/y', answer('', 'Location: /z', '301 Moved')),
        record('https://quay.test/a.png', answer('PNG', 'Content-Type: image/png')),
        record('https://quay.test/robots.txt', answer('User-agent: *', 'Content-Type: text/plain')),
      ),
    )
    expect(pages).toEqual([])
  })

  test('a resource is a page without a server’s head', async () => {
    const { texts } = await read(
      packed(
        record('https://quay.test/1', page('one'), {
          'WARC-Type': 'resource',
          'Content-Type': 'text/html',
        }),
      ),
    )
    expect(texts).toEqual([page('one')])
  })

  test.each(['<https://quay.test/1>', ' https://quay.test/1 ', 'https://user:secret@quay.test/1'])(
    'the address %s',
    async (written) => {
      expect((await read(packed(record(written, answer(page('one')))))).pages[0]?.url).toBe(
        'https://quay.test/1',
      )
    },
  )
})

describe('how a page was sent is undone where it is so, whatever the head says', () => {
  const chunked = Buffer.from('6\r\n<html>\r\na;x=1\r\n<p>one</p>\r\n7\r\n</html>\r\n0\r\n\r\n')
  const whole = '<html><p>one</p></html>'
  const html = 'Content-Type: text/html'
  test.each([
    ['chunked, and so said', answer(chunked, `${html}\r\nTransfer-Encoding: chunked`)],
    ['said, but undone already', answer(whole, `${html}\r\nTransfer-Encoding: chunked`)],
    ['chunked, and not said', answer(chunked, html)],
    [
      'chunked, the last chunk cut off',
      answer('17\r\n<html><p>one</p></html>', `${html}\r\nTransfer-Encoding: chunked`),
    ],
    [
      'packed with gzip, the end cut off',
      answer(gzipSync(whole).subarray(0, -6), `${html}\r\nContent-Encoding: gzip`),
    ],
    ['packed with gzip', answer(gzipSync(whole), `${html}\r\nContent-Encoding: gzip`)],
    ['packed with brotli', answer(brotliCompressSync(whole), `${html}\r\nContent-Encoding: br`)],
    ['said to be packed, but unpacked already', answer(whole, `${html}\r\nContent-Encoding: gzip`)],
    ['a length of its own that is wrong', answer(whole, `${html}\r\nContent-Length: 3`)],
    [
      'a head with line feeds alone',
      Buffer.from(`HTTP/1.1 200 OK\nContent-Type: text/html\n\n${whole}`),
    ],
  ])('%s', async (_how, block) => {
    expect((await read(packed(record('https://quay.test/1', block)))).texts).toEqual([whole])
  })

  test.each(['br', 'deflate', 'zstd', 'klingon'])(
    'said to be packed with %s, which it is not',
    async (way) => {
      const block = answer(whole, `${html}\r\nContent-Encoding: ${way}`)
      expect((await read(packed(record('https://quay.test/1', block)))).texts).toEqual([whole])
    },
  )

  test('words that begin as a chunk does are words', async () => {
    const words = 'a\r\nword stands alone here\r\n'
    const block = answer(words, 'Content-Type: text/plain')
    expect((await read(packed(record('https://quay.test/1', block)))).texts).toEqual([words])
  })
})

describe('what is wrong with an archive', () => {
  test('one that is cut off gives its whole records and the place', async () => {
    const bytes = Buffer.concat([ONE, TWO])
    const { texts, problems } = await read(bytes.subarray(0, bytes.length - 20))
    expect(texts).toEqual([page('one')])
    expect(problems).toMatchObject([{ code: 'warc-cut', parts: { offset: ONE.length } }])
    const gz = packed(ONE, TWO)
    const cut = await read(gz.subarray(0, gz.length - 30))
    expect(cut.texts).toEqual([page('one')])
    expect(cut.problems).toMatchObject([{ code: 'warc-cut', parts: { offset: ONE.length } }])
  })

  test('behind a broken member reading goes on', async () => {
    const [one, two, three] = [ONE, TWO, record('https://quay.test/3', answer(page('three')))].map(
      (it) => packed(it),
    ) as [Buffer, Buffer, Buffer]
    const broken = Buffer.from(two)
    broken.fill(0xff, 20, 60)
    for (const size of [50, 100_000]) {
      const { texts, problems } = await read(Buffer.concat([one, broken, three]), size)
      expect(texts).toEqual([page('one'), page('three')])
      expect(problems).toMatchObject([{ code: 'warc-damaged', parts: { count: 1 } }])
    }
  })

  test.each([
    ['too large', 60],
    ['too small', -9],
    ['far beyond the end', 1_000_000],
  ])('a length that is %s does not lose the next record', async (_how, by) => {
    const block = answer(page('one'))
    const wrong = record('https://quay.test/1', block, {
      'Content-Length': String(block.length + by),
    })
    for (const form of [Buffer.concat([wrong, TWO]), packed(wrong, TWO)]) {
      const { texts, problems } = await read(form)
      expect(texts).toEqual(BOTH)
      expect(problems).toMatchObject([{ code: 'warc-damaged', parts: { count: 1, offset: 0 } }])
    }
  })

  test('digests are checked: of the block, of what was sent, of what it unpacks to', async () => {
    const block = answer(page('one'))
    const right = (fields: Readonly<Record<string, string>>) =>
      record('https://quay.test/1', block, fields)
    const sound: Readonly<Record<string, string>>[] = [
      { 'WARC-Payload-Digest': sha1(page('one')) },
      { 'WARC-Block-Digest': sha1(block) },
      {
        'WARC-Payload-Digest': 'sha1:RXL5DEVTR3F7ZTDB2RUWWO3A37ULYHWR',
        'WARC-Block-Digest': sha1(block),
      },
      { 'WARC-Payload-Digest': 'blake9:abcdefghijklmnop' },
    ]
    for (const fields of sound) expect((await read(packed(right(fields)))).problems).toEqual([])
    const { texts, problems } = await read(
      packed(ONE, right({ 'WARC-Payload-Digest': sha1('other') })),
    )
    expect(texts).toHaveLength(2)
    expect(problems).toMatchObject([{ code: 'warc-damaged', parts: { offset: ONE.length } }])
  })

  test('a digest in base 32', async () => {
    // SHA-1 of the empty payload.
    const empty = record('https://quay.test/1', answer(''), {
      'WARC-Payload-Digest': 'sha1:3I42H3S6NNFQ2MSVX7XZKYAYSCX5QBYJ',
    })
    expect((await read(packed(empty))).problems).toEqual([])
  })

  test('what a crawler did not take whole is kept and said', async () => {
    const { texts, problems } = await read(
      packed(
        record('https://quay.test/1', answer(page('one')), {
          'WARC-Truncated': 'length',
          'WARC-Payload-Digest': sha1('whole'),
        }),
      ),
    )
    expect(texts).toHaveLength(1)
    expect(problems).toMatchObject([{ code: 'warc-truncated', parts: { count: 1 } }])
  })

  test('a page captured again, unchanged, is no other page; without the first capture that is said', async () => {
    const digest = sha1(page('one'))
    const first = record('https://quay.test/1', answer(page('one')), {
      'WARC-Payload-Digest': digest,
    })
    const again = record('https://quay.test/1', answer(''), {
      'WARC-Type': 'revisit',
      'WARC-Payload-Digest': digest,
    })
    expect(await read(packed(first, again))).toMatchObject({ pages: [{}], problems: [] })
    expect(await read(packed(TWO, again))).toMatchObject({
      pages: [{}],
      problems: [{ code: 'warc-revisits' }],
    })
  })

  test('records larger than a page may be are passed over and counted', async () => {
    const film = record('https://quay.test/1', answer(Buffer.alloc(17 * 1024 * 1024, 'a')))
    const { texts, problems } = await read(Buffer.concat([film, TWO]), 1_000_000)
    expect(texts).toEqual([page('two')])
    expect(problems).toMatchObject([{ code: 'warc-large', parts: { count: 1 } }])
  })

  test.each([
    'The council met on Monday.',
    '',
    'WARC/1.0\r\n',
    'WARC/1.0\r\nContent-Length: -4\r\n\r\n',
  ])('%j is no archive', async (text) => {
    expect((await read(Buffer.from(text))).problems).toMatchObject([{ code: 'no-warc' }])
  })

  test('what unpacks beyond all measure is not read on', async () => {
    // Members of zeros, a thousand times as large as they come.
    const zeros = gzipSync(Buffer.alloc(64 * 1024 * 1024))
    const huge = gzipSync(`WARC/1.0\r\nWARC-Type: metadata\r\nContent-Length: ${1e12}\r\n\r\n`)
    const { problems } = await read(
      Buffer.concat([packed(ONE), huge, ...Array(8).fill(zeros)]),
      64 * 1024,
    )
    expect(problems).toMatchObject([{ code: 'warc-blown-up' }])
  })
})

test('any archive mangled gives pages of it and at most one problem of each kind', async () => {
  const sound = [Buffer.concat([ONE, TWO]), packed(ONE, TWO), gzipSync(Buffer.concat([ONE, TWO]))]
  const cuts = fc.array(
    fc.record({ at: fc.nat(2000), drop: fc.nat(90), put: fc.uint8Array({ maxLength: 12 }) }),
    { maxLength: 3 },
  )
  await fc.assert(
    fc.asyncProperty(fc.constantFrom(...sound), cuts, async (bytes, changes) => {
      let mangled = bytes
      for (const { at, drop, put } of changes) {
        const place = at % mangled.length
        mangled = Buffer.concat([mangled.subarray(0, place), put, mangled.subarray(place + drop)])
        if (mangled.length === 0) return
      }
      const { pages, problems } = await read(mangled)
      expect(pages.length).toBeLessThanOrEqual(3)
      expect(new Set(problems.map(({ code }) => code)).size).toBe(problems.length)
    }),
    { numRuns: 150 },
  )
})
