import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { decode, MAX_INPUT_BYTES } from './index.ts'

const read = (bytes: Uint8Array, contentType?: string) =>
  decode({ source: 'x', bytes, ...(contentType ? { contentType } : {}) })
const latin = (text: string) => Buffer.from(text, 'latin1')
const codes = (bytes: Uint8Array, contentType?: string) =>
  read(bytes, contentType).problems.map(({ code }) => code)

describe('charset', () => {
  test('a byte order mark wins over header and meta, and is kept as a character', () => {
    const bytes = Buffer.from('\ufeff<meta charset=latin1><p>Zürich</p>')
    const { charset, text } = read(bytes, 'text/html; charset=iso-8859-1')
    expect(charset).toBe('utf-8')
    expect(text).toBe(bytes.toString('utf8'))
  })

  test('reads UTF-16 of either order with a mark', () => {
    const little = Buffer.from('\ufeffZürich wählt', 'utf16le')
    expect(read(little)).toMatchObject({ charset: 'utf-16le', text: '\ufeffZürich wählt' })
    expect(read(Buffer.from(little).swap16())).toMatchObject({ charset: 'utf-16be' })
  })

  test('knows UTF-16 without a mark by its zero bytes', () => {
    const bytes = Buffer.from('The council met on Monday.', 'utf16le')
    expect(read(bytes)).toMatchObject({ charset: 'utf-16le', text: 'The council met on Monday.' })
    expect(read(Buffer.from(bytes).swap16()).charset).toBe('utf-16be')
  })

  test('the header wins over the meta element', () => {
    const bytes = latin('<meta charset="utf-8"><p>Zürich</p>')
    expect(read(bytes, 'text/html; charset=ISO-8859-1').text).toContain('Zürich')
  })

  test('a stated Latin charset gives way to bytes that are valid UTF-8', () => {
    const page = '<meta charset="iso-8859-1"><p>Zürich wählt</p>'
    expect(read(Buffer.from(page))).toMatchObject({ charset: 'utf-8' })
    expect(read(Buffer.from(page)).text).toContain('Zürich wählt')
    expect(read(latin(page)).text).toContain('Zürich wählt')
  })

  test('reads the charset of a meta element and of an XML declaration', () => {
    const meta = '<meta http-equiv="Content-Type" content="text/html; charset=windows-1251">'
    const bytes = Buffer.concat([Buffer.from(meta), Buffer.from([0xcc, 0xe8, 0xf0])])
    expect(read(bytes)).toMatchObject({ charset: 'windows-1251' })
    expect(read(bytes).text).toContain('Мир')
    expect(read(latin('<?xml version="1.0" encoding="ISO-8859-2"?><html>')).charset).toBe(
      'iso-8859-2',
    )
  })

  test('a meta element behind the first 4 KB is not looked at', () => {
    const bytes = latin(`<html>${' '.repeat(5000)}<meta charset="windows-1251">é`)
    expect(read(bytes).charset).toBe('windows-1252')
  })

  test('a page in ASCII letters that says UTF-16 is not in UTF-16', () => {
    expect(read(latin('<meta charset="utf-16"><p>Hello there</p>')).text).toContain('Hello')
  })

  test('bytes that are not UTF-8 are read as windows-1252, and that is said', () => {
    const bytes = Buffer.from([0x93, 0x43, 0x61, 0x66, 0xe9, 0x94])
    expect(read(bytes)).toMatchObject({ charset: 'windows-1252', text: '“Café”' })
    expect(codes(bytes)).toEqual(['charset-guessed'])
  })

  test('broken bytes become U+FFFD at a place that is named', () => {
    const bytes = Buffer.concat([Buffer.from('ab'), Buffer.from([0xff]), Buffer.from('cd')])
    const { text, problems } = read(bytes, 'text/plain; charset=utf-8')
    expect(text).toBe('ab\ufffdcd')
    expect(problems).toMatchObject([{ code: 'charset-broken', span: { start: 2, end: 3 } }])
  })

  test('a label that nobody knows is passed over', () => {
    expect(read(Buffer.from('Zürich'), 'text/plain; charset=klingon').charset).toBe('utf-8')
  })
})

describe('what it is', () => {
  test('empty input is a problem, not an error', () => {
    expect(read(new Uint8Array())).toMatchObject({ text: '', problems: [{ code: 'empty-input' }] })
  })

  test.each([
    ['PDF', Buffer.from('%PDF-1.7 text text')],
    ['ZIP', Buffer.from([0x50, 0x4b, 3, 4, 65, 66, 67])],
    ['PNG', Buffer.from([0x89, 0x50, 0x4e, 0x47, 13, 10, 26, 10])],
    ['zero bytes', new Uint8Array(500)],
  ])('%s is no text', (_name, bytes) => {
    expect(read(bytes)).toMatchObject({ text: '', problems: [{ code: 'binary-input' }] })
  })

  test('a few zero bytes do not make a text binary', () => {
    expect(read(Buffer.from(`The council\0 met. ${'It did so again. '.repeat(20)}`)).text).not.toBe(
      '',
    )
  })

  test.each([
    ['<!DOCTYPE html><title>x</title>', 'text/html'],
    ['\n <!-- saved --> <html><body>x', 'text/html'],
    ['<p>One.</p><p>Two.</p>', 'text/html'],
    ['<div class="a"><h1>Talks</h1><p>They met.</p></div>', 'text/html'],
    ['Use the <p> element, then </p>, says the manual for new staff.', 'text/plain'],
    ['Prices: 3 < 5 and 7 > 6. The a<b rule holds.', 'text/plain'],
    ['Talks go on in the city.', 'text/plain'],
    ['', 'text/plain'],
  ])('%j is %s', (text, mediaType) => {
    expect(read(Buffer.from(text)).mediaType).toBe(mediaType)
  })

  test('a header that says HTML is believed of a fragment, but not against plain text', () => {
    expect(read(Buffer.from('Just words'), 'text/html').mediaType).toBe('text/html')
    expect(read(Buffer.from('<!doctype html><p>x'), 'text/plain').mediaType).toBe('text/html')
    expect(read(Buffer.from('<b>x</b> <i>y</i>'), 'text/plain').mediaType).toBe('text/plain')
  })

  test('what lies beyond the limit is cut and said', () => {
    const bytes = new Uint8Array(MAX_INPUT_BYTES + 10).fill(97)
    const { text, problems } = read(bytes)
    expect(text.length).toBe(MAX_INPUT_BYTES)
    expect(problems).toMatchObject([{ code: 'input-cut' }])
  })
})

test('never throws, and equal bytes give equal documents', () => {
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 400 }), fc.option(fc.string()), (bytes, type) => {
      const contentType = type ?? undefined
      expect(read(bytes, contentType)).toEqual(read(bytes, contentType))
    }),
    { numRuns: 300 },
  )
})

test('valid UTF-8 text is mark for mark what Node reads', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme', maxLength: 200 }), (text) => {
      const bytes = Buffer.from(`A line of news first. ${text}`)
      const document = read(bytes)
      expect(document.charset === 'utf-8' ? document.text : bytes.toString()).toBe(bytes.toString())
    }),
  )
})
