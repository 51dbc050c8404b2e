import { expect, it } from 'vitest'
import { formatDays } from './format-days.ts'

it.each([
  ['2024-01-15', '2024-01-15', '15 Jan 2024'],
  ['2024-01-15', '2024-01-17', '15–17 Jan 2024'],
  ['2024-01-30', '2024-02-02', '30 Jan – 2 Feb 2024'],
  ['2023-12-30', '2024-01-02', '30 Dec 2023 – 2 Jan 2024'],
  ['2024-02-01', '2024-02-29', 'Feb 2024'],
  ['2024-02-01', '2024-02-28', '1–28 Feb 2024'],
])('%s to %s: %s', (from, to, words) => expect(formatDays(from, to)).toBe(words))
