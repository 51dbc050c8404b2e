import { expect, it } from 'vitest'
import { holdOf } from './hold-back.ts'

const entry = (proposition: string, options: Partial<Parameters<typeof holdOf>[0]> = {}) => ({
  proposition,
  isSentence: true,
  contested: false,
  asserts: ['Ana Roth'],
  denies: [],
  declines: [],
  evidence: [{ article: 'a', spans: [{ start: 0, end: 9 }], stance: 'asserts' as const }],
  ...options,
})

it.each([
  ['The port is shut', {}, undefined],
  ['The port is shut', { asserts: ['they'] }, 'speaker-unknown'],
  ['The port is shut', { asserts: ['yesterday'] }, 'speaker-unknown'],
  ['And the port is shut', {}, 'words-broken'],
  ['The port is shut and', {}, 'words-broken'],
  ['The old port of', {}, 'words-broken'],
  ['To shut the port', { isSentence: false }, 'words-broken'],
  ['Is the port shut?', {}, 'question'],
  ['Click here for the port', {}, 'page-words'],
] as const)('%s %o: %s', (proposition, options, expected) =>
  expect(holdOf(entry(proposition, options as object), new Map())).toBe(expected),
)
