import { expect, it } from 'vitest'
import { claimsOf } from '../../../test/claims-of.ts'

it.each<[string, string[]]>([
  ['He said the port is full – but what does that mean?', ['[He] said <the port is full>']],
  [
    'He said the port was full – a charge that Oslo denies.',
    ['[He] said <the port was full>', '[Oslo] denies <a charge>'],
  ],
  [
    'While Lund reported that Dahl had offered to build a bridge, Roth refuted the reports.',
    [
      '[Lund] reported <that Dahl had offered to build a bridge>',
      '[Dahl] had offered <to build a bridge>',
      '[Roth] refuted <the reports>',
    ],
  ],
  ['He said it was "old. It leaks."', ['[He] said <it was "old. It leaks.">']],
  [
    'He said he had seen it and thought of home.',
    ['[He] said <he had seen it and thought of home>'],
  ],
])('where what is said ends: %s', (text, expected) => expect(claimsOf(text)).toEqual(expected))

it.each<[string, string[]]>([
  [
    'Lund said ships left and believes they will return.',
    [
      '[Lund] said <ships left and believes they will return>',
      '[Lund] believes <they will return>',
    ],
  ],
  [
    'Lund said the port was shut and thought ships had left.',
    [
      '[Lund] said <the port was shut and thought ships had left>',
      '[Lund] thought <ships had left>',
    ],
  ],
])('what is thought beside what is said: %s', (text, expected) =>
  expect(claimsOf(text)).toEqual(expected),
)
