import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { readMail } from './read-mail.ts'

const page = async (text: string | Uint8Array) => {
  const [part] = await readMail('a.eml', typeof text === 'string' ? Buffer.from(text) : text)
  return part && 'page' in part ? part.page : part
}
const text = async (mail: string) => {
  const found = await page(mail)
  return found && 'bytes' in found ? Buffer.from(found.bytes).toString() : found
}

const SAVED = (body: string, way: string, type = 'text/html') =>
  [
    'From: <Saved by Blink>',
    'Snapshot-Content-Location: https://quay.test/news/bridge',
    'Subject: Bridge',
    'Date: Sat, 4 May 2024 09:00:00 -0000',
    'MIME-Version: 1.0',
    'Content-Type: multipart/related;',
    '\ttype="text/html";',
    '\tboundary="----Part--X"',
    '',
    '',
    '------Part--X',
    `Content-Type: ${type}`,
    `Content-Transfer-Encoding: ${way}`,
    'Content-Location: https://quay.test/news/other',
    '',
    body,
    '------Part--X',
    'Content-Type: text/html',
    'Content-Location: https://ads.test/frame',
    '',
    '<p>frame</p>',
    '------Part--X--',
    '',
  ].join('\r\n')

describe('a page saved as MHTML', () => {
  test.each([
    ['quoted-printable', '<meta charset=3Dutf-8><p>The caf=C3=A9 op=\r\nens.</p>'],
    ['base64', Buffer.from('<meta charset=utf-8><p>The café opens.</p>').toString('base64')],
    ['8bit', '<meta charset=utf-8><p>The café opens.</p>'],
  ])('sent as %s: the page itself, its address, and when it was saved', async (way, body) => {
    const found = await page(SAVED(body, way))
    expect(found).toMatchObject({
      source: 'a.eml',
      url: 'https://quay.test/news/bridge',
      contentType: 'text/html',
      told: { captured: '2024-05-04T09:00:00Z', capturedBy: 'Date' },
    })
    expect((await text(SAVED(body, way)))?.toString().trim()).toBe(
      '<meta charset=utf-8><p>The café opens.</p>',
    )
  })

  test('pictures before the page are passed over; the part gives the address where the head has none', async () => {
    const saved = SAVED('AAAA', 'base64', 'image/png').replace(/Snapshot[^\r]*\r\n/, '')
    expect(await page(saved)).toMatchObject({ url: 'https://ads.test/frame' })
  })

  test('a page without pictures may be saved as one part', async () => {
    const saved =
      'From: <Saved>\r\nSubject: Bridge\r\nMIME-Version: 1.0\r\nContent-Location: https://quay.test/a\r\nContent-Type: text/html\r\nDate: Sat, 4 May 2024 09:00:00 GMT\r\n\r\n<p>It opened.</p>'
    expect(await text(saved)).toBe('<p>It opened.</p>')
    expect(await page(saved)).toMatchObject({
      url: 'https://quay.test/a',
      told: { captured: '2024-05-04T09:00:00Z' },
    })
  })
})

describe('a mail', () => {
  const mail = (fields: string, body: string) =>
    `Received: from a by b\r\nFrom: Press <press@quay.test>\r\nSubject: =?utf-8?Q?Caf=C3=A9_opens?=\r\nDate: Fri, 3 May 2024 10:00:00 +0200\r\nMIME-Version: 1.0\r\n${fields}\r\n\r\n${body}`

  test('its HTML is the page, its subject the title, its date the day on which it was sent', async () => {
    const both = mail(
      'Content-Type: multipart/alternative; boundary=b',
      '--b\r\nContent-Type: text/plain\r\n\r\nplain\r\n--b\r\nContent-Type: text/html\r\n\r\n<p>It opened &amp; shut.</p>\r\n--b--',
    )
    expect(await text(both)).toBe('<title>Café opens</title>\n<p>It opened &amp; shut.</p>')
    expect(await page(both)).toMatchObject({
      contentType: 'text/html; charset=utf-8',
      told: { published: '2024-05-03T10:00:00+02:00' },
    })
  })

  test('else its text, under its subject', async () => {
    const plain = mail(
      'Content-Type: text/plain; charset=iso-8859-1\r\nContent-Transfer-Encoding: quoted-printable',
      'The caf=E9 opened.',
    )
    expect(await text(plain)).toBe('Café opens\n\nThe café opened.')
  })

  test('of a mailbox the line before the mail is passed over', async () => {
    expect(
      await text(
        `From a@b.test Fri May  3 10:00:00 2024\n${mail('Content-Type: text/plain', 'It opened.')}`,
      ),
    ).toContain('It opened.')
  })

  test('one without text says so', async () => {
    expect(await page(mail('Content-Type: image/png', 'AAAA'))).toMatchObject({
      problem: { code: 'mail-empty' },
    })
  })
})

test('any bytes, and parts without end, end with a page or one problem', async () => {
  const nested = Array.from(
    { length: 300 },
    (_, at) => `Content-Type: multipart/mixed; boundary=b${at}\r\n\r\n--b${at}\r\n`,
  )
  expect(await readMail('x', Buffer.from(nested.join('')))).toHaveLength(1)
  const piece = fc.constantFrom(
    'Content-Type: multipart/related; boundary=b\r\n',
    '\r\n\r\n',
    '--b\r\n',
    '--b--',
    'Content-Type: text/html\r\n',
    'Content-Transfer-Encoding: base64\r\n',
    '=?utf-8?Q?=ZZ?=',
    '<p>',
    '\0',
    'é',
  )
  await fc.assert(
    fc.asyncProperty(fc.array(piece, { maxLength: 20 }), async (parts) => {
      expect(await readMail('x', Buffer.from(parts.join('')))).toHaveLength(1)
    }),
    { numRuns: 150 },
  )
})
