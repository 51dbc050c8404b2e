import { brotliCompressSync } from 'node:zlib'
import { describe, expect, test } from 'vitest'
import { decode } from './index.ts'

const read = (source: string, bytes: string | Uint8Array) =>
  decode({ source, bytes: typeof bytes === 'string' ? Buffer.from(bytes) : bytes })
const code = (source: string, bytes: string | Uint8Array) => read(source, bytes).problems[0]?.code
/** Bytes as a compressor leaves them: each as likely as any other. */
function noise(count: number): Uint8Array {
  let state = 7
  return Uint8Array.from({ length: count }, () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0
    return state >>> 24
  })
}
const binary = (head: string, size = 200) =>
  Buffer.concat([Buffer.from(head, 'latin1'), noise(size)])

describe('files that are no text', () => {
  test.each([
    ['a font', 'wOF2'],
    ['a film', '\0\0\0\x18ftypmp42'],
    ['a picture', '\0\0\0\x20ftypavif'],
    ['a sound', 'OggS\0'],
    ['a database', 'SQLite format 3\0'],
    ['a database', '\x37\x7f\x06\x82'],
    ['an archive', '7z\xbc\xaf\x27\x1c'],
    ['a program', '\0asm'],
  ])('%s is known by its first bytes, whatever it is called', (what, head) => {
    const { text, problems } = read('page.html', binary(head))
    expect(text).toBe('')
    expect(problems[0]?.code).toMatch(/^(?:binary-input|own-output)$/)
    expect(problems[0]?.message).toContain(what)
  })

  test('compressed bytes without a signature are known by their control characters', () => {
    expect(code('page.html', noise(60_000))).toBe('binary-input')
    const words = Array.from({ length: 4000 }, (_, at) => `word${at * 7919}`).join(' ')
    expect(code('page.txt', brotliCompressSync(words))).toBe('binary-input')
  })

  test('words that begin as a signature does are words', () => {
    const rest = ' spoke on Monday in the wide hall of the town, the mayor said. It was late.'
    for (const word of ['OTTO', 'BMW', 'RIFF', 'The wide', 'PACK', 'II', 'PK'])
      expect(read('a.txt', `${word}${rest}`).text).toBe(`${word}${rest}`)
  })

  test('a text whose quotes lost half their bytes is a text', () => {
    const text = '\x1cWe will not wait,\x1d she said \x14 it\x19s late. '.repeat(20)
    expect(read('a.txt', text).text).toBe(text)
  })
})

const SCRIPT = `/*! menu v2 */
// The reader said that the menu must be shut before the next page is opened.
function open(event) { return event.target.closest("nav") }
const menu = document.querySelector(".menu");
if (menu) { menu.addEventListener("click", (event) => { open(event); }); }
`
const STYLE = '.menu { color: red; margin: 0 }\n.page > p { font: 1rem serif; padding: 2px; }\n'

describe('scripts and style sheets', () => {
  test.each([
    ['main.js.download', SCRIPT.repeat(4)],
    ['page.txt', SCRIPT.repeat(4)],
    ['page.html', `(function(){var a=1;const b={c:2,d:3};return a;})();${'var x=y(z);'.repeat(9)}`],
    ['site.css', STYLE.repeat(5)],
    ['page', STYLE.repeat(5)],
    ['run', '#!/bin/sh\necho "The mayor said so."\n'],
    ['logo.txt', '<?xml version="1.0"?><svg xmlns="x"><text>The mayor</text></svg>'],
  ])('%s is no page by what it holds', (name, text) => {
    expect(read(name, text).text).toBe('')
    expect(code(name, text)).toBe('not-a-page')
  })

  test('prose about a program is prose', () => {
    const text = `Ministry opens its code\n\nThe ministry said on Monday that the function count(votes) { return votes; } was wrong. ${'Officials had counted by hand in three towns, a spokesman said. '.repeat(9)}`
    expect(read('news.txt', text).text).toBe(text)
  })
})

describe('formats that are not read yet', () => {
  const MAIL = 'From: Ana <ana@example.org>\r\nSubject: Bridge opens\r\nDate: Fri, 3 May 2024\r\n'
  test.each([
    [
      'MHTML',
      `${MAIL}MIME-Version: 1.0\r\nContent-Type: multipart/related;\r\n boundary="x"\r\n\r\n--x`,
    ],
    [
      'an e-mail',
      `Received: from a by b\r\n${MAIL}Message-ID: <1@example.org>\r\n\r\nThe bridge opened.`,
    ],
    ['WARC', 'WARC/1.1\r\nWARC-Type: response\r\n\r\n'],
    ['HTTP answer', 'HTTP/1.1 200 OK\r\nContent-Type: text/html\r\n\r\n<html>'],
    [
      'a feed (RSS)',
      '<?xml version="1.0"?>\n<rss version="2.0"><channel><title>News</title></channel></rss>',
    ],
    ['a feed (Atom)', '<feed xmlns="http://www.w3.org/2005/Atom"><title>News</title></feed>'],
    ['JSON', '{"title": "Bridge opens", "text": "It opened on Monday."}'],
    ['JSON Lines', '{"title": "One"}\n{"title": "Two"}\n'],
    [
      'a table (CSV)',
      'id,title,text\n1,Bridge opens,"It opened, he said"\n2,a,b\n3,c,d\n4,e,f\n5,g,h\n',
    ],
  ])('%s is named', (what, text) => {
    const document = read('file', text)
    expect(document.text).toBe('')
    expect(document.problems).toMatchObject([{ code: 'format-unread' }])
    expect(document.problems[0]?.message).toContain(what)
  })

  test.each([
    [
      'a press release with its addressees',
      `${MAIL}\r\nThe bridge opened on Friday, the mayor said.`,
    ],
    ['words in brackets', '[Updated] The bridge opened on Friday, the mayor said.'],
    [
      'lines with commas',
      'Oslo, Bergen, Moss: the bridges open\n\nOn Friday, 3 May, they opened, he said.\n',
    ],
  ])('%s is text', (_name, text) => {
    expect(read('file', text).text).toBe(text)
  })
})

test('a report of our own is no page, whatever it is called', () => {
  const report = '<!doctype html><html><head><meta name="generator" content="Copydesk"></head>'
  expect(code('news.html', report)).toBe('own-output')
})

test('few marks of code are enough where the name says a script', () => {
  const text = `${'The bridge over the Aker opened on Friday, said the mayor. '.repeat(5)}\nconst a = 1; let b = { c: 2 };\n`
  expect(code('bridge.js', text)).toBe('not-a-page')
  expect(code('bridge.txt', text)).toBeUndefined()
})
