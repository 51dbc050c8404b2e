import { expect, test } from 'vitest'
import { readPassages } from './passage.ts'

const parts = (text: string) => readPassages(text).map((passage) => passage.text)

test.each([
  [' date 2025-03-11 Ferry aground off Tarn', ['date 2025-03-11', 'Ferry aground off Tarn']],
  [' date 2025-03 Ferry aground off Tarn', ['date 2025-03', 'Ferry aground off Tarn']],
  [
    'Hill falls on TarnSun, 16 Mar 2025 18:20:05 GMT',
    ['Hill falls on Tarn', 'Sun, 16 Mar 2025 18:20:05 GMT'],
  ],
  [
    'Web DeskUpdated: Tuesday, June 18, 2024, 12:01 PM',
    ['Web Desk', 'Updated: Tuesday, June 18, 2024, 12:01 PM'],
  ],
  ['by staff2024-03-05 07:47', ['by staff', '2024-03-05 07:47']],
])('%s is parted', (text, lines) => expect(parts(text)).toEqual(lines))

test.each([
  'The talks of Monday ended in McDonald on May 5, 2024',
  'Ferry aground: date 2025-03-11 is known',
  'The IMF said on 5 May 2024 that it would wait',
])('%s is one line', (text) => expect(parts(text)).toEqual([text]))

test('every part stands where its words stand', () => {
  const text = ' date 2025-03-11 Ferry aground\nHill fallsSun, 16 Mar 2025'
  for (const { span, text: words } of readPassages(text))
    expect(text.slice(span.start, span.end)).toBe(words)
})
